package shopping.festival.measure;

import org.jspecify.annotations.Nullable;

/** Reads a queue once, from the bell on, by stretches of time in which it stays as long as it is. */
public final class QueueLevels {
    private final int[] @Nullable [] pages;
    private final long tickMicros;
    private int page;
    private int tick;
    private long from;
    private long until;
    private long waiting;
    private int more;

    QueueLevels(int[] @Nullable [] pages, long tickMicros) {
        this.pages = pages;
        this.tickMicros = tickMicros;
    }

    /** Goes on to the next level; false after the last, which lasts for ever. */
    boolean next() {
        if (until == Long.MAX_VALUE) {
            return false;
        }
        from = until;
        waiting += more;
        until = nextChange();
        return true;
    }

    private long nextChange() {
        for (; page < pages.length; page++) {
            int[] ticks = pages[page];
            while (ticks != null && tick < QueueLength.TICKS) {
                more = ticks[tick++];
                if (more != 0) {
                    return ((long) page * QueueLength.TICKS + tick) * tickMicros;
                }
            }
            tick = 0;
        }
        return Long.MAX_VALUE;
    }

    long from() {
        return from;
    }

    long until() {
        return until;
    }

    long waiting() {
        return waiting;
    }

    /** How many wait at an instant, microseconds: asked for in the order of time. */
    public long at(long instant) {
        boolean isMore = true;
        while (isMore && until <= instant) {
            isMore = next();
        }
        return waiting;
    }

    /** Most that wait at once within a stretch of time: asked for in the order of time. */
    long most(long start, long end) {
        long most = at(start);
        while (until < end && next()) {
            most = Math.max(most, waiting);
        }
        return most;
    }
}
