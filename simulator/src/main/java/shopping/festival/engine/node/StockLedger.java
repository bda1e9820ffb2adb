package shopping.festival.engine.node;

import java.util.BitSet;
import shopping.festival.measure.Digest;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.StockReport;

/** The final stock of every stock record. */
public final class StockLedger implements StockReport {
    private final int[] onHand;
    private final int[] committed;
    private final int[] inbound;
    private final BitSet everOut;

    StockLedger(Market market) {
        int records = market.records();
        everOut = new BitSet(market.offers());
        onHand = new int[records];
        committed = new int[records];
        inbound = new int[records];
    }

    @Override
    public void stock(int r, int hand, int sold, int received) {
        onHand[r] = hand;
        committed[r] = sold;
        inbound[r] = received;
    }

    @Override
    public void everOut(int offer) {
        everOut.set(offer);
    }

    void intoDigest(Digest digest) {
        for (int r = 0; r < onHand.length; r++) {
            digest.addStock(r, onHand[r], committed[r], inbound[r]);
        }
    }

    /** The part of the run's digest that comes from the final stock. */
    public long digest() {
        Digest alone = new Digest(1, 1);
        intoDigest(alone);
        return alone.value();
    }

    /** Whether an offer had nothing on hand at some time. */
    public boolean wasEverOut(int offer) {
        return everOut.get(offer);
    }

    public int records() {
        return onHand.length;
    }

    public int onHand(int r) {
        return onHand[r];
    }

    /** Sold, once the run is over and nothing is reserved any more. */
    public int committed(int r) {
        return committed[r];
    }

    public int inbound(int r) {
        return inbound[r];
    }
}
