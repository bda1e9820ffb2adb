package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.page.Cell;
import shopping.festival.page.Section;
import shopping.festival.page.Table;

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
        for (int t : THREADS) {
            double all = outlook.seconds(t, filled);
            rows.add(Draw.row(
                    t == 1 ? "1, inline" : "" + t, seconds(outlook.rowSeconds(t)), seconds(outlook.missSeconds(t)),
                    seconds(outlook.mergeSeconds(t)), seconds(outlook.bookSeconds(t, filled)), seconds(all),
                    Draw.text("%.1f", Outlook.ATTEMPTS / all / 1e6),
                    Draw.text("%.1f ×", outlook.seconds(1, filled) / all)));
        }
        double filled16 = outlook.seconds(16, filled);
        double fewest16 = outlook.seconds(16, fewest);
        return new Section(
                "sixteen-cores",
                "What it predicts for 16 cores",
                List.of(Draw.text(
                        "Model R at the size of the real day: %,.0f million orders tried over %,d offers, %,.0f"
                                + " orders a window (what the engine fills it to), as many partitions as threads."
                                + " The work is that of actors on one thread, divided by the threads and by their"
                                + " efficiency, %.0f %% on two threads and taken to stay so. The first two lines"
                                + " extrapolate the size alone, the others are a prediction that nobody has"
                                + " measured. Rows divide; batches do not: between p partitions there are p² of them"
                                + " a window for each hop, so on 16 cores one holds %.0f orders, and batches and"
                                + " windows are %.0f %% of the time. The lookahead (%.0f s, the least feedback"
                                + " delay) would allow windows of a quarter of it all day, %,.0f of them instead of"
                                + " %,.0f, and with those the day takes %.0f s instead of %.0f s: on many cores the"
                                + " engine's aim of %,.0f orders a window should grow with the partitions, most of"
                                + " all at midnight, where it closes %.1f windows for every second of virtual time."
                                + " The model leaves out memory bandwidth and the slowest of 16 partitions (the"
                                + " hottest offers are one actor's), so it is an upper bound on the speed.",
                        Outlook.ATTEMPTS / 1e6, Outlook.OFFERS, Outlook.ATTEMPTS_PER_WINDOW,
                        100 * outlook.efficiency(), Outlook.ATTEMPTS_PER_WINDOW / 256,
                        100 * outlook.bookSeconds(16, filled) / filled16, Outlook.LOOKAHEAD_SECONDS, fewest, filled,
                        fewest16, filled16, Outlook.ATTEMPTS_PER_WINDOW,
                        Outlook.MIDNIGHT_PER_SECOND / Outlook.ATTEMPTS_PER_WINDOW)),
                List.of(new Table(
                        "Seconds for the day",
                        List.of(
                                "threads", "rows", "cache misses", "merging", "batches and windows", "all",
                                "million orders/s", "against inline"),
                        rows,
                        false)),
                false);
    }

    private Section machines() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int m : MACHINES) {
            rows.add(Draw.row(
                    "" + m, seconds(outlook.seconds(CORES_A_MACHINE, fewest) / m),
                    seconds(outlook.wireSeconds(m)), seconds(outlook.messageSeconds(m, filled)),
                    seconds(outlook.messageSeconds(m, fewest)), seconds(Outlook.roundTripSeconds())));
        }
        return new Section(
                "several-machines",
                "And for several machines",
                List.of(Draw.text(
                        "Not built, and nothing of it measured: batches would go over a network, and a window over"
                                + " it costs a message for each hop and pair of machines. Assumed: 10 Gbit/s a"
                                + " machine, %.0f µs a message, %.0f µs a hop, %d hops from a buyer round to the"
                                + " answer, %d cores a machine. Three limits appear. The wire: an order tried is"
                                + " %.1f rows of 40 bytes, and on m machines (m − 1)/m of them leave the machine,"
                                + " unless stages that talk are put together. Windows a second: the engine's %,.0f"
                                + " windows are too many messages; %,.0f, a quarter of a lookahead each, are fewer,"
                                + " and a scenario whose least delay is 2 s has to close five times as many. And the"
                                + " loop: no window may outrun the answers, so the feedback goes round once a"
                                + " lookahead, %,.0f times a day and %.0f s in all however many machines there are,"
                                + " at 2 s %.0f s. Work divides by the machines, wire and messages a machine do not"
                                + " divide by much. So more machines pay for days far above %,.0f million orders;"
                                + " before that, they are better used for replications, which need no network at all.",
                        Outlook.MESSAGE_SECONDS * 1e6, Outlook.HOP_SECONDS * 1e6, Outlook.HOPS_ROUND, CORES_A_MACHINE,
                        outlook.rowsPerAttempt(), filled, fewest, Outlook.windowsOfLookahead(1),
                        Outlook.roundTripSeconds(), Outlook.roundTripSeconds() * Outlook.LOOKAHEAD_SECONDS / 2,
                        Outlook.ATTEMPTS / 1e6)),
                List.of(new Table(
                        "Seconds for the day, each limit by itself",
                        List.of(
                                "machines", "work", "wire", "messages, the engine's windows",
                                "messages, the fewest windows", "feedback round"),
                        rows,
                        false)),
                false);
    }

    private static String seconds(double s) {
        return Draw.text(s < 10 ? "%.1f" : "%,.0f", s);
    }
}
