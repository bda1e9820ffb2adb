package shopping.festival.measure;

import shopping.festival.time.Intervals;
import shopping.festival.time.VirtualTime;

/**
 * What is known of one station, or of one unit of it: how many came, how many began their service, by row of the
 * timeline, the longest wait, when it was saturated, how long its servers were busy.
 */
public final class StationLog {
    private final Intervals intervals;
    private final long saturationWait;
    private final Series came;
    private final Series began;
    private long waitPeak;
    private long firstSaturatedAt = VirtualTime.NEVER;
    private long drainedAt = -1;
    private long busy;
    private long lastEnd;
    /** Null while probes are off. */
    private final Probe probe;

    /** @param saturationWait a station counts as saturated while orders wait longer than this, microseconds */
    StationLog(Intervals intervals, long saturationWait, Probe.Interval probed) {
        this.probe = probed.isEmpty() ? null : new Probe(probed);
        this.intervals = intervals;
        this.saturationWait = saturationWait;
        this.came = new Series(16);
        this.began = new Series(16);
    }

    void served(long arrival, long start, long finish) {
        int row = intervals.at(arrival);
        came.add(row, 1);
        began.add(start == arrival ? row : intervals.at(start), 1);
        busy += finish - start;
        if (probe != null) {
            probe.served(arrival, start, finish);
        }
        if (finish > lastEnd) {
            lastEnd = finish;
        }
        long wait = start - arrival;
        if (wait > 0) {
            waitPeak = Math.max(waitPeak, wait);
            if (wait > saturationWait) {
                firstSaturatedAt = Math.min(firstSaturatedAt, arrival);
                drainedAt = Math.max(drainedAt, start);
            }
        }
    }

    void add(StationLog other) {
        came.add(other.came);
        began.add(other.began);
        waitPeak = Math.max(waitPeak, other.waitPeak);
        firstSaturatedAt = Math.min(firstSaturatedAt, other.firstSaturatedAt);
        drainedAt = Math.max(drainedAt, other.drainedAt);
        busy += other.busy;
        lastEnd = Math.max(lastEnd, other.lastEnd);
        if (probe != null) {
            probe.add(other.probe);
        }
    }

    /** The textbook's figures, or null while probes are off. */
    public Probe probe() {
        return probe;
    }

    public long count() {
        return came.sum();
    }

    /** How many wait at the end of each row of the timeline. */
    public Series queue() {
        Series queue = new Series(Math.max(came.end(), began.end()));
        long waiting = 0;
        for (int row = 0; row < Math.max(came.end(), began.end()); row++) {
            waiting += came.at(row) - began.at(row);
            queue.add(row, waiting);
        }
        return queue;
    }

    public long waitPeakMicros() {
        return waitPeak;
    }

    /** When an order first had to wait longer than the saturation wait, or {@link VirtualTime#NEVER}. */
    public long firstSaturatedAt() {
        return firstSaturatedAt;
    }

    /** When the last order that had waited that long began its service, or -1. */
    public long drainedAt() {
        return drainedAt;
    }

    public long busyMicros() {
        return busy;
    }

    public long lastEnd() {
        return lastEnd;
    }
}
