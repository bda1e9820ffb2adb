package shopping.festival.engine;

import shopping.festival.inventory.SellerStage;
import shopping.festival.measure.Digest;

/** The final stock of every stock record. */
public final class StockLedger implements SellerStage.StockReport {
    private final int[] onHand;
    private final int[] committed;
    private final int[] inbound;

    StockLedger(int records) {
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

    void intoDigest(Digest digest) {
        for (int r = 0; r < onHand.length; r++) {
            digest.addStock(r, onHand[r], committed[r], inbound[r]);
        }
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
