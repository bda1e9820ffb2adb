package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Ratio;
import shopping.festival.base.statistics.Share;
import shopping.festival.base.statistics.Student;

/**
 * {@code summary.json}: mean, standard deviation and 95 % interval of every numeric key of the results of several
 * replications. Keys are paths: {@code peaks.ordersPerSecond}; members of lists go by their names.
 *
 * @param replications how many results there are
 * @param digests of the replications, in their order
 */
public record Summary(
        int schema,
        String scenario,
        long seed,
        double scale,
        int replications,
        List<String> digests,
        Map<String, Estimate> measures) {

    /** The level of the intervals. */
    public static final double CONFIDENCE = 0.95;

    private static final Student STUDENT = new Student(CONFIDENCE);

    /** What lies between nothing and all. */
    private static final String SHARES = ".*(Rate|hare)";

    /**
     * One measure over the replications.
     *
     * @param n replications that have it: an instant that never came is missing
     * @param mean of the replications' own values: of a rate, the mean of the days' rates
     * @param low lower end of the interval of the mean, null with fewer than two values, fewer than six that are all
     *     alike, or a share of many that was 0, or 1, in every replication
     * @param ratioOfMeans the rate of all that happened in all replications; only of rates and shares
     */
    public record Estimate(
            int n,
            double mean,
            @Nullable Double standardDeviation,
            @Nullable Double low,
            @Nullable Double high,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Pooled ratioOfMeans) {

        static Estimate of(List<Double> values) {
            return of(values, false, 0, null);
        }

        private static Estimate of(List<Double> values, boolean isShare, double casesEach, @Nullable Pooled pooled) {
            double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
            var e = STUDENT.ofAll(all);
            var told = isShare ? Share.of(e, casesEach, STUDENT) : e;
            return new Estimate(told.n(), told.mean(), told.sd(), told.low(), told.high(), pooled);
        }

        /** For those who show it. */
        public shopping.festival.base.statistics.Estimate value() {
            return new shopping.festival.base.statistics.Estimate(n, mean, standardDeviation, low, high);
        }
    }

    /** A ratio of means and its interval: that of a ratio estimator, as a share. */
    public record Pooled(
            int n,
            double value,
            @Nullable Double low,
            @Nullable Double high) {

        /** For those who show it. */
        public shopping.festival.base.statistics.Estimate estimate() {
            return new shopping.festival.base.statistics.Estimate(n, value, null, low, high);
        }
    }

    public static Summary of(List<FestivalResult> results) {
        List<Map<String, Double>> numbers =
                results.stream().map(ResultPaths::numbers).toList();
        Set<String> keys = new LinkedHashSet<>();
        numbers.forEach(n -> keys.addAll(n.keySet()));
        List.of("schema", "seed", "replication", "scale", "threads", "partitions", "dayLengthSeconds")
                .forEach(keys::remove);
        // What was published is the same in each.
        keys.removeIf(key -> key.matches("history\\..*\\.(real|low|high|sampling)"));
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (String key : keys) {
            List<Double> values = new ArrayList<>();
            numbers.forEach(n -> {
                if (n.containsKey(key)) {
                    values.add(n.get(key));
                }
            });
            double[] below = below(key, numbers);
            estimates.put(key, Estimate.of(values, key.matches(SHARES), casesEach(below), pooled(key, numbers, below)));
        }
        FestivalResult first = results.get(0);
        return new Summary(
                FestivalResult.SCHEMA,
                first.head().scenario(),
                first.head().seed(),
                first.head().scale(),
                results.size(),
                results.stream().map(r -> r.head().digest()).toList(),
                estimates);
    }

    /** What a rate is of in each replication; none if one does not say. */
    private static double[] below(String key, List<Map<String, Double>> numbers) {
        double[] below = new double[numbers.size()];
        for (int r = 0; r < below.length; r++) {
            OptionalDouble base = RateBase.below(key, numbers.get(r));
            if (base.isEmpty()) {
                return new double[0];
            }
            below[r] = base.getAsDouble();
        }
        return below;
    }

    /** Of a share of time there is no number. */
    private static double casesEach(double[] below) {
        return Arrays.stream(below).average().orElse(Double.POSITIVE_INFINITY);
    }

    /** A day of which there is nothing to rate adds nothing above and below the line. */
    private static @Nullable Pooled pooled(String key, List<Map<String, Double>> numbers, double[] below) {
        if (below.length == 0) {
            return null;
        }
        double[] above = new double[below.length];
        Arrays.setAll(above, r -> numbers.get(r).getOrDefault(key, 0.0) * below[r]);
        var e = Ratio.of(above, below).share(STUDENT);
        return e == null ? null : new Pooled(e.n(), e.mean(), e.low(), e.high());
    }
}
