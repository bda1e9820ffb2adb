package shopping.festival.study.plan.history;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import shopping.festival.study.plan.history.SalesColumns.Meaning;
import shopping.festival.study.plan.shop.DecimalMark;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/** Reads daily sales: a row a day and product, or a row an order, which are added up. */
public final class HistoryFile {
    private static final int ROWS_MAX = 5_000_000;
    private static final int DAYS_MAX = 3_660;
    private static final Set<String> NO = Set.of("no", "n", "0", "false", "out", "out of stock");
    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled", "voided", "refunded");

    /** What one product sold on one day. */
    private static final class Day {
        private double sold;
        private boolean isOut;
    }

    private final TableFile table;
    private final SalesColumns columns;
    private final Map<String, TreeMap<LocalDate, Day>> bySku = new LinkedHashMap<>();

    private HistoryFile(TableFile table, SalesColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The names by which the user may say what a column is. */
    public static List<String> meanings() {
        return List.of(Meaning.values()).stream().map(Meaning::label).toList();
    }

    /**
     * The history of a file; empty, and why is noted, if it cannot be read.
     *
     * @param decimal what the user says of its decimals
     * @param said what the user says of a column
     */
    public static Optional<SalesHistory> read(
            Path file, DecimalMark decimal, Function<String, Optional<String>> said, Findings findings) {
        return TableFile.read(file, decimal, ROWS_MAX, findings).flatMap(table -> {
            SalesColumns columns = SalesColumns.of(table, said);
            List<String> missing = new ArrayList<>();
            for (Meaning meaning : List.of(Meaning.DATE, Meaning.SKU, Meaning.SOLD)) {
                if (!columns.has(meaning)) {
                    missing.add(meaning.label());
                }
            }
            if (!missing.isEmpty()) {
                findings.problem(
                        table.file(),
                        1,
                        "has no column that is known to be " + String.join(", ", missing)
                                + ". Say which one is: --map \""
                                + table.columns().get(0) + "=" + missing.get(0) + "\".");
                return Optional.empty();
            }
            return new HistoryFile(table, columns).read();
        });
    }

    private Optional<SalesHistory> read() {
        Days days = Days.of(table.rows().stream()
                .flatMap(r -> columns.cell(r, Meaning.DATE).map(TableCell::text).stream())
                .toList());
        boolean isWhole = true;
        for (TableRow row : table.rows()) {
            isWhole &= row(row, days);
        }
        Optional<LocalDate> first =
                bySku.values().stream().map(TreeMap::firstKey).min(LocalDate::compareTo);
        Optional<LocalDate> last = bySku.values().stream().map(TreeMap::lastKey).max(LocalDate::compareTo);
        if (!isWhole || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        long length = last.get().toEpochDay() - first.get().toEpochDay() + 1;
        if (length > DAYS_MAX) {
            table.problem(
                    "goes from " + first.get() + " to " + last.get() + ", over more than ten years. Is a date wrong?");
            return Optional.empty();
        }
        return Optional.of(history(first.get(), (int) length));
    }

    /** True if the row could be read, or is none of a sale. */
    private boolean row(TableRow row, Days days) {
        Optional<TableCell> date = columns.cell(row, Meaning.DATE);
        Optional<TableCell> sku = columns.cell(row, Meaning.SKU);
        if (date.isEmpty() || sku.isEmpty() || isCancelled(row)) {
            return true;
        }
        Optional<LocalDate> day = days.read(date.get());
        Optional<TableCell> cell = columns.cell(row, Meaning.SOLD);
        Optional<BigDecimal> sold =
                cell.isEmpty() ? Optional.of(BigDecimal.ZERO) : cell.get().number();
        if (day.isEmpty() || sold.isEmpty()) {
            return false;
        }
        Day at = bySku.computeIfAbsent(sku.get().text(), s -> new TreeMap<>())
                .computeIfAbsent(day.get(), d -> new Day());
        at.sold += sold.get().doubleValue();
        at.isOut |= isOut(row);
        return true;
    }

    private boolean isCancelled(TableRow row) {
        return columns.cell(row, Meaning.CANCELLED).isPresent()
                || columns.cell(row, Meaning.STATUS)
                        .filter(c -> CANCELLED.contains(c.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private boolean isOut(TableRow row) {
        boolean saysNo = columns.cell(row, Meaning.IN_STOCK)
                .filter(c -> NO.contains(c.text().toLowerCase(Locale.ROOT)))
                .isPresent();
        return saysNo
                || columns.cell(row, Meaning.STOCK_LEFT)
                        .flatMap(TableCell::number)
                        .filter(n -> n.signum() <= 0)
                        .isPresent();
    }

    private SalesHistory history(LocalDate first, int length) {
        Map<String, DailySales> sales = new LinkedHashMap<>();
        bySku.forEach((sku, days) -> {
            // Before its first row a product was not there; after its last one it sold nothing.
            int start = (int) (days.firstKey().toEpochDay() - first.toEpochDay());
            double[] units = new double[length - start];
            boolean[] out = new boolean[length - start];
            days.forEach((day, what) -> {
                int d = (int) (day.toEpochDay() - first.toEpochDay()) - start;
                // What comes back may be more than what is sold.
                units[d] = Math.max(0, what.sold);
                out[d] = what.isOut;
            });
            sales.put(sku, new DailySales(start, units, out));
        });
        boolean knowsStock = columns.has(Meaning.STOCK_LEFT) || columns.has(Meaning.IN_STOCK);
        return new SalesHistory(first, length, knowsStock, sales);
    }
}
