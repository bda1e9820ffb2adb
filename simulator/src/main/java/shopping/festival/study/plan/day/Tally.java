package shopping.festival.study.plan.day;

import java.util.Arrays;
import shopping.festival.model.market.Reaction;
import shopping.festival.result.Counts;

/** What one replication of one plan came to, in columns by item. */
public final class Tally {
    /** Reactions, and after them those who gave up after too many tries. */
    public static final int WAYS_OUT = Reaction.values().length + 1;

    public static final int GAVE_UP = WAYS_OUT - 1;
    /** The minute at which something that never went out did so. */
    public static final short NEVER = -1;

    final int items;
    public final int[] demand;
    public final int[] sold;
    public final int[] lost;
    /** Units of orders nobody paid, of those whose payment was refused, and so on: {@link #demand} is their sum. */
    public final int[] unpaid;

    public final int[] declined;
    public final int[] overLimitUnits;
    public final int[] turnedAway;
    /** Units of buyers who wanted this item first and turned to another of its family, whatever came of it there. */
    public final int[] toKin;
    /** Units of buyers who turned to this item. */
    public final int[] fromKin;

    public final int[] firstAsked;
    public final int[] firstFilled;
    /** Units of first tries that were accepted as backorders. */
    public final int[] firstPromised;

    public final int[] stocked;
    /** Stock over the day. */
    public final Counts.Stock[] stock;

    public final int[] leftover;
    public final int[] parcels;
    /** The way of the parcels that were dispatched. */
    public final long[] shippingFen;

    public final long[] lostFen;
    public final long[] revenueFen;
    /** What coupons took off it. */
    public final long[] couponFen;

    public final long[] fromRivalsFen;
    public final double[] rivalsFen;
    /** Minute of the day at which the last unit first went, or {@link #NEVER}. */
    public final short[] wentOut;
    /** Orders lost for want of stock by item and way out. */
    public final int[] lostOrders;

    /** Orders too large to cross the border. */
    public long overLimit;

    public long deliveredMicros;
    public long delivered;

    Tally(int items) {
        this.items = items;
        this.demand = new int[items];
        this.sold = new int[items];
        this.lost = new int[items];
        this.unpaid = new int[items];
        this.declined = new int[items];
        this.overLimitUnits = new int[items];
        this.turnedAway = new int[items];
        this.toKin = new int[items];
        this.fromKin = new int[items];
        this.firstAsked = new int[items];
        this.firstFilled = new int[items];
        this.firstPromised = new int[items];
        this.stock = new Counts.Stock[items];
        this.stocked = new int[items];
        this.leftover = new int[items];
        this.parcels = new int[items];
        this.shippingFen = new long[items];
        this.lostFen = new long[items];
        this.revenueFen = new long[items];
        this.couponFen = new long[items];
        this.fromRivalsFen = new long[items];
        this.rivalsFen = new double[items];
        this.wentOut = new short[items];
        this.lostOrders = new int[items * WAYS_OUT];
        Arrays.fill(wentOut, NEVER);
    }
}
