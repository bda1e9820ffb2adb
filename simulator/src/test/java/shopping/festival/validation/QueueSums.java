package shopping.festival.validation;

import java.util.Arrays;
import shopping.festival.model.order.Station;

/**
 * What the textbooks say about a queue, summed over replications: each warehouse, or each lane, of each run is one.
 * Times in microseconds.
 *
 * <p>Orders are counted that arrive in the window, and followed until they are served; queue, system and busy servers
 * are integrated over the window.
 */
final class QueueSums implements Witness {
    private final Station station;
    private final long from;
    private final long to;
    private final long[] longWaits;
    private final long[] lastFinish;

    private int replications;
    private long orders;
    private long gaveUp;
    private long waited;
    private final long[] waitedLong;
    private double waits;
    private double sojourns;
    private double queue;
    private double busy;
    private long inSystem;
    private double drain;

    /**
     * @param units of the station
     * @param longWaits the waits that {@link #shareOfLongWaits} asks for
     */
    QueueSums(Station station, int units, long from, long to, long... longWaits) {
        this.station = station;
        this.from = from;
        this.to = to;
        this.longWaits = longWaits;
        this.waitedLong = new long[longWaits.length];
        this.lastFinish = new long[units];
    }

    @Override
    public void served(Station where, int unit, long arrival, long start, long finish) {
        if (where != station) {
            return;
        }
        if (arrival >= from && arrival < to) {
            orders++;
            waited += start > arrival ? 1 : 0;
            for (int k = 0; k < longWaits.length; k++) {
                waitedLong[k] += start - arrival > longWaits[k] ? 1 : 0;
            }
            waits += start - arrival;
            sojourns += finish - arrival;
        }
        queue += within(arrival, start);
        busy += within(start, finish);
        inSystem += arrival <= to && finish > to ? 1 : 0;
        lastFinish[unit] = Math.max(lastFinish[unit], finish);
    }

    @Override
    public void gaveUp(Station where, int unit, long arrival, long left) {
        if (where != station) {
            return;
        }
        if (arrival >= from && arrival < to) {
            gaveUp++;
        }
        queue += within(arrival, left);
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

    /** Orders that came in the window and were served. */
    long orders() {
        return orders;
    }

    /** Share of the orders that came in the window and left before their turn. */
    double shareGivenUp() {
        return (double) gaveUp / (gaveUp + orders);
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

    /** Share of those that waited longer than the k-th (from 0) long wait. */
    double shareOfLongWaits(int k) {
        return (double) waitedLong[k] / orders;
    }

    /** Time average of the orders that wait. */
    double waiting() {
        return queue / replications / (to - from);
    }

    /** Time average of the servers that serve. */
    double serving() {
        return busy / replications / (to - from);
    }

    /** Mean number of orders that wait or are being served at the end of the window. */
    double inSystemAtEnd() {
        return (double) inSystem / replications;
    }

    /** Mean time from the end of the window until the last order is served. */
    double drain() {
        return drain / replications;
    }
}
