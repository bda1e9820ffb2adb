package shopping.festival.study.frame;

import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Snapshot;
import shopping.festival.view.text.People;

/** How far many runs have come: on a terminal one line rewritten in place, elsewhere a plain line now and then. */
public final class RunsProgress implements Progress {
    private static final long PLAIN_NANOS = 10_000_000_000L;

    private final StatusLine status;
    private final boolean quiet;
    private long begun;
    private long lastShown;
    private int look;
    private int runs;
    private int done;

    public RunsProgress(Console console, boolean quiet) {
        this.status = new StatusLine(console);
        this.quiet = quiet;
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
        begun = System.nanoTime();
        lastShown = begun;
    }

    @Override
    public synchronized void ended() {
        done++;
        long now = System.nanoTime();
        if (quiet || !status.isRewritten() && now - lastShown < PLAIN_NANOS) {
            return;
        }
        lastShown = now;
        double seconds = (now - begun) / 1e9;
        String line = done + " of " + runs + " runs" + (look > 1 ? " before look " + look : "") + "  "
                + People.percent((double) done / runs) + "  about "
                + People.span(seconds * (runs - done) / done) + " left";
        status.show(line);
    }

    /** Leaves the terminal as it was. */
    public synchronized void end() {
        status.end();
    }
}
