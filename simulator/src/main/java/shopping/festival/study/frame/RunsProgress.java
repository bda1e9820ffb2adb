package shopping.festival.study.frame;

import java.util.function.LongSupplier;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Snapshot;
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

    private final StatusLine status;
    private final boolean quiet;
    private final LongSupplier nanos;
    private final long started;
    private long begun;
    private long lastShown;
    private int look;
    private int runs;
    private int done;

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

    @Override
    public void minute(int minute, Snapshot total) {
        // Several festivals run at a time, and each is short.
    }

    @Override
    public synchronized void ahead(int number, int runsToDo) {
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
        String goal = look == ONLY_LOOK ? " left" : " to look " + look;
        if (done == 0) {
            return line + (look == ONLY_LOOK ? "begun" : "before look " + look);
        }
        double seconds = (now - begun) / 1e9;
        return line + People.percent((double) done / runs) + "  " + span((now - started) / 1e9) + " so far, about "
                + span(seconds * (runs - done) / done) + goal;
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
