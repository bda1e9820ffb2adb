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
    /** Festivals in one. */
    private static final int[] DAYS = {1, 10};

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
        for (int days : DAYS) {
            for (int m : MACHINES) {
                rows.add(Draw.row(
                        days + " ×",
                        "" + m,
                        seconds(machine * days / m),
                        seconds(Outlook.networkSeconds(m, days)),
                        seconds(Outlook.wireSeconds(m, days)),
                        seconds(Outlook.frameSeconds(m, Outlook.windowsOfLookahead(2))),
                        seconds(Outlook.roundTripSeconds())));
            }
        }
        return new Section(
                "several-machines",
                "And for several machines",
                List.of(wireText(machine)),
                List.of(new Table(
                        "Seconds for the day, and for ten of them in one, each limit by itself",
                        List.of(
                                "day",
                                "machines",
                                "work",
                                "network",
                                "wires, processor time a machine",
                                "frames, processor time a machine",
                                "feedback round"),
                        rows,
                        false)),
                false);
    }

    /** @param machine seconds that one machine takes */
    private static String wireText(double machine) {
        return Draw.text(
                "One festival over several JVMs is built (cluster.md in simulator/docs). Measured between two JVMs"
                        + " with a core each on loopback, and divided by %.1f, since the plain loop took so many"
                        + " times as long on that machine as on this: %.0f ns of processor time a row of %d bytes,"
                        + " both sides together, when frames are full; %.0f µs a frame by itself; %.0f µs there and"
                        + " back. An attempt sends %.1f rows in batches, of which (m − 1)/m leave the machine; a"
                        + " window makes %.1f frames between two machines. Assumed: 10 Gbit/s a machine, %.0f µs a"
                        + " hop of a real network, %d hops from a buyer round to the answer, %d cores a machine."
                        + " No window may outrun the answers, so the feedback goes round"
                        + " once a lookahead, %,.0f times a day and %.0f s in all however many machines there are, at"
                        + " a least delay of 2 s %.0f s. One machine is done with the day after %.0f s; its rows"
                        + " alone keep the network of two machines busy for %.0f s. So several machines do not make"
                        + " this day faster; they are for festivals that one memory does not hold, and for"
                        + " replications, which need no network while they run. Measured so on two cores: scale"
                        + " 0.05 on two JVMs of a thread each took 2.8 to 3.0 times as long as on one JVM of two.",
                Outlook.SLOWER,
                Outlook.WIRE_ROW_SECONDS * 1e9,
                Rows.BYTES,
                Outlook.FRAME_SECONDS * 1e6,
                Outlook.THERE_AND_BACK_SECONDS * 1e6,
                Outlook.ROWS_IN_BATCHES,
                Outlook.FRAMES_A_WINDOW,
                Outlook.HOP_SECONDS * 1e6,
                Outlook.HOPS_ROUND,
                CORES_A_MACHINE,
                Outlook.windowsOfLookahead(1),
                Outlook.roundTripSeconds(),
                Outlook.roundTripSeconds() * Outlook.LOOKAHEAD_SECONDS / 2,
                machine,
                Outlook.networkSeconds(2, 1));
    }

    private static String seconds(double s) {
        return Draw.text(s < 10 ? "%.1f" : "%,.0f", s);
    }
}
