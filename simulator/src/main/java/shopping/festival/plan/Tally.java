package shopping.festival.plan;

import java.util.Arrays;
import shopping.festival.market.Reaction;

/** What one replication of one plan came to, in columns by item. */
final class Tally {
    /** Reactions, and after them those who gave up after too many tries. */
    static final int WAYS_OUT = Reaction.values().length + 1;

    static final int GAVE_UP = WAYS_OUT - 1;
    /** The minute at which something that never went out did so. */
    static final short NEVER = -1;

    final int items;
    final int[] demand;
    final int[] sold;
    final int[] lost;
    final int[] firstAsked;
    final int[] firstFilled;
    final int[] stocked;
    final int[] leftover;
    final int[] parcels;
    final long[] lostFen;
    final long[] revenueFen;
    final long[] fromRivalsFen;
    final double[] rivalsFen;
    /** Minute of the day at which the last unit first went, or {@link #NEVER}. */
    final short[] wentOut;
    /** Orders lost for want of stock by item and way out. */
    final int[] lostOrders;

    /** Orders too large to cross the border. */
    long overLimit;

    long deliveredMicros;
    long delivered;

    Tally(int items) {
        this.items = items;
        this.demand = new int[items];
        this.sold = new int[items];
        this.lost = new int[items];
        this.firstAsked = new int[items];
        this.firstFilled = new int[items];
        this.stocked = new int[items];
        this.leftover = new int[items];
        this.parcels = new int[items];
        this.lostFen = new long[items];
        this.revenueFen = new long[items];
        this.fromRivalsFen = new long[items];
        this.rivalsFen = new double[items];
        this.wentOut = new short[items];
        this.lostOrders = new int[items * WAYS_OUT];
        Arrays.fill(wentOut, NEVER);
    }
}
