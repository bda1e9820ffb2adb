package shopping.festival.study.frame;

import java.util.Arrays;
import java.util.function.LongSupplier;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.view.text.People;

/**
 * How far many runs have come, and how long it will take: on a terminal one line rewritten in place, elsewhere a plain
 * line now and then, the more rarely the longer it takes.
 */
public final class RunsProgress implements Progress {
    private static final long REWRITE_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 10_000_000_000L;
    /** Elsewhere the next line comes when a tenth of the time has passed again: some fifty lines in an hour. */
    private static final int PLAIN_PART = 10;
    /** How long a new estimate of the time left takes to be believed. */
    private static final double SETTLING_SECONDS = 5;

    private final StatusLine status;
    private final boolean quiet;
    private final LongSupplier nanos;
    private final long started;
    private long begun;
    private long lastShown;
    private int look;
    private int runs;
    private int done;
    /** What each stretch of the work costs beside the others; empty if that is not known beforehand. */
    private double[] costs = new double[0];

    private int stretch = -1;
    private double spent;
    private String goal = " left";
    private double shownLeft = Double.NaN;
    private long leftAt;

    public RunsProgress(Console console, boolean quiet) {
        this(new StatusLine(console), quiet, System::nanoTime);
    }

    /** @param nanos what time it is, from any beginning */
    RunsProgress(StatusLine status, boolean quiet, LongSupplier nanos) {
        this.status = status;
        this.quiet = quiet;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.lastShown = started;
    }

    /**
     * What all stretches of the work cost, in their order and in any unit: then the time left is that of all of them.
     *
     * @param each one for every call of {@link #ahead} to come
     */
    public synchronized RunsProgress over(double... each) {
        costs = each.clone();
        return this;
    }

    /** @param what comes when all is done, as in "until the trial begins"; the time left is that to it */
    public synchronized RunsProgress until(String what) {
        goal = " " + what;
        return this;
    }

    @Override
    public void minute(int minute, Headway total) {
        // Several festivals run at a time, and each is short.
    }

    @Override
    public synchronized void ahead(int number, int runsToDo) {
        if (stretch >= 0 && stretch < costs.length) {
            spent += costs[stretch];
        }
        stretch++;
        look = number;
        runs = runsToDo;
        done = 0;
        begun = nanos.getAsLong();
        if (status.isRewritten()) {
            show(begun);
        }
    }

    @Override
    public synchronized void ended() {
        done++;
        long now = nanos.getAsLong();
        long pause = status.isRewritten() ? REWRITE_NANOS : Math.max(PLAIN_NANOS, (now - started) / PLAIN_PART);
        if (now - lastShown >= pause) {
            show(now);
        }
    }

    private void show(long now) {
        if (quiet) {
            return;
        }
        lastShown = now;
        status.show(line(now));
    }

    private String line(long now) {
        String line = People.count(done) + " of " + People.count(runs) + " runs  ";
        double part = part();
        if (part == 0) {
            return line + "begun";
        }
        boolean isWhole = stretch < costs.length;
        double seconds = (now - (isWhole ? started : begun)) / 1e9;
        double left = smooth(seconds * (1 - part) / part, now);
        String to = look == ONLY_LOOK ? goal : " until it is known whether they suffice";
        return (isWhole ? "" : line) + People.percent(part) + "  " + span((now - started) / 1e9) + " so far, about "
                + span(left) + to;
    }

    /** Of all stretches if their costs are known, else of this one. */
    private double part() {
        double within = runs == 0 ? 0 : (double) done / runs;
        return stretch < costs.length
                ? (spent + costs[stretch] * within) / Arrays.stream(costs).sum()
                : within;
    }

    /** Time left counts down with the clock and moves towards what is known now, over some seconds: it does not jump. */
    private double smooth(double left, long now) {
        double passed = (now - leftAt) / 1e9;
        leftAt = now;
        if (costs.length == 0 || Double.isNaN(shownLeft)) {
            shownLeft = left;
        } else {
            double counted = Math.max(0, shownLeft - passed);
            shownLeft = counted + (left - counted) * -Math.expm1(-passed / SETTLING_SECONDS);
        }
        return shownLeft;
    }

    private static String span(double seconds) {
        return seconds < 120 ? Math.round(Math.ceil(seconds)) + " s" : People.span(seconds);
    }

    /** A line that stays, with how far it has come below it. */
    public synchronized void say(String line) {
        if (!quiet) {
            status.keep(line);
        }
    }

    /** Leaves the terminal as it was. */
    public synchronized void end() {
        status.end();
    }
}
