package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.time.Schedule;

/** One server before one queue, first come first served, who remembers the start of every job it ever had. */
final class SingleServer {
    /** Null for a server that takes no time. */
    private final Schedule speed;

    private final Chronicle chronicle;
    private final List<Long> starts = new ArrayList<>();
    private long free;

    SingleServer(Schedule speed, Chronicle chronicle) {
        this.speed = speed;
        this.chronicle = chronicle;
    }

    /** When a job that arrives at t would start, in 2⁻²⁰ µs. */
    long startFor(long t) {
        if (speed == null) {
            return Fixed.of(t);
        }
        long from = Math.max(Fixed.of(t), free);
        long start = speed.firstPositive(speed.pieceAt(Fixed.floor(from)), from);
        chronicle.reachedIf(start > from, Reached.WAITED_FOR_SPEED);
        return start;
    }

    /** Jobs that have not begun at t. */
    int waitingAt(long t) {
        int waiting = 0;
        for (long start : starts) {
            if (start > Fixed.of(t)) {
                waiting++;
            }
        }
        return waiting;
    }

    /** Takes a job and returns its end in whole µs. */
    long serve(long start, double work) {
        if (speed == null) {
            return Fixed.floor(start);
        }
        starts.add(start);
        free = speed.finish(start, work);
        if (free < start || free > Fixed.of(shopping.festival.time.VirtualTime.HORIZON)) {
            throw new IllegalStateException("a job never ends");
        }
        noteSpeed(Fixed.floor(start), Fixed.floor(free));
        return Fixed.floor(free);
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
