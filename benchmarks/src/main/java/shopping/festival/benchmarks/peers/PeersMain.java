package shopping.festival.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shopping.festival.benchmarks.results.Fragment;
import shopping.festival.benchmarks.results.Fragments;
import shopping.festival.benchmarks.results.Here;

/**
 * Judges a comparison: {@code PeersMain N K [--keep] FILE...}, a file of result lines for each program, a line a fork,
 * named for the program; one of them is {@code flat}. Ends with 1 if the counts disagree, for then the seconds compare
 * nothing.
 */
public final class PeersMain {
    private static final String REFERENCE = "flat";

    private PeersMain() {}

    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean keep = words.remove("--keep");
        if (words.size() < 3) {
            System.err.println("PeersMain N K [--keep] FILE...");
            System.exit(2);
        }
        ReducedFestival model = new ReducedFestival(Long.parseLong(words.get(0)), Integer.parseInt(words.get(1)));
        Map<String, List<ForkLine>> programs = new LinkedHashMap<>();
        for (String file : words.subList(2, words.size())) {
            programs.put(Path.of(file).getFileName().toString(), ForkLine.readAll(Path.of(file)));
        }
        programs.forEach((program, forks) -> {
            if (forks.isEmpty()) {
                System.err.println(program + " has no result: it crashed.");
                System.exit(3);
            }
        });
        PeersTable table = new PeersTable(programs, REFERENCE);
        table.rows().forEach(row -> System.out.println(row.text()));
        List<String> disagreements = table.disagreements(model);
        disagreements.forEach(System.out::println);
        System.out.println(
                disagreements.isEmpty()
                        ? "Every count of every two forks agrees within six standard errors of the difference."
                        : "The counts DISAGREE: the speeds compare nothing.");
        if (keep && disagreements.isEmpty()) {
            keep(model, table.rows());
        }
        System.exit(disagreements.isEmpty() ? 0 : 1);
    }

    private static void keep(ReducedFestival model, List<PeersTable.Row> rows) {
        Here here = Here.now();
        String size = model.expected() % 1_000_000 == 0 ? model.expected() / 1_000_000 + "m" : "" + model.expected();
        for (PeersTable.Row row : rows) {
            Fragments.write(Fragment.of(
                    "peers-" + size + "-" + row.program(),
                    "Peers",
                    String.format(
                            Locale.ROOT,
                            "reduced festival, %,d attempts, %,d offers: %s",
                            model.expected(),
                            model.offers(),
                            row.program()),
                    String.format(Locale.ROOT, "%,.0f", row.perSecond()[1]),
                    "orders/s",
                    String.format(
                            Locale.ROOT,
                            "%,.0f to %,.0f, %d forks",
                            row.perSecond()[0],
                            row.perSecond()[2],
                            row.forks()),
                    String.format(
                            Locale.ROOT,
                            "%.3f x the flat loop (%.3f to %.3f by neighbours), peak %,d MB",
                            row.ratios()[1],
                            row.ratios()[0],
                            row.ratios()[2],
                            row.peakMegabytes()),
                    "benchmarks/bin/peers",
                    here));
        }
    }
}
