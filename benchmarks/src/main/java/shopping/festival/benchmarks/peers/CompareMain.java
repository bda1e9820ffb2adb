package shopping.festival.benchmarks.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Judges a benchmark: {@code CompareMain N K OURS PEER...}, files of result lines, one a fork, in the order they ran,
 * each file named for its program. Ends with 1 if the counts disagree, for then the seconds compare nothing.
 */
public final class CompareMain {
    private CompareMain() {}

    public static void main(String[] args) throws Exception {
        if (args.length < 4) {
            System.err.println("CompareMain N K OURS PEER...");
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(args[0]), Integer.parseInt(args[1]));
        Map<String, List<ReducedResult>> programs = new LinkedHashMap<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            programs.put(Path.of(file).getFileName().toString(), results(Path.of(file)));
        }
        if (programs.values().stream().anyMatch(List::isEmpty)) {
            System.err.println("no results to compare");
            System.exit(2);
        }
        programs.forEach(CompareMain::print);
        String our = programs.keySet().iterator().next();
        List<ReducedResult> ours = programs.remove(our);
        programs.forEach((peer, theirs) -> printRatio(our, ours, peer, theirs));
        // Every pair, not the means: our forks may all have played the same seed.
        List<String> disagreements = programs.entrySet().stream()
                .flatMap(peer -> ours.stream().flatMap(one -> peer.getValue().stream()
                        .flatMap(other -> Agreement.disagreements(model, one, other).stream()
                                .map(line -> our + " and " + peer.getKey() + " disagree: " + line))))
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
                Locale.ROOT, "%-9s median %.3f s (%.3f to %.3f, %d forks), %,.0f attempts/s%n", name, median(seconds),
                seconds[0], seconds[seconds.length - 1], seconds.length, median(speed));
    }

    private static void printRatio(
            String our, List<ReducedResult> ours, String peer, List<ReducedResult> theirs) {
        double ratio = median(sorted(theirs.stream().mapToDouble(ReducedResult::seconds)))
                / median(sorted(ours.stream().mapToDouble(ReducedResult::seconds)));
        // Neighbours in time share whatever else the machine did, so their ratio is the fair one for the spread.
        double[] pairs = sorted(IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToDouble(i -> theirs.get(i).seconds() / ours.get(i).seconds()));
        System.out.printf(
                Locale.ROOT, "%s is %.2f times as fast as %s by the medians (%.2f to %.2f by pairs)%n", our, ratio,
                peer, pairs[0], pairs[pairs.length - 1]);
    }

    private static double[] sorted(DoubleStream values) {
        return values.sorted().toArray();
    }

    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
