package shopping.festival.engine.node;

import java.util.BitSet;
import shopping.festival.measure.Digest;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.sellers.Measured;
import shopping.festival.model.sellers.Refilled;
import shopping.festival.model.sellers.StockLevels;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.sellers.StockReport;

/** The final stock of every stock record, and its levels over the measured time. */
public final class StockLedger implements StockReport {
    private final int[] onHand;
    private final int[] committed;
    private final BitSet everOut;
    private final double[] onHandArea;
    private final long[] outMicros;
    /** Which records have a row in the columns below, of what comes from suppliers. */
    private final Refilled refilled;

    private final int[] inbound;
    private final double[] onOrderArea;
    private final double[] backorderArea;
    private final long[] supplierOrders;
    private final long[] supplierUnits;

    private final Measured measured;
    private long firstTries;
    private long firstFromShelf;

    StockLedger(Market market, StockPlan plan, Measured measured) {
        this.measured = measured;
        int records = market.records();
        everOut = new BitSet(market.offers());
        outMicros = new long[market.offers()];
        onHandArea = new double[records];
        onHand = new int[records];
        committed = new int[records];
        refilled = plan.refilled();
        inbound = new int[refilled.size()];
        onOrderArea = new double[inbound.length];
        backorderArea = new double[inbound.length];
        supplierOrders = new long[inbound.length];
        supplierUnits = new long[inbound.length];
    }

    @Override
    public void stock(int r, int hand, int sold, int received) {
        onHand[r] = hand;
        committed[r] = sold;
        int place = refilled.placeOf(r);
        if (place != Refilled.NEVER) {
            inbound[place] = received;
        } else if (received != 0) {
            throw new BrokenLaw(
                    "goods come from suppliers",
                    "stock record " + r + ": " + received + " units, and nobody refills it");
        }
    }

    @Override
    public void firstTries(long asked, long fromShelf) {
        firstTries += asked;
        firstFromShelf += fromShelf;
    }

    /** Over which levels are averaged, µs. */
    public long measuredMicros() {
        return measured.length();
    }

    /** Buyers who asked for the first time within it. */
    public long firstTries() {
        return firstTries;
    }

    /** Those of them whose order stock on hand filled at once. */
    public long firstFromShelf() {
        return firstFromShelf;
    }

    @Override
    public void levels(int r, StockLevels levels) {
        onHandArea[r] = levels.onHand();
        int place = refilled.placeOf(r);
        if (place != Refilled.NEVER) {
            onOrderArea[place] = levels.onOrder();
            backorderArea[place] = levels.backorders();
            supplierOrders[place] = levels.supplierOrders();
            supplierUnits[place] = levels.supplierUnits();
        }
    }

    @Override
    public void everOut(int offer, long micros) {
        everOut.set(offer);
        outMicros[offer] = micros;
    }

    /** The levels of a record over the measured time. */
    public StockLevels levels(int r) {
        int place = refilled.placeOf(r);
        return place == Refilled.NEVER
                ? new StockLevels(onHandArea[r], 0, 0, 0, 0)
                : new StockLevels(
                        onHandArea[r],
                        onOrderArea[place],
                        backorderArea[place],
                        supplierOrders[place],
                        supplierUnits[place]);
    }

    /** How much of the measured time an offer had nothing on hand at any place, µs. */
    public long outMicros(int offer) {
        return outMicros[offer];
    }

    void intoDigest(Digest digest) {
        for (int r = 0; r < onHand.length; r++) {
            digest.addStock(r, onHand[r], committed[r], inbound(r));
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
        int place = refilled.placeOf(r);
        return place == Refilled.NEVER ? 0 : inbound[place];
    }
}
