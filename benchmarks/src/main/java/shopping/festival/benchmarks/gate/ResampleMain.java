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
    private static final long SEED = 1;

    private ResampleMain() {}

    public static void main(String[] args) throws IOException {
        boolean keep = args.length > 1 && args[1].equals("--keep");
        for (Clock clock : Clock.values()) {
            List<Resampling.Round> rounds = Recording.read(Path.of(args[0]), clock);
            for (boolean slowed : new boolean[] {false, true}) {
                Fragment figure = figure(clock, rounds, slowed);
                System.out.println(figure.figure() + ": " + figure.value() + " % (" + figure.spread() + ")");
                if (keep) {
                    Fragments.write(figure);
                }
            }
        }
    }

    private static Fragment figure(Clock clock, List<Resampling.Round> rounds, boolean slowed) {
        Map<Verdict, Integer> answers = new Resampling(rounds, clock.pairs(), SEED).answers(RUNS, slowed);
        int failed = answers.getOrDefault(Verdict.FAIL, 0);
        int passed = answers.getOrDefault(Verdict.PASS, 0);
        double share = 100.0 * failed / (slowed ? Math.max(1, failed + passed) : RUNS);
        return Fragment.of(
                "gate-" + clock.name().toLowerCase(Locale.ROOT) + (slowed ? "-detections" : "-alarms"),
                "The gate",
                String.format(
                        Locale.ROOT,
                        "%s of %,d gate runs by %s time, %d pairs each, drawn by blocks from %d recorded "
                                + "rounds: %s",
                        slowed ? "detections among the conclusive" : "false alarms",
                        RUNS,
                        clock == Clock.CPU ? "processor" : "wall",
                        clock.pairs(),
                        rounds.size(),
                        slowed ? "a planted 10 % slow-down" : "a build against itself"),
                String.format(Locale.ROOT, "%.1f", share),
                "%",
                String.format(
                        Locale.ROOT,
                        "%d fail, %d pass, %d inconclusive, %d machine too noisy",
                        failed,
                        passed,
                        answers.getOrDefault(Verdict.INCONCLUSIVE, 0),
                        answers.getOrDefault(Verdict.SKIPPED, 0)),
                slowed ? "95 % wanted at least" : "5 % allowed at most",
                "benchmarks/bin/gate-record",
                Here.now());
    }
}
