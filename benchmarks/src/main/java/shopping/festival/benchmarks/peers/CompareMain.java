package shopping.festival.benchmarks.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Judges a benchmark: {@code CompareMain N K OURS THEIRS}, two files of result lines, one a fork, in the order they ran.
 * Ends with 1 if the counts disagree, for then the seconds compare nothing.
 */
public final class CompareMain {
    private CompareMain() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("CompareMain N K OURS THEIRS");
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[0]), Integer.parseInt(args[1]));
        List<ReducedResult> ours = results(Path.of(args[2]));
        List<ReducedResult> theirs = results(Path.of(args[3]));
        if (ours.isEmpty() || theirs.isEmpty()) {
            System.err.println("no results to compare");
            System.exit(2);
        }
        print("ours", ours);
        print("theirs", theirs);
        printRatio(ours, theirs);
        // Every pair, not the means: our forks may all have played the same seed.
        List<String> disagreements = ours.stream()
                .flatMap(our -> theirs.stream()
                        .flatMap(their -> Agreement.disagreements(model, our, their).stream()))
                .distinct()
                .toList();
        disagreements.forEach(System.out::println);
        System.out.println(disagreements.isEmpty() ? "counts agree" : "counts DISAGREE");
        System.exit(disagreements.isEmpty() ? 0 : 1);
    }

    private static List<ReducedResult> results(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("attempts="))
                .map(ReducedResult::parse)
                .toList();
    }

    private static void print(String name, List<ReducedResult> results) {
        double[] seconds = sorted(results.stream().mapToDouble(ReducedResult::seconds));
        double[] speed = sorted(results.stream().mapToDouble(r -> r.attempts() / r.seconds()));
        System.out.printf(
                Locale.ROOT, "%-7s median %.3f s (%.3f to %.3f, %d forks), %,.0f attempts/s%n", name, median(seconds),
                seconds[0], seconds[seconds.length - 1], seconds.length, median(speed));
    }

    private static void printRatio(List<ReducedResult> ours, List<ReducedResult> theirs) {
        double ratio = median(sorted(theirs.stream().mapToDouble(ReducedResult::seconds)))
                / median(sorted(ours.stream().mapToDouble(ReducedResult::seconds)));
        // Neighbours in time share whatever else the machine did, so their ratio is the fair one for the spread.
        double[] pairs = sorted(IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToDouble(i -> theirs.get(i).seconds() / ours.get(i).seconds()));
        System.out.printf(
                Locale.ROOT, "ratio   %.2f times as fast by the medians (%.2f to %.2f by pairs)%n", ratio, pairs[0],
                pairs[pairs.length - 1]);
    }

    private static double[] sorted(DoubleStream values) {
        return values.sorted().toArray();
    }

    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
