package shopping.festival.study.run;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.flow.ForwardingStage;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.StageName;
import shopping.festival.view.text.People;

/**
 * Lets a day pass no faster than so many virtual seconds a second of the clock on the wall, for who wants to watch it.
 * Buyers begin no window before its time, and nobody else has work before they do; so nothing of a result depends on it.
 * The hours after the day are not held back.
 */
final class WallClockPace implements StageWrapper {
    /** A window is as long as half a second of the wall clock, at most: who watches sees it move. */
    private static final double WINDOW_SECONDS = 0.5;

    private static final long NAP_NANOS = 100_000_000L;
    /** Behind by more than this is worth a word. */
    private static final long LATE_NANOS = 2_000_000_000L;

    private final double secondsASecond;
    private final long dayLength;
    private final Stop stop;
    private final Consumer<String> told;
    private final LongSupplier nanos;
    private final LongConsumer nap;

    private boolean hasBegun;
    private long firstInstant;
    private long firstNanos;
    private long latestNanos;
    private long latestAt;

    /**
     * @param secondsASecond virtual seconds that may pass in one
     * @param told once, when it cannot keep up
     */
    WallClockPace(double secondsASecond, long dayLength, Stop stop, Consumer<String> told) {
        this(secondsASecond, dayLength, stop, told, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * @param nanos what time it is, from any beginning
     * @param nap sleeps for so many nanoseconds, or less
     */
    WallClockPace(
            double secondsASecond,
            long dayLength,
            Stop stop,
            Consumer<String> told,
            LongSupplier nanos,
            LongConsumer nap) {
        this.secondsASecond = secondsASecond;
        this.dayLength = dayLength;
        this.stop = stop;
        this.told = told;
        this.nanos = nanos;
        this.nap = nap;
    }

    /** A run that is held back: what stands around its stages already lies inside. */
    RunOptions over(RunOptions options) {
        StageWrapper inside = options.watchers().stages();
        long cap = Math.max(VirtualTime.MILLISECOND, (long) (secondsASecond * WINDOW_SECONDS * VirtualTime.SECOND));
        return options.withWindowCap(Math.min(cap, options.windowCapMicros()))
                .withWrappers(
                        (name, partition, stage) -> wrap(name, partition, inside.wrap(name, partition, stage)),
                        options.watchers().journals());
    }

    @Override
    public Stage wrap(StageName name, int partition, Stage stage) {
        return name == StageName.BUYERS ? new HeldBack(stage) : stage;
    }

    private final class HeldBack extends ForwardingStage {
        HeldBack(Stage next) {
            super(next);
        }

        @Override
        public void close(Window window, Outbox out) {
            if (window.start() < dayLength) {
                await(window.start());
            }
            super.close(window, out);
        }
    }

    /** Until it is time for an instant; the first that is asked for is now. */
    private void await(long instant) {
        long due = due(instant);
        for (long left = due - nanos.getAsLong(); left > 0 && !stop.isAsked(); left = due - nanos.getAsLong()) {
            nap.accept(Math.min(left, NAP_NANOS));
        }
    }

    private synchronized long due(long instant) {
        long now = nanos.getAsLong();
        if (!hasBegun) {
            hasBegun = true;
            firstInstant = instant;
            firstNanos = now;
        }
        double seconds = (double) (instant - firstInstant) / VirtualTime.SECOND / secondsASecond;
        long due = firstNanos + (long) (seconds * 1e9);
        if (now - due > latestNanos) {
            if (now - due > LATE_NANOS && latestNanos <= LATE_NANOS) {
                told.accept("the pace of " + People.plain(secondsASecond)
                        + " virtual seconds a second is more than this run" + " can keep: at "
                        + VirtualTime.clock(instant) + " it is behind");
            }
            latestNanos = now - due;
            latestAt = instant;
        }
        return due;
    }

    /** How late it was at worst, if it was. */
    synchronized void tell() {
        if (latestNanos > LATE_NANOS) {
            told.accept(String.format(
                    Locale.ROOT,
                    "the day was up to %.0f s behind its pace, at %s",
                    latestNanos / 1e9,
                    VirtualTime.clock(latestAt)));
        }
    }
}
