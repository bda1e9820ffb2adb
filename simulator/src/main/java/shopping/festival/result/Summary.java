package shopping.festival.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * {@code summary.json}: mean, standard deviation and 95 % Student interval of every numeric key of the results of
 * several replications. Keys are paths: {@code peaks.ordersPerSecond}; members of lists go by their names.
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

    /**
     * One measure over the replications.
     *
     * @param n replications that have it: an instant that never came is missing
     * @param low lower end of the interval of the mean, null with fewer than two values
     */
    public record Estimate(
            int n,
            double mean,
            @Nullable Double standardDeviation,
            @Nullable Double low,
            @Nullable Double high) {

        static Estimate of(List<Double> values) {
            int n = values.size();
            double mean = values.stream().mapToDouble(Double::doubleValue).sum() / n;
            if (n < 2) {
                return new Estimate(n, mean, null, null, null);
            }
            double squares =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            double deviation = Math.sqrt(squares / (n - 1));
            double t = TDistribution.of(n - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
            double half = t * deviation / Math.sqrt(n);
            return new Estimate(n, mean, deviation, mean - half, mean + half);
        }
    }

    public static Summary of(List<FestivalResult> results) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (FestivalResult result : results) {
            ResultPaths.numbers(result)
                    .forEach((path, x) ->
                            values.computeIfAbsent(path, p -> new ArrayList<>()).add(x));
        }
        List.of("schema", "seed", "replication", "scale", "threads", "partitions", "dayLengthSeconds")
                .forEach(values::remove);
        // What was published is the same in each.
        values.keySet().removeIf(key -> key.matches("history\\..*\\.(real|low|high)"));
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        values.forEach((key, list) -> estimates.put(key, Estimate.of(list)));
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
}
