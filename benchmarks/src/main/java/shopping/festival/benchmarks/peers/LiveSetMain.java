package shopping.festival.benchmarks.peers;

import java.nio.file.Path;
import java.util.Locale;
import shopping.festival.random.Draws;
import shopping.festival.run.FestivalRun;
import shopping.festival.run.Interrupted;
import shopping.festival.run.Progress;
import shopping.festival.run.RunOptions;
import shopping.festival.scenario.Festival;
import shopping.festival.scenario.Scenario;

/**
 * Does memory grow with orders? {@code LiveSetMain SCENARIO N K}: plays model R once to find its fullest minute, then
 * again, and reads the live set there after a collection, less the rows that the run holds for later.
 */
public final class LiveSetMain {
    /** Five columns of eight bytes. */
    private static final long ROW_BYTES = 40;

    private LiveSetMain() {}

    public static void main(String[] args) {
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        Scenario scenario = ReducedScenario.load(Path.of(args[0]), model);
        long[] fullest = new long[2];
        play(scenario, (minute, total) -> {
            if (total.held() > fullest[1]) {
                fullest[0] = minute;
                fullest[1] = total.held();
            }
            return false;
        });
        play(scenario, (minute, total) -> {
            if (minute == fullest[0]) {
                System.gc();
                long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                System.out.printf(
                        Locale.ROOT,
                        "n=%d k=%d minute=%d rows_held=%d live_mb=%.1f live_less_rows_mb=%.1f%n",
                        model.expected(),
                        model.offers(),
                        minute,
                        total.held(),
                        used / 1e6,
                        (used - total.held() * ROW_BYTES) / 1e6);
            }
            return minute > fullest[0];
        });
    }

    private static void play(Scenario scenario, Progress progress) {
        Festival festival = scenario.festival(Draws.seedKey(1, 0), 1);
        try {
            FestivalRun.run(festival, RunOptions.inline().withProgress(progress));
        } catch (Interrupted enough) {
            // The fullest minute has been measured.
        }
    }
}
