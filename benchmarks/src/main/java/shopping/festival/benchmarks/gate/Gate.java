package shopping.festival.benchmarks.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The questions in their order: the same work? a quiet machine? as fast? */
final class Gate {
    private static final long BOOTSTRAP_SEED = 1;

    private final Forks forks;
    private final int pairs;
    private final Clock clock;
    private final Consumer<String> progress;
    private final List<String> forkLines =
            new ArrayList<>(List.of("phase,side," + Clock.WALL.column() + "," + Clock.CPU.column()));

    Gate(Forks forks, int pairs, Clock clock, Consumer<String> progress) {
        this.forks = forks;
        this.pairs = pairs;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Pairs of a build against itself that show how noisy the machine is: half as many, and never so few that the
     * bootstrap has one or two blocks to draw from. One block alone has an interval of width 0, whatever the noise.
     */
    static int pairsOfNoise(int pairs) {
        return Math.max(6, pairs / 2);
    }

    List<Finding> ask(Side base, Side change) {
        progress.accept("the same work? A fork of each side");
        List<Finding> findings = new ArrayList<>(exact(base, change));
        if (!Exact.isSameWork(findings)) {
            findings.add(new Finding("time", Verdict.SKIPPED, "not compared: the two sides do not do the same work"));
            return findings;
        }
        int noisePairs = pairsOfNoise(pairs);
        progress.accept("a quiet machine? " + 2 * noisePairs + " forks of " + base);
        Timing noise = time("noise", base, base, noisePairs);
        if (noise.isTooNoisyFor(pairs)) {
            findings.add(new Finding(
                    "time",
                    Verdict.SKIPPED,
                    String.format(
                            Locale.ROOT,
                            "WARNING: not judged. This machine is too noisy: %s against itself came out at %s. "
                                    + "Only the exact findings count; ask again on a quieter machine or with more pairs.",
                            base,
                            noise.text())));
            return findings;
        }
        progress.accept("as fast? " + 2 * pairs + " forks, A B B A ...");
        Timing timing = time("time", base, change, pairs);
        findings.add(new Finding(
                "time",
                timing.verdict(),
                timing.text()
                        + switch (timing.verdict()) {
                            case FAIL -> ": slower than the 5 % that are allowed";
                            case INCONCLUSIVE -> ": too wide to tell, 3 % half-width are allowed";
                            default -> ": within the 5 % that are allowed";
                        }
                        + ". The machine: " + noise.text()));
        return findings;
    }

    /** If only memory differs, a second fork of each has to say so too: a compiler that came late may have been it. */
    private List<Finding> exact(Side base, Side change) {
        ForkResult before = forks.run(base);
        ForkResult after = forks.run(change);
        List<Finding> findings = Exact.compare(before, after);
        return Exact.isSameWork(findings) && overall(findings) == Verdict.FAIL
                ? Exact.compare(before.leaner(forks.run(base)), after.leaner(forks.run(change)))
                : findings;
    }

    /** Runs A B B A A B B A ... */
    private Timing time(String phase, Side a, Side b, int count) {
        double[] as = new double[count];
        double[] bs = new double[count];
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                as[i] = fork(phase, "A", a);
                bs[i] = fork(phase, "B", b);
            } else {
                bs[i] = fork(phase, "B", b);
                as[i] = fork(phase, "A", a);
            }
        }
        return Timing.of(as, bs, BOOTSTRAP_SEED);
    }

    private double fork(String phase, String letter, Side side) {
        ForkResult result = forks.run(side);
        forkLines.add(String.format(
                Locale.ROOT, "%s,%s,%.3f,%.3f", phase, letter, Clock.WALL.millis(result), Clock.CPU.millis(result)));
        return clock.millis(result);
    }

    /** Every timed fork, as CSV. */
    List<String> forkLines() {
        return forkLines;
    }

    /** Fail before inconclusive before pass. */
    static Verdict overall(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return findings.stream().anyMatch(f -> f.verdict() == Verdict.INCONCLUSIVE)
                ? Verdict.INCONCLUSIVE
                : Verdict.PASS;
    }
}
