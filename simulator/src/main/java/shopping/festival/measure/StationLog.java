package shopping.festival.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/**
 * What is known of one station, or of one unit of it: how many came and were turned away, how many waited and when, how
 * long, when it was saturated, how long its servers were busy.
 */
public final class StationLog implements Stateful {
    private final Intervals intervals;
    private final Limits limits;
    private final QueueLength queue;
    private final Saturation saturation;
    private long count;
    private long gaveUp;
    private long refused;

    /** At real size the orders of a warehouse wait for longer together than 2⁶³ microseconds. */
    private final WideSum waited = new WideSum();

    /** The same of those who waited in vain. */
    private final WideSum waitedInVain = new WideSum();

    /** Instants at which orders came, less those at which they were to come where that is told, modulo 2⁶⁴. */
    private long cameLate;

    private long waitPeak;
    private long firstSaturatedAt = VirtualTime.NEVER;
    private long drainedAt = -1;
    private long busy;
    private long lastEnd;
    /** Null while probes are off. */
    private final @Nullable Probe probe;

    /**
     * How closely a kind of station is looked at.
     *
     * @param saturationWait it counts as saturated while orders wait longer than this, microseconds
     * @param isFine whether the length of its queue is seen many times a second, or once
     * @param step by which its saturation is known
     * @param gap stretches of saturation no further apart are one
     */
    record Limits(long saturationWait, boolean isFine, long step, long gap) {}

    StationLog(Intervals intervals, Limits limits, Probe.Interval probed) {
        this.probe = probed.isEmpty() ? null : new Probe(probed);
        this.intervals = intervals;
        this.limits = limits;
        this.queue = new QueueLength(limits.isFine());
        this.saturation = new Saturation(limits.step());
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
            waited.add(wait);
            waits(arrival, start);
        }
    }

    /** Somebody waited and left: a queue as any other, until then. */
    void gaveUp(long arrival, long left) {
        gaveUp++;
        saturation.gaveUp(arrival);
        if (probe != null) {
            probe.gaveUp(arrival, left);
        }
        if (left > arrival) {
            waitedInVain.add(left - arrival);
            waits(arrival, left);
        }
    }

    /** Somebody found no place to wait. */
    void refused(long at) {
        refused++;
        saturation.refused(at);
        firstSaturatedAt = Math.min(firstSaturatedAt, at);
        drainedAt = Math.max(drainedAt, at);
    }

    private void waits(long arrival, long until) {
        queue.add(arrival, until);
        long wait = until - arrival;
        waitPeak = Math.max(waitPeak, wait);
        if (wait > limits.saturationWait()) {
            saturation.waits(arrival, until);
            firstSaturatedAt = Math.min(firstSaturatedAt, arrival);
            drainedAt = Math.max(drainedAt, until);
        }
    }

    void add(StationLog other) {
        count += other.count;
        gaveUp += other.gaveUp;
        refused += other.refused;
        queue.add(other.queue);
        saturation.add(other.saturation);
        waited.add(other.waited);
        waitedInVain.add(other.waitedInVain);
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

    @Override
    public void state(Tape tape) {
        count = tape.word(count);
        gaveUp = tape.word(gaveUp);
        refused = tape.word(refused);
        queue.state(tape);
        saturation.state(tape);
        waited.state(tape);
        waitedInVain.state(tape);
        cameLate = tape.word(cameLate);
        waitPeak = tape.word(waitPeak);
        firstSaturatedAt = tape.word(firstSaturatedAt);
        drainedAt = tape.word(drainedAt);
        busy = tape.word(busy);
        lastEnd = tape.word(lastEnd);
        if (probe != null) {
            probe.state(tape);
        }
    }

    /** The textbook's figures, empty while probes are off. */
    public Optional<Probe> probe() {
        return Optional.ofNullable(probe);
    }

    public long count() {
        return count;
    }

    /** How many waited and left before their turn. */
    public long gaveUp() {
        return gaveUp;
    }

    /** How many found no place to wait and were turned away. */
    public long refused() {
        return refused;
    }

    /** How many wait at the end of each row of the timeline, until nobody does. */
    public Series queue() {
        Series rows = new Series(16);
        QueueLevels levels = queue.levels();
        int row = 0;
        while (levels.next()) {
            boolean isLast = levels.until() == Long.MAX_VALUE;
            while (isLast ? intervals.startOf(row) < levels.from() : intervals.endOf(row) < levels.until()) {
                rows.add(row++, levels.waiting());
            }
        }
        return rows;
    }

    /** How many wait at an instant, as far as is known: asked for in the order of time, while it goes on. */
    public long waitingAt(long instant) {
        return queue.waitingAt(instant);
    }

    /** How many wait, from when on. */
    public Steps queueSteps() {
        return queue.steps();
    }

    /** The same, to be read once, in the order of time. */
    public QueueLevels queueLevels() {
        return queue.levels();
    }

    /** Most that waited at once: read off the whole queue, so ask once. */
    public QueueLength.Peak queuePeak() {
        return queue.peak();
    }

    /** How many were turned away, by second at the platform and by minute elsewhere. */
    public Series refusedPerStep() {
        return saturation.refused();
    }

    /** How many came that would leave before their turn, likewise. */
    public Series gaveUpPerStep() {
        return saturation.gaveUp();
    }

    /** The stretches of time in which it was saturated, in their order. */
    public List<Episode> episodes() {
        return saturation.episodes(queue.levels(), limits.gap());
    }

    /** All waits together, modulo 2⁶⁴: for the audit, which holds them against the latencies. */
    public long waitedMicros() {
        return waited.modulo();
    }

    /** The waits of those who left before their turn, modulo 2⁶⁴. */
    public long waitedInVainMicros() {
        return waitedInVain.modulo();
    }

    /** Of all who came and were not turned away, those included who did not have to wait. */
    public double waitMeanMicros() {
        long came = count + gaveUp;
        return came == 0 ? 0 : (waited.value() + waitedInVain.value()) / came;
    }

    /** How much later orders came than was told before, all together, modulo 2⁶⁴: at customs, none. */
    public long cameLateMicros() {
        return cameLate;
    }

    public long waitPeakMicros() {
        return waitPeak;
    }

    /** When an order first had to wait longer than the saturation wait or was turned away, or {@link VirtualTime#NEVER}. */
    public long firstSaturatedAt() {
        return firstSaturatedAt;
    }

    /** When the last order that had waited that long began its service or gave up, or -1. */
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
