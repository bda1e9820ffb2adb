package shopping.festival.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.VirtualTime;

/**
 * How many wait at a station, at the end of every tick: exact there, so that a queue of a few seconds is seen. Kept as
 * differences, on pages that only exist where somebody began or ceased to wait.
 */
public final class QueueLength implements Stateful {
    static final int TICKS = 64;

    /** A minute is a whole number of either. */
    static final long FINE = VirtualTime.SECOND / TICKS;

    static final long COARSE = VirtualTime.SECOND;

    private final boolean isFine;
    private int[] @Nullable [] pages = new int[16][];
    /** Who watches a run asks once a minute: up to this tick all is summed up. */
    private long seenTick;

    private long waitingThen;

    /** @param isFine whether it is looked at {@value #TICKS} times a second, or once */
    QueueLength(boolean isFine) {
        this.isFine = isFine;
    }

    /** Divided by constants, for who divides by a field pays for it at every order. */
    private long tick(long micros) {
        return isFine ? micros / FINE : micros / COARSE;
    }

    /** Somebody waits from an instant until another. Who does both in one tick is not seen. */
    void add(long from, long until) {
        long first = tick(from);
        long last = tick(until);
        if (first != last) {
            add(first, 1);
            add(last, -1);
        }
    }

    private void add(long tick, int more) {
        if (tick < seenTick) {
            waitingThen += more;
        }
        page((int) (tick / TICKS))[(int) (tick % TICKS)] += more;
    }

    private int[] page(int number) {
        if (number >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(number + 1, pages.length * 2));
        }
        int[] page = pages[number];
        if (page == null) {
            page = pages[number] = new int[TICKS];
        }
        return page;
    }

    /** How many wait at an instant, as far as is known: asked for in the order of time, while others may be added. */
    long waitingAt(long instant) {
        long end = tick(instant);
        while (seenTick < end) {
            int number = (int) (seenTick / TICKS);
            int[] page = number < pages.length ? pages[number] : null;
            long next = Math.min(end, (number + 1L) * TICKS);
            for (long t = seenTick; page != null && t < next; t++) {
                waitingThen += page[(int) (t % TICKS)];
            }
            seenTick = next;
        }
        return waitingThen;
    }

    void add(QueueLength other) {
        for (int p = 0; p < other.pages.length; p++) {
            int[] theirs = other.pages[p];
            if (theirs != null) {
                Columns.add(page(p), theirs);
            }
        }
    }

    @Override
    public void state(Tape tape) {
        int[] numbers = Sparse.places(tape, pages, (int) (tick(Sparse.TOO_LATE) / TICKS));
        if (tape.isRead()) {
            pages = new int[16][];
        }
        for (int number : numbers) {
            tape.pairs(page(number));
        }
    }

    /** All levels, in the order of time, from the bell on. */
    QueueLevels levels() {
        return new QueueLevels(pages, isFine ? FINE : COARSE);
    }

    /** What it was from when on, each level as far as the next. */
    Steps steps() {
        Steps.Maker steps = new Steps.Maker();
        QueueLevels levels = levels();
        while (levels.next()) {
            steps.add(levels.from(), levels.waiting());
        }
        return steps.made();
    }

    /** The longest it was. */
    Peak peak() {
        Peak peak = new Peak(0, 0);
        QueueLevels levels = levels();
        while (levels.next()) {
            if (levels.waiting() > peak.waiting()) {
                peak = new Peak(levels.waiting(), levels.from());
            }
        }
        return peak;
    }

    /**
     * A queue at its longest.
     *
     * @param at when it first was so long, microseconds
     */
    public record Peak(long waiting, long at) {}
}
