package shopping.festival.engine.node;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;

/**
 * Which windows a run has: the whole day at once, then stretches of the time after it as long as rows are left. The
 * result does not depend on it, so it is chosen for speed alone.
 */
public final class Pace {
    /** Rows a window should hold over all actors of a stage: enough for its bookkeeping, few enough for the cache. */
    private static final double ROWS_WANTED = 12_000;
    /** With fewer rows than this a shorter window would be nothing but bookkeeping. */
    private static final double ROWS_LEAST = 1_000;
    /**
     * As long as the rows allow, the lookahead holds this many windows: then buyers need not wait for the feedback of
     * the window before, and the stages work on several windows at once.
     */
    private static final int WINDOWS_PER_LOOKAHEAD = 4;

    private static final int MINUTES_WITH_FEEDBACK = 60;
    private static final int MINUTES_WITHOUT = 24 * 60;
    /** So few parcels on their way for days leave most minutes empty: then only those with work in them have a window. */
    private static final int FEW_ROWS = 2_000;

    /** So many are closed in some seconds on actors. */
    private static final long WINDOWS_MANY = 1_000_000;

    /**
     * Intents a window of the day, on average, below which one thread wins: measured in turns on two cores, cold from the
     * launcher. One thread took 0.63 and 0.78 of the time of two at 790 and 1,145 intents a window (double11-2016.conf,
     * scales 0.01 and 0.02), 1.03 at 1,265 and 1.29 at 1,480 (0.03 and 0.06), 0.70 and 1.19 at 934 and 1,394
     * (midnight-peak.conf).
     */
    private static final double INTENTS_A_WINDOW_WORTH_A_THREAD = 1_240;

    /**
     * Intents in all below which one thread wins whatever its windows hold: the second core is busy compiling so long.
     * With 5 M (reduced.conf) one thread took 0.75 of the time of two, with 50 M 1.58.
     */
    private static final double INTENTS_WORTH_A_THREAD = 15_000_000;

    /** Between processes a message costs as much as thousands of rows. */
    private static final double ROWS_A_MESSAGE_IS_WORTH = 10;

    private static final int WINDOWS_PER_LOOKAHEAD_OVER_WIRES = 2;

    private final Festival festival;
    private final long longestMicros;
    private final double rowsFactor;
    private final int windowsPerLookahead;

    /** @param capMicros the user's cap, or {@link VirtualTime#NEVER} */
    public Pace(Festival festival, long capMicros) {
        this(festival, capMicros, 1, WINDOWS_PER_LOOKAHEAD);
    }

    /** Of a run over several processes: fewer and larger windows. */
    public static Pace overWires(Festival festival, long capMicros) {
        return new Pace(festival, capMicros, ROWS_A_MESSAGE_IS_WORTH, WINDOWS_PER_LOOKAHEAD_OVER_WIRES);
    }

    private Pace(Festival festival, long capMicros, double rowsFactor, int windowsPerLookahead) {
        this.rowsFactor = rowsFactor;
        this.windowsPerLookahead = windowsPerLookahead;
        this.festival = festival;
        this.longestMicros = Math.min(Math.min(festival.lookahead(), capMicros), VirtualTime.MINUTE);
    }

    /** The windows of the day. */
    public WindowPlan day() {
        int minutes = Intervals.of(festival.buyers().dayLength()).dayMinutes();
        long[] wanted = new long[minutes];
        for (int m = 0; m < minutes; m++) {
            long start = m * VirtualTime.MINUTE;
            long end = Math.min(start + VirtualTime.MINUTE, festival.buyers().dayLength());
            double rows = 0;
            for (Stream stream : festival.buyers().streams()) {
                rows += stream.arrivals().expectedBetween(start, end)
                        * festival.buyers().meanSessionSize();
            }
            wanted[m] = windowFor(rows / VirtualTime.MINUTE);
        }
        return WindowPlan.of(0, 0, wanted);
    }

    /**
     * The windows from a snapshot on: of the day, if it is not over; empty if nothing is left.
     *
     * @param pending what the nodes hold that go on from it
     */
    public Optional<WindowPlan> from(Snapshot snapshot, Pending pending) {
        WindowPlan day = day();
        if (snapshot.minute() < day.endMinute()) {
            return Optional.of(day.from(snapshot.minute(), snapshot.windows()));
        }
        return after(snapshot.minute(), snapshot.windows(), pending);
    }

    /**
     * Whether a day has so many more windows than rows that threads would do nothing but hand each other empty batches.
     */
    public boolean isIdle() {
        WindowPlan day = day();
        return day.windows() > WINDOWS_MANY && day.windows() > expectedIntents();
    }

    /** Whether the windows of the day hold so few rows that one thread is faster than two that hand them to each other. */
    public boolean isSmall() {
        double intents = expectedIntents();
        return intents < INTENTS_WORTH_A_THREAD || intents < INTENTS_A_WINDOW_WORTH_A_THREAD * day().windows();
    }

    private double expectedIntents() {
        double intents = 0;
        for (Stream stream : festival.buyers().streams()) {
            intents += stream.arrivals().expected() * festival.buyers().meanSessionSize();
        }
        return intents;
    }

    private long windowFor(double rowsPerMicro) {
        double full = rowsFactor * ROWS_WANTED / rowsPerMicro;
        double least = rowsFactor * ROWS_LEAST / rowsPerMicro;
        double pipelined = longestMicros / (double) windowsPerLookahead;
        return (long) Math.min(longestMicros, Math.min(full, Math.max(least, pipelined)));
    }

    /** The windows after a stretch that has ended; empty if nothing is left. */
    public Optional<WindowPlan> after(WindowPlan done, Pending pending) {
        return after(done.endMinute(), done.endIndex(), pending);
    }

    private Optional<WindowPlan> after(int endMinute, long endIndex, Pending pending) {
        if (pending.isNothing()) {
            return Optional.empty();
        }
        int minute = Math.max(endMinute, pending.minute());
        boolean feedback = pending.feedbackMinute() < Integer.MAX_VALUE;
        // Without feedback there is no lookahead to keep: a window a minute, and idle days are skipped.
        return Optional.of(
                feedback
                        ? WindowPlan.even(minute, MINUTES_WITH_FEEDBACK, endIndex, longestMicros)
                        : WindowPlan.even(
                                minute, pending.rows() < FEW_ROWS ? 1 : MINUTES_WITHOUT, endIndex, VirtualTime.MINUTE));
    }

    /**
     * Which feedback a window needs, asked for windows in their order: everything made so early that it may be dated
     * within the window.
     */
    public final class Needs {
        private static final int DEPTH = 8;

        private final WindowPlan plan;
        private @Nullable Window made;

        public Needs(WindowPlan plan) {
            this.plan = plan;
            this.made = plan.first();
        }

        /** The index of the last window whose feedback must have arrived before {@code w} is closed. */
        public long before(Window w) {
            long lookahead = festival.lookahead();
            while (made != null
                    && made.index() < w.index()
                    && (lookahead < VirtualTime.NEVER && made.start() + lookahead < w.end()
                            || made.index() < w.index() - DEPTH)) {
                made = plan.next(made);
            }
            return (made == null ? plan.endIndex() : made.index()) - 1;
        }
    }
}
