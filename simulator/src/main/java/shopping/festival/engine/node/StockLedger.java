package shopping.festival.engine.node;

import java.util.BitSet;
import shopping.festival.measure.Digest;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.Measured;
import shopping.festival.model.sellers.StockLevels;
import shopping.festival.model.sellers.StockReport;

/** The final stock of every stock record, and its levels over the measured time. */
public final class StockLedger implements StockReport {
    private final int[] onHand;
    private final int[] committed;
    private final int[] inbound;
    private final BitSet everOut;
    private final double[] onHandArea;
    private final long[] outMicros;
    /** Columns of what only markets with suppliers have; without a row until the first record does. */
    private double[] onOrderArea = {};

    private double[] backorderArea = {};
    private long[] supplierOrders = {};
    private long[] supplierUnits = {};

    private final Measured measured;
    private long firstTries;
    private long firstFromShelf;

    StockLedger(Market market, Measured measured) {
        this.measured = measured;
        int records = market.records();
        everOut = new BitSet(market.offers());
        outMicros = new long[market.offers()];
        onHandArea = new double[records];
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
        if (levels.onOrder() != 0 || levels.backorders() != 0 || levels.supplierOrders() != 0) {
            if (onOrderArea.length == 0) {
                onOrderArea = new double[onHand.length];
                backorderArea = new double[onHand.length];
                supplierOrders = new long[onHand.length];
                supplierUnits = new long[onHand.length];
            }
            onOrderArea[r] = levels.onOrder();
            backorderArea[r] = levels.backorders();
            supplierOrders[r] = levels.supplierOrders();
            supplierUnits[r] = levels.supplierUnits();
        }
    }

    @Override
    public void everOut(int offer, long micros) {
        everOut.set(offer);
        outMicros[offer] = micros;
    }

    /** The levels of a record over the measured time. */
    public StockLevels levels(int r) {
        return onOrderArea.length == 0
                ? new StockLevels(onHandArea[r], 0, 0, 0, 0)
                : new StockLevels(onHandArea[r], onOrderArea[r], backorderArea[r], supplierOrders[r], supplierUnits[r]);
    }

    /** How much of the measured time an offer had nothing on hand at any place, µs. */
    public long outMicros(int offer) {
        return outMicros[offer];
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
