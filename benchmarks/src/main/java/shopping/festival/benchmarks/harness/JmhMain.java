package shopping.festival.benchmarks.harness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import shopping.festival.benchmarks.results.Fragment;
import shopping.festival.benchmarks.results.Fragments;
import shopping.festival.benchmarks.results.Here;

/** Runs the suite: {@code JmhMain [--keep] [REGEX]}; {@code --keep} writes a fragment of every figure. */
public final class JmhMain {
    private JmhMain() {}

    public static void main(String[] args) throws RunnerException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean keep = words.remove("--keep");
        if (words.size() > 1 || !words.isEmpty() && words.get(0).startsWith("-")) {
            complain("jmh [--keep] [REGEX]");
        }
        String regex = words.isEmpty() ? ".*" : words.get(0);
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(regex)
                            .addProfiler(GCProfiler.class)
                            .addProfiler(WorkProfiler.class)
                            .jvmArgsAppend("-Xmx3g", "-XX:+UseParallelGC")
                            .warmupTime(TimeValue.seconds(1))
                            .measurementTime(TimeValue.seconds(1))
                            .shouldFailOnError(true)
                            .build())
                    .run();
            List<RunResult> sorted =
                    results.stream().sorted(Comparator.comparing(JmhMain::name)).toList();
            sorted.forEach(JmhMain::print);
            if (keep) {
                keep(sorted);
            }
        } catch (NoBenchmarksException e) {
            complain("no benchmark has a name like \"" + regex + "\". Take a part of a class name of "
                    + "benchmarks/src/main/java, such as OfferChoice.");
        } catch (PatternSyntaxException e) {
            complain("\"" + regex + "\" is no regular expression: " + e.getDescription() + ".");
        }
    }

    private static void complain(String message) {
        System.err.println(message);
        System.exit(2);
    }

    private static void print(RunResult result) {
        double nanos = nanosPerRow(result, result.getPrimaryResult().getScore());
        System.out.printf(
                Locale.ROOT,
                "%-66s %,12.2f ns/row ± %4.1f %% %,15.0f rows/s %14s  digest %012x%n",
                name(result),
                nanos,
                100 * relativeError(result),
                1e9 / nanos,
                bytesPerRow(result),
                (long) secondary(result, WorkProfiler.DIGEST));
    }

    private static void keep(List<RunResult> results) {
        Here here = Here.now();
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getScore();
            Statistics passes = result.getPrimaryResult().getStatistics();
            String name = name(result);
            Fragments.write(Fragment.of(
                    "jmh-" + name.replaceAll("[^A-Za-z0-9]+", "-"),
                    "Micro-benchmarks",
                    name,
                    number(nanosPerRow(result, score)),
                    "ns/row",
                    number(nanosPerRow(result, passes.getMin())) + " to " + number(nanosPerRow(result, passes.getMax()))
                            + ", " + passes.getN() + " iterations",
                    String.format(
                            Locale.ROOT,
                            "%,.0f rows/s%s%s",
                            1e9 / nanosPerRow(result, score),
                            bytesPerRow(result).isEmpty() ? "" : ", ",
                            bytesPerRow(result)),
                    "benchmarks/bin/jmh",
                    here));
        }
    }

    /** Empty where several threads work. */
    private static String bytesPerRow(RunResult result) {
        double bytes = secondary(result, WorkProfiler.BYTES_PER_ROW);
        return Double.isNaN(bytes) ? "" : number(bytes) + " B/row";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
    }

    /** {@code market.OfferChoice offers=50000}. */
    static String name(RunResult result) {
        BenchmarkParams params = result.getParams();
        String method = params.getBenchmark();
        String name = method.substring("shopping.festival.benchmarks.".length(), method.lastIndexOf('.'));
        return params.getParamsKeys().stream()
                .filter(key -> !key.equals("size"))
                .sorted()
                .map(key -> " " + key + "=" + params.getParam(key))
                .collect(Collectors.joining("", name, ""));
    }

    private static double nanosPerRow(RunResult result, double millis) {
        return millis * 1e6 / secondary(result, WorkProfiler.ROWS);
    }

    private static double relativeError(RunResult result) {
        return result.getPrimaryResult().getScoreError()
                / result.getPrimaryResult().getScore();
    }

    static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getScore();
    }
}
