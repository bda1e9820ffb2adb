package shopping.festival.validation;

import java.util.Arrays;

/**
 * What the textbooks say about a queue, summed over replications: each warehouse of each run is one. Times in
 * microseconds.
 *
 * <p>Orders are counted that arrive in the window, and followed until they are picked; queue, system and busy pickers
 * are integrated over the window.
 */
final class QueueSums implements Witness {
    private final long from;
    private final long to;
    private final long longWait;
    private final long[] lastFinish;

    private int replications;
    private long orders;
    private long waited;
    private long waitedLong;
    private double waits;
    private double sojourns;
    private double queue;
    private double busy;
    private long inSystem;
    private double drain;

    /** @param longWait the wait that {@link #shareOfLongWaits} asks for */
    QueueSums(int warehouses, long from, long to, long longWait) {
        this.from = from;
        this.to = to;
        this.longWait = longWait;
        this.lastFinish = new long[warehouses];
    }

    @Override
    public void picked(int warehouse, long arrival, long start, long finish) {
        if (arrival >= from && arrival < to) {
            orders++;
            waited += start > arrival ? 1 : 0;
            waitedLong += start - arrival > longWait ? 1 : 0;
            waits += start - arrival;
            sojourns += finish - arrival;
        }
        queue += within(arrival, start);
        busy += within(start, finish);
        inSystem += arrival <= to && finish > to ? 1 : 0;
        lastFinish[warehouse] = Math.max(lastFinish[warehouse], finish);
    }

    private long within(long begin, long end) {
        return Math.max(0, Math.min(end, to) - Math.max(begin, from));
    }

    /** To be called after each run. */
    void runEnded() {
        replications += lastFinish.length;
        for (long finish : lastFinish) {
            drain += Math.max(0, finish - to);
        }
        Arrays.fill(lastFinish, 0);
    }

    double meanWait() {
        return waits / orders;
    }

    double meanSojourn() {
        return sojourns / orders;
    }

    double shareOfWaits() {
        return (double) waited / orders;
    }

    double shareOfLongWaits() {
        return (double) waitedLong / orders;
    }

    /** Time average of the orders that wait. */
    double waiting() {
        return queue / replications / (to - from);
    }

    /** Time average of the pickers that pick. */
    double picking() {
        return busy / replications / (to - from);
    }

    /** Mean number of orders that wait or are being picked at the end of the window. */
    double inSystemAtEnd() {
        return (double) inSystem / replications;
    }

    /** Mean time from the end of the window until the last order is picked. */
    double drain() {
        return drain / replications;
    }
}
