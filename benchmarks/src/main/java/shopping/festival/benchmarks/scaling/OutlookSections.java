package shopping.festival.benchmarks.scaling;

import static shopping.festival.benchmarks.scaling.Outlook.ATTEMPTS_PER_WINDOW;

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
    private static final int LONGER = 10;

    private final Outlook outlook;

    OutlookSections(Outlook outlook) {
        this.outlook = outlook;
    }

    List<Section> all() {
        return List.of(cores(), machines());
    }

    private Section cores() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int t : THREADS) {
            double all = outlook.seconds(t, ATTEMPTS_PER_WINDOW);
            rows.add(Draw.row(
                    t == 1 ? "1, inline" : "" + t, seconds(outlook.rowSeconds(t)), seconds(outlook.missSeconds(t)),
                    seconds(outlook.mergeSeconds(t)), seconds(outlook.bookSeconds(t, ATTEMPTS_PER_WINDOW)), seconds(all),
                    Draw.text("%.1f", Outlook.ATTEMPTS / all / 1e6),
                    Draw.text("%.1f ×", outlook.seconds(1, ATTEMPTS_PER_WINDOW) / all)));
        }
        double short16 = outlook.seconds(16, ATTEMPTS_PER_WINDOW);
        double long16 = outlook.seconds(16, LONGER * ATTEMPTS_PER_WINDOW);
        return new Section(
                "sixteen-cores",
                "What it predicts for 16 cores",
                List.of(Draw.text(
                        "Model R at the size of the real day: %,.0f million orders tried over %,d offers, %,.0f orders a window (what the"
                                + " engine fills it to), as many partitions as threads, every cost divided by the cores. The first"
                                + " two rows extrapolate the size alone, the others are a prediction that nobody has measured. Rows"
                                + " divide; batches do not: between p partitions there are p² of them a window, so on 16 cores one"
                                + " holds %.0f orders and the bookkeeping is %.0f %% of the time. Windows of %,.0f orders would take"
                                + " the day from %.0f s to %.0f s, and the lookahead allows them: at midnight (%,.0f orders/s) a"
                                + " quarter of the least feedback delay of %.0f s holds %,.0f. So on many cores the engine's aim of"
                                + " %,.0f should grow with the partitions. What the model leaves out makes it an upper bound on the"
                                + " speed: memory bandwidth, the slowest of 16 partitions (hot offers are one actor's), and the"
                                + " %.0f %% that a hand-over between two threads costs already may grow with more.",
                        Outlook.ATTEMPTS / 1e6, Outlook.OFFERS, ATTEMPTS_PER_WINDOW,
                        ATTEMPTS_PER_WINDOW / 256, 100 * outlook.bookSeconds(16, ATTEMPTS_PER_WINDOW) / short16,
                        LONGER * ATTEMPTS_PER_WINDOW, short16, long16, Outlook.MIDNIGHT_PER_SECOND,
                        Outlook.LOOKAHEAD_SECONDS, Outlook.attemptsAtMidnight(), ATTEMPTS_PER_WINDOW,
                        100 * (outlook.handOver() - 1))),
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
        double engine = Outlook.windows(ATTEMPTS_PER_WINDOW);
        double longer = Outlook.windows(LONGER * ATTEMPTS_PER_WINDOW);
        List<List<Cell>> rows = new ArrayList<>();
        for (int m : MACHINES) {
            rows.add(Draw.row(
                    "" + m, seconds(outlook.seconds(CORES_A_MACHINE, LONGER * ATTEMPTS_PER_WINDOW) / m),
                    seconds(outlook.wireSeconds(m)), seconds(outlook.messageSeconds(m, engine)),
                    seconds(outlook.messageSeconds(m, longer)), seconds(Outlook.roundTripSeconds())));
        }
        return new Section(
                "several-machines",
                "And for several machines",
                List.of(Draw.text(
                        "Not built, and nothing of it measured: batches would go over a network, and a window over it costs a message"
                                + " for each hop and pair of machines. Assumed: 10 Gbit/s a machine, %.0f µs a message, %.0f µs a hop,"
                                + " %d hops from a buyer round to the answer, %d cores a machine. Three limits appear. The wire: an"
                                + " order tried is %.1f rows of 40 bytes, and on m machines (m − 1)/m of them leave the machine unless"
                                + " stages that talk are put together. Windows a second: the engine's %,.0f windows of %,.0f orders are"
                                + " far too many messages, ten times longer ones are bearable. And the loop: no window may outrun the"
                                + " answers, so the feedback goes round once a lookahead, %,.0f times a day at the %.0f s of the 2016"
                                + " scenario, %.0f s in all however many machines there are (a lookahead of 2 s makes it five times"
                                + " that). So machines pay for days far above %,.0f million orders, or for replications, which need"
                                + " no network at all.",
                        Outlook.MESSAGE_SECONDS * 1e6, Outlook.HOP_SECONDS * 1e6, Outlook.HOPS_ROUND, CORES_A_MACHINE,
                        outlook.rowsPerAttempt(), engine, ATTEMPTS_PER_WINDOW,
                        Outlook.DAY_SECONDS / Outlook.LOOKAHEAD_SECONDS, Outlook.LOOKAHEAD_SECONDS,
                        Outlook.roundTripSeconds(), Outlook.ATTEMPTS / 1e6)),
                List.of(new Table(
                        "Seconds for the day, each limit by itself",
                        List.of(
                                "machines", "work, long windows", "wire", "messages, the engine's windows",
                                "messages, ten times longer", "feedback round"),
                        rows,
                        false)),
                false);
    }

    private static String seconds(double s) {
        return Draw.text(s < 10 ? "%.1f" : "%,.0f", s);
    }
}
