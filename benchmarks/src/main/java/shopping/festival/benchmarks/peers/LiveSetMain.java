package shopping.festival.benchmarks.peers;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Does memory grow with orders? {@code LiveSetMain SCENARIO N K}: the live set of model R at its fullest minute, less
 * the rows that the run holds for later.
 */
public final class LiveSetMain {
    private LiveSetMain() {}

    public static void main(String[] args) {
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        LiveSet live = LiveSet.of(ReducedScenario.load(Path.of(args[0]), model));
        System.out.printf(
                Locale.ROOT,
                "n=%d k=%d minute=%d rows_held=%d live_mb=%.1f live_less_rows_mb=%.1f%n",
                model.expected(),
                model.offers(),
                live.minute(),
                live.rowsHeld(),
                live.bytes() / 1e6,
                live.bytesLessRows() / 1e6);
    }
}
