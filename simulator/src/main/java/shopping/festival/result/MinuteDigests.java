package shopping.festival.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import shopping.festival.base.text.CsvTable;
import shopping.festival.engine.node.Books;
import shopping.festival.measure.Digest;
import shopping.festival.measure.Series;

/**
 * {@code digests.csv}: the digest of a run, minute by minute, and that of the final stock. Their sum modulo 2⁶⁴ is the
 * digest of the result. An intent stands under the minute in which its slot of arrival begins, that of its session's
 * begin, with all that ever happens to it.
 */
public record MinuteDigests(List<Long> byMinute, long stock) {
    private static final String STOCK = "stock";
    private static final int MINUTES_MOST = 10_000_000;

    public static MinuteDigests of(Books books) {
        Series all = books.measures().digest().byMinute();
        long stock = books.stock().digest();
        List<Long> byMinute = new ArrayList<>();
        for (int m = 0; m < all.end(); m++) {
            // The final stock stands under minute 0.
            byMinute.add(m == 0 ? all.at(m) - stock : all.at(m));
        }
        return new MinuteDigests(List.copyOf(byMinute), stock);
    }

    /** The digest of the whole run, as its result has it. */
    public String digest() {
        return Digest.text(byMinute.stream().mapToLong(Long::longValue).sum() + stock);
    }

    public long at(int minute) {
        return minute < byMinute.size() ? byMinute.get(minute) : 0;
    }

    /** The minutes in which two runs differ, in their order. */
    public List<Integer> differingFrom(MinuteDigests other) {
        List<Integer> minutes = new ArrayList<>();
        for (int m = 0; m < Math.max(byMinute.size(), other.byMinute.size()); m++) {
            if (at(m) != other.at(m)) {
                minutes.add(m);
            }
        }
        return minutes;
    }

    public void write(Path file) throws IOException {
        CsvTable.write(file, List.of("minute", "digest"), table -> {
            for (int m = 0; m < byMinute.size(); m++) {
                table.accept(List.of(Integer.toString(m), Digest.text(byMinute.get(m))));
            }
            table.accept(List.of(STOCK, Digest.text(stock)));
        });
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    public static MinuteDigests read(Path file) throws IOException {
        List<Long> byMinute = new ArrayList<>();
        Long stock = null;
        try (CsvReader<CsvRecord> csv = CsvTable.reader().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (row.getStartingLineNumber() == 1) {
                    continue;
                }
                String line = "its line " + row.getStartingLineNumber() + " ";
                if (row.getFieldCount() != 2 || !Digest.isText(row.getField(1))) {
                    throw new IllegalArgumentException(line + "has no digest of 16 hexadecimal digits");
                }
                long digest = Long.parseUnsignedLong(row.getField(1), 16);
                if (row.getField(0).equals(STOCK)) {
                    stock = digest;
                } else if (row.getField(0).equals(Integer.toString(byMinute.size()))
                        && byMinute.size() < MINUTES_MOST) {
                    byMinute.add(digest);
                } else {
                    throw new IllegalArgumentException(line + "does not follow minute " + (byMinute.size() - 1));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new MinuteDigests(List.copyOf(byMinute), Objects.requireNonNullElseGet(stock, () -> {
            throw new IllegalArgumentException("it has no line for the stock");
        }));
    }
}
