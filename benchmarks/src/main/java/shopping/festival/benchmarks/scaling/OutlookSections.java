package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.model.flow.Rows;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** What the costs predict for more cores and for several machines. */
final class OutlookSections {
    private static final int[] THREADS = {1, 2, 4, 8, 16};
    private static final int[] MACHINES = {2, 4, 16};
    private static final int CORES_A_MACHINE = 16;
    /** As many windows as the engine keeps in a lookahead, so that no stage waits for the feedback of the last one. */
    private static final int WINDOWS_PER_LOOKAHEAD = 4;

    private final Outlook outlook;
    private final double filled = Outlook.filledWindows();
    private final double fewest = Outlook.windowsOfLookahead(WINDOWS_PER_LOOKAHEAD);

    OutlookSections(Outlook outlook) {
        this.outlook = outlook;
    }

    List<Section> all() {
        return List.of(cores(), machines());
    }

    private Section cores() {
        List<List<Cell>> rows = new ArrayList<>();
        double alone = outlook.seconds(1, 1, filled);
        for (int t : THREADS) {
            double all = outlook.seconds(t, t, filled);
            double half = outlook.seconds(t, Math.max(1, t / 2), filled);
            rows.add(Draw.row(
                    t == 1 ? "1, inline" : "" + t,
                    seconds(outlook.rowSeconds(t)),
                    seconds(outlook.missSeconds(t)),
                    seconds(outlook.mergeSeconds(t, t)),
                    seconds(outlook.bookSeconds(t, t, filled)),
                    seconds(all),
                    Draw.text("%.1f", Outlook.ATTEMPTS / all / 1e6),
                    Draw.text("%.1f ×", alone / all),
                    seconds(half),
                    Draw.text("%.1f ×", alone / half)));
        }
        double all16 = outlook.seconds(16, 16, filled);
        return new Section(
                "sixteen-cores",
                "What it predicts for 16 cores",
                List.of(Draw.text(
                        "Model R at the size of the real day: %,.0f million orders tried over %,d offers, %,.0f"
                                + " orders a window (what the engine fills it to). The work is that of actors on one"
                                + " thread, divided by the threads and by their efficiency, %.0f %% on two threads"
                                + " and taken to stay so. The first two lines extrapolate the size alone, the others"
                                + " are a prediction that nobody has measured. Rows divide, and so do the misses."
                                + " What does not is the merging: each of p partitions takes the rows of p senders,"
                                + " %.0f %% of the time on 16 threads with 16 partitions. Batches and windows are"
                                + " %.0f %%, although a batch holds %.0f orders then: windows are as full as they"
                                + " are for that. At midnight there are %.1f of them in every second of virtual"
                                + " time; the lookahead (%.0f s, the least feedback delay) would allow %,.0f in the"
                                + " whole day instead of %,.0f, a gain of %.0f %%. So 16 cores want fewer partitions"
                                + " than threads, as two threads do above (three actors a partition keep two threads"
                                + " busy), and a cheaper merge before longer windows. The model leaves out memory"
                                + " bandwidth and the slowest of 16 partitions (the hottest offers are one actor's),"
                                + " so it is an upper bound on the speed; and the real day's orders cost more than"
                                + " those of model R (RESULTS.md has what it takes).",
                        Outlook.ATTEMPTS / 1e6,
                        Outlook.OFFERS,
                        Outlook.ATTEMPTS_PER_WINDOW,
                        100 * outlook.efficiency(),
                        100 * outlook.mergeSeconds(16, 16) / all16,
                        100 * outlook.bookSeconds(16, 16, filled) / all16,
                        Outlook.ATTEMPTS_PER_WINDOW / 256,
                        Outlook.MIDNIGHT_PER_SECOND / Outlook.ATTEMPTS_PER_WINDOW,
                        Outlook.LOOKAHEAD_SECONDS,
                        fewest,
                        filled,
                        100 * (1 - outlook.seconds(16, 16, fewest) / all16))),
                List.of(new Table(
                        "Seconds for the day",
                        List.of(
                                "threads, as many partitions",
                                "rows",
                                "cache misses",
                                "merging",
                                "batches and windows",
                                "all",
                                "million orders/s",
                                "against inline",
                                "all, half as many partitions",
                                "against inline"),
                        rows,
                        false)),
                false);
    }

    private Section machines() {
        List<List<Cell>> rows = new ArrayList<>();
        double machine = outlook.seconds(CORES_A_MACHINE, CORES_A_MACHINE / 2, fewest);
        for (int m : MACHINES) {
            rows.add(Draw.row(
                    "" + m,
                    seconds(machine / m),
                    seconds(outlook.wireSeconds(m)),
                    seconds(outlook.messageSeconds(m, filled)),
                    seconds(outlook.messageSeconds(m, fewest)),
                    seconds(Outlook.roundTripSeconds())));
        }
        return new Section(
                "several-machines",
                "And for several machines",
                List.of(Draw.text(
                        "Not built, and nothing of it measured: batches would go over a network, and a window over"
                                + " it costs a message for each hop and pair of machines. Assumed: 10 Gbit/s a"
                                + " machine, %.0f µs a message, %.0f µs a hop, %d hops from a buyer round to the"
                                + " answer, %d cores a machine. Three limits appear. The wire: an order tried is"
                                + " %.1f rows of %d bytes, and on m machines (m − 1)/m of them leave the machine,"
                                + " unless stages that talk are put together. Windows a second: the engine's %,.0f"
                                + " windows are too many messages; %,.0f, a quarter of a lookahead each, are fewer,"
                                + " and a scenario whose least delay is 2 s has to close five times as many. And the"
                                + " loop: no window may outrun the answers, so the feedback goes round once a"
                                + " lookahead, %,.0f times a day and %.0f s in all however many machines there are,"
                                + " at 2 s %.0f s. For this day the wires of two machines are busy for %.0f s, and"
                                + " one machine of 16 cores is done with all of it after %.0f s: so several machines"
                                + " do not pay before stages that talk share one, or days are far above %,.0f"
                                + " million orders. Until then they are better used for replications, which need no"
                                + " network at all.",
                        Outlook.MESSAGE_SECONDS * 1e6,
                        Outlook.HOP_SECONDS * 1e6,
                        Outlook.HOPS_ROUND,
                        CORES_A_MACHINE,
                        outlook.rowsPerAttempt(),
                        Rows.BYTES,
                        filled,
                        fewest,
                        Outlook.windowsOfLookahead(1),
                        Outlook.roundTripSeconds(),
                        Outlook.roundTripSeconds() * Outlook.LOOKAHEAD_SECONDS / 2,
                        outlook.wireSeconds(2),
                        machine,
                        Outlook.ATTEMPTS / 1e6)),
                List.of(new Table(
                        "Seconds for the day, each limit by itself",
                        List.of(
                                "machines",
                                "work",
                                "wire",
                                "messages, the engine's windows",
                                "messages, the fewest windows",
                                "feedback round"),
                        rows,
                        false)),
                false);
    }

    private static String seconds(double s) {
        return Draw.text(s < 10 ? "%.1f" : "%,.0f", s);
    }
}
