package shopping.festival.cli;

import shopping.festival.report.People;

/** How far many runs have come: on a terminal one line rewritten in place, elsewhere a plain line now and then. */
final class RunsProgress {
    private static final long PLAIN_NANOS = 10_000_000_000L;

    private final StatusLine status;
    private final boolean quiet;
    private long begun;
    private long lastShown;
    private int look;
    private int runs;
    private int done;

    RunsProgress(Console console, boolean quiet) {
        this.status = new StatusLine(console);
        this.quiet = quiet;
    }

    /** So many runs lie ahead, up to look {@code number}. */
    synchronized void look(int number, int replications, int runsToDo) {
        look = number;
        runs = runsToDo;
        done = 0;
        begun = System.nanoTime();
        lastShown = begun;
    }

    /** A run has ended; called by whoever ran it. */
    synchronized void done() {
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
    synchronized void end() {
        status.end();
    }
}
