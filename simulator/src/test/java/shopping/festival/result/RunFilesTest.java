package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogProcessor;
import org.HdrHistogram.HistogramLogReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.text.CsvTable;

/** The timeline and the latency log agree with the result, and the world's tools can read them. */
class RunFilesTest {
    private static final String COLUMNS = "minute,intents,accepted,paid,sold_out,busy,declined,unpaid,refunded,gmv_fen,"
            + "offers_out,checkout_queue,payment_queue,dispatched,warehouse_backlog,customs_queue,delivered,sellers_queue";

    @TempDir
    private static Path folder;

    private static TinyRun tiny;

    @BeforeAll
    static void write() throws Exception {
        tiny = new TinyRun();
        RunFiles.write(folder, tiny.result, tiny.outcome.books().measures(), "resolved");
    }

    private static List<NamedCsvRecord> timeline() throws Exception {
        try (CsvReader<NamedCsvRecord> csv = CsvTable.reader().ofNamedCsvRecord(folder.resolve("timeline.csv"))) {
            return csv.stream().toList();
        }
    }

    private static long sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().mapToLong(r -> Long.parseLong(r.getField(column))).sum();
    }

    @Test
    void theTimelineHasEveryColumnOfItsDocument() throws Exception {
        assertThat(Files.readAllLines(folder.resolve("timeline.csv")).get(0)).isEqualTo(CsvTable.MARK + COLUMNS);
    }

    @Test
    void sumsOfColumnsAreTheTotals() throws Exception {
        List<NamedCsvRecord> rows = timeline();
        FestivalResult r = tiny.result;
        assertThat(sum(rows, "intents")).isEqualTo(r.counts().intents().total());
        assertThat(sum(rows, "accepted")).isEqualTo(r.counts().orders().accepted());
        assertThat(sum(rows, "paid")).isEqualTo(r.counts().orders().paid());
        assertThat(sum(rows, "sold_out")).isEqualTo(r.counts().attempts().soldOut());
        assertThat(sum(rows, "busy")).isEqualTo(r.counts().attempts().busy());
        assertThat(sum(rows, "declined")).isEqualTo(r.counts().orders().declined());
        assertThat(sum(rows, "unpaid")).isEqualTo(r.counts().orders().unpaid());
        assertThat(sum(rows, "refunded")).isEqualTo(r.counts().orders().refunded());
        assertThat(sum(rows, "gmv_fen"))
                .isEqualTo(r.trade().gmvFen() + r.trade().gmvFenAfter());
        assertThat(sum(rows, "dispatched")).isEqualTo(r.counts().orders().shipped());
        assertThat(sum(rows, "delivered")).isEqualTo(r.counts().orders().delivered());
    }

    @Test
    void aRowAMinuteOfTheDay_thenARowAnHour_andNobodyWaitsAtTheEnd() throws Exception {
        List<NamedCsvRecord> rows = timeline();
        // A day of two hours: minutes 0 to 119, then hours from minute 120 on.
        assertThat(rows.get(119).getField("minute")).isEqualTo("119");
        assertThat(rows.get(120).getField("minute")).isEqualTo("120");
        assertThat(rows.get(121).getField("minute")).isEqualTo("180");
        NamedCsvRecord last = rows.get(rows.size() - 1);
        for (String queue : List.of("checkout_queue", "payment_queue", "warehouse_backlog", "customs_queue")) {
            assertThat(last.getField(queue)).as(queue).isEqualTo("0");
            assertThat(rows)
                    .allSatisfy(row ->
                            assertThat(Long.parseLong(row.getField(queue))).isNotNegative());
        }
    }

    @Test
    void theLatencyLogReadsBackToTheCounts() throws Exception {
        Map<String, Long> counts = new HashMap<>();
        try (HistogramLogReader reader =
                new HistogramLogReader(folder.resolve("latency.hlog").toFile())) {
            while (reader.hasNext()) {
                EncodableHistogram h = reader.nextIntervalHistogram();
                assertThat(h.getEndTimeStamp() - h.getStartTimeStamp()).isIn(60_000L, 3_600_000L);
                counts.merge(h.getTag(), ((Histogram) h).getTotalCount(), Long::sum);
            }
        }
        Service.Latencies l = tiny.result.service().latencyMillis();
        assertThat(counts)
                .containsOnly(
                        Map.entry("checkout", l.checkout().count()),
                        Map.entry("payment", l.payment().count()),
                        Map.entry("dispatch", l.dispatch().count()),
                        Map.entry("delivery", l.delivery().count()));
    }

    @Test
    void theStandardToolReadsTheLatencyLog() throws Exception {
        PrintStream stdout = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            HistogramLogProcessor reader = new HistogramLogProcessor(new String[] {
                "-i", folder.resolve("latency.hlog").toString(), "-tag", "delivery", "-outputValueUnitRatio", "1"
            });
            reader.start();
            reader.join();
        } finally {
            System.setOut(stdout);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Total count    = "
                        + String.format(
                                Locale.ROOT,
                                "%12d",
                                tiny.result.service().latencyMillis().delivery().count()));
    }
}
