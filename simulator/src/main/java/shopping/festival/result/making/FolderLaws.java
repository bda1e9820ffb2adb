package shopping.festival.result.making;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import shopping.festival.base.text.CsvTable;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.Account;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.RunFiles;

/** The tables of a run's folder, read again as they stand there: what each adds up to is what the result tells. */
public final class FolderLaws {
    private static final String LAW = "a total is the sum of its parts";

    private final Path folder;
    private final FestivalResult result;

    private FolderLaws(Path folder, FestivalResult result) {
        this.folder = folder;
        this.result = result;
    }

    /** Checks those files that are there. */
    public static void check(Path folder, FestivalResult result) throws IOException {
        FolderLaws laws = new FolderLaws(folder, result);
        try {
            laws.timeline();
            laws.latencies();
            laws.digests();
            laws.sellers();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the columns of a table add up to. */
    private static final class Columns {
        private final String file;
        private final Map<String, Long> sums = new TreeMap<>();
        private final Map<String, Long> sizes = new TreeMap<>();
        private int rows;

        private Columns(String file) {
            this.file = file;
        }

        private void add(NamedCsvRecord row) {
            rows++;
            row.getFieldsAsMap().forEach((column, text) -> {
                if (text.matches("-?\\d{1,18}")) {
                    long value = Long.parseLong(text);
                    sums.merge(column, value, Long::sum);
                    sizes.merge(column, Math.abs(value), Long::sum);
                }
            });
        }

        private long sum(String column) {
            return sums.getOrDefault(column, 0L);
        }

        private void same(String column, long told) {
            if (sum(column) != told) {
                throw new BrokenLaw(
                        LAW, file + ", " + column + ": " + told + " in all ≠ " + sum(column) + " in its rows");
            }
        }

        /** Each row is rounded by itself, and a part in a million of a million is what doubles may lose. */
        private void rounded(String column, long told) {
            double slack = 1 + rows + sizes.getOrDefault(column, 0L) * 1e-12;
            if (Math.abs(sum(column) - told) > slack) {
                same(column, told);
            }
        }
    }

    private Columns read(String file) throws IOException {
        Columns columns = new Columns(file);
        try (CsvReader<NamedCsvRecord> csv = CsvTable.reader().ofNamedCsvRecord(folder.resolve(file))) {
            csv.forEach(columns::add);
        }
        return columns;
    }

    private void timeline() throws IOException {
        Columns all = read(RunFiles.TIMELINE);
        Counts counts = result.counts();
        all.same("intents", counts.intents().total());
        all.same("accepted", counts.attempts().accepted());
        all.same("sold_out", counts.attempts().soldOut());
        all.same("busy", counts.attempts().busy());
        all.same("paid", counts.orders().paid());
        all.same("declined", counts.orders().declined());
        all.same("unpaid", counts.orders().unpaid());
        all.same("refunded", counts.orders().refunded());
        all.same("dispatched", counts.orders().shipped());
        all.same("delivered", counts.orders().delivered());
        all.same("gmv_fen", result.trade().gmvFen() + result.trade().gmvFenAfter());
    }

    private void latencies() throws IOException {
        Map<String, Long> spans = new TreeMap<>();
        Path file = folder.resolve(RunFiles.LATENCY);
        try (HistogramLogReader log = new HistogramLogReader(file.toFile())) {
            for (EncodableHistogram h = log.nextIntervalHistogram(); h != null; h = log.nextIntervalHistogram()) {
                spans.merge(h.getTag(), ((Histogram) h).getTotalCount(), Long::sum);
            }
        }
        Counts.Orders orders = result.counts().orders();
        Counts.Attempts attempts = result.counts().attempts();
        spans(spans, "checkout", attempts.accepted() + attempts.soldOut());
        spans(spans, "payment", orders.paid());
        spans(spans, "dispatch", orders.shipped());
        spans(spans, "delivery", orders.delivered());
    }

    private static void spans(Map<String, Long> spans, String tag, long told) {
        long found = spans.getOrDefault(tag, 0L);
        if (found != told) {
            throw new BrokenLaw(
                    LAW, RunFiles.LATENCY + ", " + tag + ": " + told + " in all ≠ " + found + " in its rows");
        }
    }

    private void digests() throws IOException {
        Path file = folder.resolve(RunFiles.DIGESTS);
        if (Files.exists(file)) {
            String sum = MinuteDigests.read(file).digest();
            if (!sum.equals(result.head().digest())) {
                throw new BrokenLaw(
                        LAW, RunFiles.DIGESTS + ": " + result.head().digest() + " in all ≠ " + sum + " in its rows");
            }
        }
    }

    private void sellers() throws IOException {
        if (!Files.exists(folder.resolve(RunFiles.SELLERS))) {
            return;
        }
        Columns all = read(RunFiles.SELLERS);
        Account told = result.accounts().economics().total();
        Counts.Units units = result.counts().units();
        all.same("units_sold", units.sold() + units.reserved());
        all.same("leftover_units", told.leftoverUnits());
        all.same("leftover_cost_fen", told.leftoverCostFen());
        all.rounded("revenue_fen", told.revenueFen());
        all.rounded("commission_fen", told.commissionFen());
        all.rounded("tax_fen", told.taxFen());
        all.rounded("unit_cost_fen", told.unitCostFen());
        all.rounded("shipping_fen", told.shippingFen());
        all.rounded("leftover_loss_fen", told.leftoverLossFen());
        all.rounded("margin_fen", told.marginFen());
    }
}
