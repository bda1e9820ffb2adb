package shopping.festival.benchmarks.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The programs side by side: medians over their forks, and the ratio to one of them. */
final class PeersTable {
    private final Map<String, List<ForkLine>> programs;
    private final String reference;

    /** @param reference the program that all are held against, {@code flat} */
    PeersTable(Map<String, List<ForkLine>> programs, String reference) {
        this.programs = programs;
        this.reference = reference;
    }

    /** @param ratios to the reference, by pairs of neighbouring forks: least, median, largest */
    record Row(String program, int forks, double[] perSecond, double[] ratios, long peakMegabytes) {

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%-16s %,12.0f orders/s (%,.0f to %,.0f, %d forks)  %6.3f x flat (%.3f to %.3f)  %,6d MB",
                    program,
                    perSecond[1],
                    perSecond[0],
                    perSecond[2],
                    forks,
                    ratios[1],
                    ratios[0],
                    ratios[2],
                    peakMegabytes);
        }
    }

    List<Row> rows() {
        return programs.keySet().stream().map(this::row).toList();
    }

    private Row row(String program) {
        List<ForkLine> forks = programs.get(program);
        List<ForkLine> references = programs.get(reference);
        // Neighbours in time share whatever else the machine did, so their ratio is the fair one.
        double[] ratios = spread(IntStream.range(0, Math.min(forks.size(), references.size()))
                .mapToDouble(i -> forks.get(i).perSecond() / references.get(i).perSecond()));
        return new Row(
                program,
                forks.size(),
                spread(forks.stream().mapToDouble(ForkLine::perSecond)),
                ratios,
                forks.stream().mapToLong(ForkLine::peakMegabytes).max().orElse(0));
    }

    /** Least, median, largest. */
    static double[] spread(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no forks, no median");
        }
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new double[] {sorted[0], median, sorted[sorted.length - 1]};
    }

    /** What any fork of any program disagrees on with any fork of another, a sentence each. */
    List<String> disagreements(ReducedFestival model) {
        String[] names = programs.keySet().toArray(String[]::new);
        return IntStream.range(0, names.length)
                .boxed()
                .flatMap(a -> Arrays.stream(names).skip(a + 1L).flatMap(b -> pairs(model, names[a], b).stream()))
                .distinct()
                .toList();
    }

    private List<String> pairs(ReducedFestival model, String one, String other) {
        return programs.get(one).stream()
                .flatMap(a -> programs.get(other).stream()
                        .flatMap(b -> Agreement.disagreements(model, a.result(), b.result()).stream()))
                .map(line -> one + " and " + other + " disagree: " + line)
                .toList();
    }
}
