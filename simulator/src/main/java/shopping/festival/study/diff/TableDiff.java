package shopping.festival.study.diff;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.ExitCode;

/** Two tables of a run's folder, such as timelines, zipped or not: the first row and column in which they part. */
final class TableDiff {
    private static final String ZIPPED = ".csv.gz";
    private static final String PLAIN = ".csv";

    private final Path a;
    private final Path b;
    private final Consumer<String> out;

    TableDiff(Path a, Path b, Consumer<String> out) {
        this.a = a;
        this.b = b;
        this.out = out;
    }

    /** True of a file that is named like a table, or a log. */
    static boolean isNamedSo(Path file) {
        return file.toString().endsWith(PLAIN) || file.toString().endsWith(ZIPPED);
    }

    /** How a file begins. */
    static String firstLine(Path file) {
        try (Reader reader = open(file)) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n' && line.length() < 1_000; c = reader.read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    file.toString().endsWith(ZIPPED) ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
            // A table of before there was a mark differs in nothing else.
            reader.mark(1);
            if (reader.read() != CsvTable.MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static Mistakes unreadable(Path file, IOException e) {
        return Mistakes.of(file + " cannot be read: " + DiskTrouble.reason(e) + ". Name a table or an event log of a"
                + " run, CSV or CSV zipped.");
    }

    /** @return the exit code */
    int tell() {
        try (CsvReader<CsvRecord> left = CsvReader.builder().ofCsvRecord(open(a));
                CsvReader<CsvRecord> right = CsvReader.builder().ofCsvRecord(open(b))) {
            return tell(left.iterator(), right.iterator());
        } catch (UncheckedIOException e) {
            throw Mistakes.of("one of " + a + " and " + b + " is damaged or cut off. Write it again.");
        } catch (IOException e) {
            throw unreadable(a, e);
        }
    }

    private int tell(Iterator<CsvRecord> left, Iterator<CsvRecord> right) {
        List<String> columns = left.hasNext() ? left.next().getFields() : List.of();
        List<String> others = right.hasNext() ? right.next().getFields() : List.of();
        if (!columns.equals(others)) {
            out.accept("The columns differ: A has " + String.join(",", columns) + ", B has " + String.join(",", others)
                    + ".");
            return ExitCode.THRESHOLD_FAILED;
        }
        long rows = 0;
        long differing = 0;
        while (left.hasNext() && right.hasNext()) {
            rows++;
            List<String> x = left.next().getFields();
            List<String> y = right.next().getFields();
            if (!x.equals(y) && differing++ == 0) {
                tellRow(columns, rows, x, y);
            }
        }
        long more = rest(left) - rest(right);
        if (differing == 0 && more == 0) {
            out.accept(String.format(Locale.ROOT, "Identical: %,d rows of %,d columns.", rows, columns.size()));
            return ExitCode.FINE;
        }
        out.accept(String.format(Locale.ROOT, "%,d of %,d rows that both have differ.", differing, rows)
                + (more == 0
                        ? ""
                        : String.format(Locale.ROOT, " %s has %,d more.", more > 0 ? "A" : "B", Math.abs(more))));
        return ExitCode.THRESHOLD_FAILED;
    }

    private void tellRow(List<String> columns, long row, List<String> x, List<String> y) {
        out.accept(
                String.format(Locale.ROOT, "The first that differs is row %,d, %s %s:", row, columns.get(0), x.get(0)));
        for (int c = 0; c < Math.max(x.size(), y.size()); c++) {
            String left = c < x.size() ? x.get(c) : "nothing";
            String right = c < y.size() ? y.get(c) : "nothing";
            if (!left.equals(right)) {
                String column = c < columns.size() ? columns.get(c) : "column " + (c + 1);
                out.accept("  " + OneLine.of(column + ": A " + left + ", B " + right));
            }
        }
    }

    private static long rest(Iterator<CsvRecord> rows) {
        long n = 0;
        while (rows.hasNext()) {
            rows.next();
            n++;
        }
        return n;
    }
}
