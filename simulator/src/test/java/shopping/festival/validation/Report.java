package shopping.festival.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of all figures of a test run, on the console and in {@code target/validation.md}. */
final class Report {
    private static final Path FILE = Path.of("target", "validation.md");
    private static final SortedMap<Integer, String> LINES = new TreeMap<>();

    private Report() {}

    static synchronized void enter(Row row, double simulated) {
        double errors = (simulated - row.expected()) / row.error();
        String line = opening(row)
                + String.format(
                        Locale.ROOT,
                        " %s | %s | %s |",
                        digits(simulated),
                        digits(row.tolerance()),
                        Double.isNaN(errors) ? "" : String.format(Locale.ROOT, "%+.1f", errors));
        System.out.println(line);
        LINES.put(row.number(), line);
        write();
    }

    /** The line of a row up to what is expected. */
    static String opening(Row row) {
        return "| " + row.name() + " | " + row.metric() + " | " + digits(row.expected()) + " |";
    }

    private static String digits(double x) {
        return new BigDecimal(x).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private static void write() {
        List<String> table = new ArrayList<>();
        table.add("| case | metric | expected | simulated | tolerance | standard errors off |");
        table.add("|---|---|---|---|---|---|");
        table.addAll(LINES.values());
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
