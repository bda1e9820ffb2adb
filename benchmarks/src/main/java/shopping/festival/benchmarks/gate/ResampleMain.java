package shopping.festival.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shopping.festival.benchmarks.results.Fragment;
import shopping.festival.benchmarks.results.Fragments;
import shopping.festival.benchmarks.results.Here;

/** {@code ResampleMain RECORDING.csv [--keep]}: what a thousand gate runs would have answered. */
public final class ResampleMain {
    private static final int RUNS = 1_000;
    private static final int PAIRS = 20;
    private static final long SEED = 1;

    private ResampleMain() {}

    public static void main(String[] args) throws IOException {
        List<Resampling.Round> rounds = Recording.read(Path.of(args[0]));
        boolean keep = args.length > 1 && args[1].equals("--keep");
        for (boolean slowed : new boolean[] {false, true}) {
            Map<Verdict, Integer> answers = new Resampling(rounds, PAIRS, SEED).answers(RUNS, slowed);
            int failed = answers.getOrDefault(Verdict.FAIL, 0);
            int passed = answers.getOrDefault(Verdict.PASS, 0);
            String what = slowed ? "a planted 10 % slow-down against its base" : "a build against itself";
            String text = String.format(
                    Locale.ROOT, "%d fail, %d pass, %d inconclusive, %d machine too noisy", failed, passed,
                    answers.getOrDefault(Verdict.INCONCLUSIVE, 0), answers.getOrDefault(Verdict.SKIPPED, 0));
            double share = slowed ? 100.0 * failed / (failed + passed) : 100.0 * failed / RUNS;
            System.out.printf(Locale.ROOT, "%s, %d runs of %d pairs: %s%n", what, RUNS, PAIRS, text);
            if (keep) {
                Fragments.write(Fragment.of(
                        slowed ? "gate-2-detections" : "gate-1-false-alarms",
                        "The gate",
                        String.format(
                                Locale.ROOT, "%s of 1,000 gate runs of %d pairs drawn from %d rounds recorded beside a "
                                        + "process that loads a core: %s",
                                slowed ? "detections among the conclusive" : "false alarms", PAIRS, rounds.size(), what),
                        String.format(Locale.ROOT, "%.1f", share),
                        "%",
                        text,
                        slowed ? "95 % wanted at least" : "5 % allowed at most",
                        "benchmarks/bin/gate-record",
                        Here.now()));
            }
        }
    }
}
