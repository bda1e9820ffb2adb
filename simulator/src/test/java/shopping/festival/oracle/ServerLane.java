package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.Schedule;

/** A few servers alike before one queue, first come first served, who remember the start of every job they ever had. */
final class ServerLane {
    /** Of each server. */
    private final Schedule speed;

    private final Chronicle chronicle;
    private final List<Long> starts = new ArrayList<>();
    /** When those left, in µs, who did not wait for their turn. */
    private final List<Long> leavings = new ArrayList<>();
    /** When each server comes free. */
    private final long[] free;

    ServerLane(Schedule speed, int servers, Chronicle chronicle) {
        this.speed = speed;
        this.free = new long[servers];
        Arrays.fill(free, Fixed.of(0));
        this.chronicle = chronicle;
    }

    /** When a job that arrives at t would start, in 2⁻²⁰ µs. */
    long startFor(long t) {
        if (speed.isUnlimited()) {
            return Fixed.of(t);
        }
        long from = Math.max(Fixed.of(t), free[first()]);
        long start = speed.firstPositive(speed.pieceAt(Fixed.floor(from)), from);
        chronicle.reachedIf(start > from, Reached.WAITED_FOR_SPEED);
        return start;
    }

    private int first() {
        int first = 0;
        for (int s = 1; s < free.length; s++) {
            first = free[s] < free[first] ? s : first;
        }
        return first;
    }

    /** Jobs that have not begun at t, and those who have not left by then. */
    int waitingAt(long t) {
        int waiting = 0;
        for (long start : starts) {
            if (start > Fixed.of(t)) {
                waiting++;
            }
        }
        for (long leaves : leavings) {
            waiting += leaves > t ? 1 : 0;
        }
        return waiting;
    }

    /** Somebody stands in the queue until then, and is never served. */
    void standsUntil(long t) {
        leavings.add(t);
    }

    /** Takes a job and returns its end in whole µs. */
    long serve(long start, double work) {
        if (speed.isUnlimited()) {
            return Fixed.floor(start);
        }
        starts.add(start);
        int server = first();
        long end = speed.finish(start, work);
        if (end < start || end > Fixed.of(shopping.festival.base.time.VirtualTime.HORIZON)) {
            throw new IllegalStateException("a job never ends");
        }
        chronicle.reachedIf(server > 0, Reached.SECOND_SERVER_OF_A_LANE);
        chronicle.reachedIf(free.length > 1 && overtakes(end), Reached.OVERTOOK_IN_A_LANE);
        free[server] = end;
        noteSpeed(Fixed.floor(start), Fixed.floor(end));
        return Fixed.floor(end);
    }

    private boolean overtakes(long end) {
        for (long other : free) {
            if (other > end) {
                return true;
            }
        }
        return false;
    }

    private void noteSpeed(long start, long end) {
        double first = speed.valueAt(start);
        chronicle.reachedIf(first != speed.valueAt(start + 1), Reached.SERVED_ON_A_RAMP);
        boolean rests = false;
        for (int i = 1; i < 20; i++) {
            rests |= speed.valueAt(start + (end - start) * i / 20) == 0;
        }
        chronicle.reachedIf(rests, Reached.OUTAGE_DURING_A_JOB);
        chronicle.reachedIf(first != speed.valueAt(end), Reached.SPEED_CHANGED_DURING_A_JOB);
    }
}
