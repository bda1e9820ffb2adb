package shopping.festival.benchmarks.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * How much slower the second of two builds is, from pairs of forks that ran side by side: the median of the logarithms
 * of their ratios, and the interval it lies in with 95 % probability.
 *
 * <p>The interval is a bootstrap's (Efron 1979) over blocks of two neighbouring pairs, A B B A: in a block the drift of
 * the machine cancels, and what loads it for a while hits whole blocks, which are therefore drawn whole.
 *
 * @param median of ln(change / base); 0.01 is one per cent slower
 * @param low lower end of the interval
 * @param high upper end
 * @param wilcoxonP two-sided, of the signed-rank test; reported, never decided on
 */
record Timing(int pairs, double median, double low, double high, double wilcoxonP) {
    static final double SLOWER_MAX = Math.log(1.05);
    static final double HALF_WIDTH_MAX = 0.03;

    private static final int PAIRS_PER_BLOCK = 2;
    private static final int RESAMPLES = 2_000;
    private static final double OUTSIDE_EACH_END = 0.025;

    /** @param seed of the bootstrap, so that the same forks give the same answer */
    static Timing of(double[] base, double[] change, long seed) {
        int n = base.length;
        double[] logs = new double[n];
        double[] before = new double[n];
        double[] after = new double[n];
        for (int i = 0; i < n; i++) {
            before[i] = Math.log(base[i]);
            after[i] = Math.log(change[i]);
            logs[i] = after[i] - before[i];
        }
        double[] medians = bootstrap(logs, new SplittableRandom(seed));
        int outside = (int) (RESAMPLES * OUTSIDE_EACH_END);
        boolean alike = Arrays.stream(logs).allMatch(log -> log == 0);
        return new Timing(
                n,
                medianOf(logs.clone()),
                medians[outside],
                medians[RESAMPLES - 1 - outside],
                alike
                        ? 1
                        : WilcoxonSignedRankTest.withDefaults()
                                .test(after, before)
                                .getPValue());
    }

    private static double[] bootstrap(double[] logs, SplittableRandom random) {
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        int[] rank = Arrays.stream(logs)
                .mapToInt(log -> Arrays.binarySearch(sorted, log))
                .toArray();
        int blocks = (logs.length + PAIRS_PER_BLOCK - 1) / PAIRS_PER_BLOCK;
        double[] medians = new double[RESAMPLES];
        int[] drawn = new int[logs.length];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.fill(drawn, 0);
            int size = 0;
            while (size < logs.length) {
                int from = random.nextInt(blocks) * PAIRS_PER_BLOCK;
                for (int i = from; i < Math.min(from + PAIRS_PER_BLOCK, logs.length) && size < logs.length; i++) {
                    drawn[rank[i]]++;
                    size++;
                }
            }
            medians[r] = (nth(drawn, sorted, (size - 1) / 2) + nth(drawn, sorted, size / 2)) / 2;
        }
        Arrays.sort(medians);
        return medians;
    }

    /** The {@code n}-th smallest (from 0) of what was drawn: counted, not sorted, two thousand times a gate run. */
    private static double nth(int[] drawn, double[] sorted, int n) {
        int place = 0;
        for (int seen = drawn[0]; seen <= n; seen += drawn[place]) {
            place++;
        }
        return sorted[place];
    }

    private static double medianOf(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    double halfWidth() {
        return (high - low) / 2;
    }

    /** A slow-down that stands out of a wide interval is one all the same. */
    Verdict verdict() {
        if (low > SLOWER_MAX) {
            return Verdict.FAIL;
        }
        return halfWidth() > HALF_WIDTH_MAX ? Verdict.INCONCLUSIVE : Verdict.PASS;
    }

    /**
     * Taken of a build against itself: whether so many pairs of two builds would leave the question open, or find a
     * slow-down where there is none. Widths shrink with the root of the number of pairs.
     */
    boolean isTooNoisyFor(int pairsPlanned) {
        double widthToCome = halfWidth() * Math.sqrt((double) pairs / pairsPlanned);
        return widthToCome > HALF_WIDTH_MAX || low > SLOWER_MAX || high < -SLOWER_MAX;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%+.2f %% (95 %% interval %+.2f to %+.2f %%, half-width %.2f %%, %d pairs, Wilcoxon p = %.3f)",
                percent(median),
                percent(low),
                percent(high),
                100 * halfWidth(),
                pairs,
                wilcoxonP);
    }

    private static double percent(double log) {
        return 100 * (Math.exp(log) - 1);
    }
}
