package shopping.festival.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/**
 * What is known of one station, or of one unit of it: how many came, how many waited by row of the timeline, the longest
 * wait, when it was saturated, how long its servers were busy.
 */
public final class StationLog {
    private final Intervals intervals;
    private final long saturationWait;
    private long count;
    /** By row: how many began to wait less how many began their service; who did both in one row is not in it. */
    private final Series waitingMore;

    /** Modulo 2⁶⁴: for the audit, which holds it against the latencies. */
    private long waited;

    /** Instants at which orders came, less those at which they were to come where that is told, modulo 2⁶⁴. */
    private long cameLate;

    private long waitPeak;
    private long firstSaturatedAt = VirtualTime.NEVER;
    private long drainedAt = -1;
    private long busy;
    private long lastEnd;
    /** Null while probes are off. */
    private final @Nullable Probe probe;

    /** @param saturationWait a station counts as saturated while orders wait longer than this, microseconds */
    StationLog(Intervals intervals, long saturationWait, Probe.Interval probed) {
        this.probe = probed.isEmpty() ? null : new Probe(probed);
        this.intervals = intervals;
        this.saturationWait = saturationWait;
        this.waitingMore = new Series(16);
    }

    void expects(long arrival) {
        cameLate -= arrival;
    }

    void served(long arrival, long start, long finish) {
        count++;
        cameLate += arrival;
        busy += finish - start;
        if (probe != null) {
            probe.served(arrival, start, finish);
        }
        lastEnd = Math.max(lastEnd, finish);
        long wait = start - arrival;
        if (wait > 0) {
            waits(arrival, start);
            waited += wait;
            waitPeak = Math.max(waitPeak, wait);
            if (wait > saturationWait) {
                firstSaturatedAt = Math.min(firstSaturatedAt, arrival);
                drainedAt = Math.max(drainedAt, start);
            }
        }
    }

    private void waits(long arrival, long start) {
        int from = intervals.at(arrival);
        int to = intervals.at(start);
        if (from != to) {
            waitingMore.add(from, 1);
            waitingMore.add(to, -1);
        }
    }

    void add(StationLog other) {
        count += other.count;
        waitingMore.add(other.waitingMore);
        waited += other.waited;
        cameLate += other.cameLate;
        waitPeak = Math.max(waitPeak, other.waitPeak);
        firstSaturatedAt = Math.min(firstSaturatedAt, other.firstSaturatedAt);
        drainedAt = Math.max(drainedAt, other.drainedAt);
        busy += other.busy;
        lastEnd = Math.max(lastEnd, other.lastEnd);
        if (probe != null && other.probe != null) {
            probe.add(other.probe);
        }
    }

    /** The textbook's figures, empty while probes are off. */
    public Optional<Probe> probe() {
        return Optional.ofNullable(probe);
    }

    public long count() {
        return count;
    }

    /** How many wait at the end of each row of the timeline. */
    public Series queue() {
        Series queue = new Series(waitingMore.end());
        long waiting = 0;
        for (int row = 0; row < waitingMore.end(); row++) {
            waiting += waitingMore.at(row);
            queue.add(row, waiting);
        }
        return queue;
    }

    /** All waits together, modulo 2⁶⁴. */
    public long waitedMicros() {
        return waited;
    }

    /** How much later orders came than was told before, all together, modulo 2⁶⁴: at customs, none. */
    public long cameLateMicros() {
        return cameLate;
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
