package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.result.ResultFile;
import shopping.festival.study.export.duck.DriverJar;
import shopping.festival.study.export.duck.DuckDb;
import shopping.festival.study.frame.CacheFolder;

/** The ten questions, answered by DuckDB from what was exported, are answered as {@code result.json} does. */
class ExportQueriesTest {
    private static final String TINY = "../scenarios/tiny.conf";
    private static final Pattern QUERY = Pattern.compile("-- (\\d+)\\. .*\n(?:--.*\n)*([^;]+);");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    @BeforeEach
    void thereIsADriver() {
        assumeThat(DriverJar.usual(CacheFolder.usual(), said -> {}).isHere())
                .as("DuckDB's driver is neither in the local Maven repository nor in the cache")
                .isTrue();
    }

    private Path exported(String format, String... more) {
        Path out = place.resolve("out");
        List<Object> words = new ArrayList<>(List.of("export", TINY, "--to", out, "--format", format, "--quiet"));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).as(shell.err()).isZero();
        return out;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sellers.reserveAt=payment",
                "sellers.whenSoldOut=backorder",
                "sellers.partial=on",
                "checkout.capacity=2",
            })
    void theAnswersFromParquet_areThoseOfTheResult(String set) throws Exception {
        Path out = set.isEmpty() ? exported("parquet") : exported("parquet", "--set", set);
        holds(out, answers(out, ""));
    }

    @Test
    void theAnswersFromADatabase_areTheSame() throws Exception {
        Path out = exported("duckdb", "--threads=2");
        assertThat(out.resolve("festival.duckdb")).exists();
        holds(out, answers(out, out.resolve("festival.duckdb").toString()));
    }

    @Test
    void theAnswersFromCsv_areTheSame() throws Exception {
        Path out = exported("csv.gz");
        holds(out, answers(out, ""));
    }

    @Test
    void theTypesOfParquet_areThoseThatAreSaid() throws Exception {
        Path out = exported("parquet");
        try (Connection duck = duck("");
                Statement sql = duck.createStatement()) {
            Map<String, String> types = new LinkedHashMap<>();
            ResultSet said = sql.executeQuery("DESCRIBE SELECT * FROM '" + out + "/fct_orders-*.parquet'");
            while (said.next()) {
                types.put(said.getString(1), said.getString(2));
            }
            assertThat(types)
                    .containsEntry("order_id", "BIGINT")
                    .containsEntry("amount_fen", "BIGINT")
                    .containsEntry("amount_yuan", "DECIMAL(18,2)")
                    .containsEntry("paid_at", "TIMESTAMP WITH TIME ZONE")
                    .containsEntry("offer_id", "UINTEGER");
            ResultSet first = sql.executeQuery(
                    "SELECT epoch_us(min(ordered_at)), min(order_id) FROM '" + out + "/fct_orders-00.parquet'");
            assertThat(first.next()).isTrue();
            // 2016-11-10T16:00:00Z, when it is midnight in China, and not quite half a second.
            assertThat(first.getLong(1)).isBetween(1_478_793_600_000_000L, 1_478_793_600_500_000L);
        }
    }

    @Test
    void theOlistQuestions_haveAnswers() throws Exception {
        Path out = exported("parquet", "--schema", "olist");
        JsonNode result = ResultFile.readTree(out.resolve("result.json"));
        Map<Integer, List<Map<String, String>>> answers = answers(out, "");
        assertThat(answers).hasSize(4);
        assertThat(of(answers, 2).get(0))
                .containsEntry("payments", result.at("/orders/paid").asText());
    }

    private static Connection duck(String file) throws SQLException {
        return DuckDb.load(DriverJar.usual(CacheFolder.usual(), said -> {})).open(file);
    }

    /** By number of the question, its rows. */
    private static Map<Integer, List<Map<String, String>>> answers(Path out, String database)
            throws IOException, SQLException {
        String text = Files.readString(out.resolve("queries.sql"));
        int questions = text.indexOf("-- 1. ");
        // They are asked from within the folder; this process is elsewhere.
        String opening = text.substring(0, questions).replaceAll("(read_(?:parquet|csv)\\(')", "$1" + out + "/");
        Map<Integer, List<Map<String, String>>> answers = new LinkedHashMap<>();
        try (Connection duck = duck(database);
                Statement sql = duck.createStatement()) {
            for (String statement : opening.split(";")) {
                if (!statement.isBlank()) {
                    sql.execute(statement);
                }
            }
            Matcher each = QUERY.matcher(text.substring(questions));
            while (each.find()) {
                answers.put(Integer.valueOf(each.group(1)), rows(sql, each.group(2)));
            }
        }
        return answers;
    }

    private static List<Map<String, String>> rows(Statement sql, String query) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ResultSet all = sql.executeQuery(query)) {
            while (all.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int c = 1; c <= all.getMetaData().getColumnCount(); c++) {
                    row.put(all.getMetaData().getColumnName(c), String.valueOf(all.getString(c)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, String>> of(Map<Integer, List<Map<String, String>>> answers, int question) {
        return Objects.requireNonNull(answers.get(question), "question " + question);
    }

    private static void holds(Path out, Map<Integer, List<Map<String, String>>> answers) throws IOException {
        JsonNode result = ResultFile.readTree(out.resolve("result.json"));
        assertThat(answers).hasSize(10);
        attempts(result, of(answers, 1));
        orders(result, of(answers, 2).get(0));
        double share = of(answers, 3).stream()
                .mapToDouble(row -> Double.parseDouble(value(row, "share")))
                .sum();
        assertThat(of(answers, 3)).hasSize(10);
        assertThat(share).isBetween(0.1, 1.0);
        table(
                result.at("/foreign/byOrigin"),
                of(answers, 4),
                "origin",
                Map.of("orders", "orders", "gmvFen", "gmv_fen"));
        table(
                result.at("/byMode"),
                of(answers, 5),
                "mode",
                Map.of("orders", "orders", "units", "units", "gmvFen", "gmv_fen", "delivered", "delivered"));
        meanHours(result.at("/byMode"), of(answers, 5));
        lost(result, of(answers, 6));
        table(
                result.at("/stockOut/byCategory"),
                of(answers, 7),
                "category",
                Map.of(
                        "offers", "offers",
                        "offersSoldOut", "offers_sold_out",
                        "lostUnits", "lost_units",
                        "lostValueFen", "lost_value_fen"));
        assertThat(Double.parseDouble(value(of(answers, 8).get(0), "out_of_stock_time_share")))
                .isCloseTo(result.at("/stock/outOfStockTimeShare").asDouble(), within(1e-12));
        Map<String, Long> went = sums(of(answers, 9), "went", "orders");
        assertThat(went.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(result.at("/stockOut/recoveredByRivals").asLong());
        assertThat(went.getOrDefault("foreign_to_domestic", 0L))
                .isEqualTo(result.at("/stockOut/recovered/foreignToDomestic").asLong());
        assertThat(of(answers, 10).get(0))
                .containsEntry("places_that_do_not_add_up", "0")
                .containsEntry("initial", result.at("/units/initial").asText())
                .containsEntry("inbound", result.at("/units/inbound").asText())
                .containsEntry("sold", result.at("/units/sold").asText())
                .containsEntry("on_hand", result.at("/units/onHand").asText());
    }

    private static void attempts(JsonNode result, List<Map<String, String>> rows) {
        Map<String, Long> came = sums(rows, "outcome", "attempts");
        JsonNode told = result.path("attempts");
        assertThat(came.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(told.path("total").asLong());
        assertThat(came.getOrDefault("sold_out", 0L))
                .isEqualTo(told.path("soldOut").asLong());
        assertThat(came.getOrDefault("over_limit", 0L))
                .isEqualTo(told.path("overLimit").asLong());
        assertThat(came.getOrDefault("busy", 0L))
                .isEqualTo(told.at("/byRefusal/queueFull").asLong());
    }

    private static void orders(JsonNode result, Map<String, String> row) {
        JsonNode told = result.path("orders");
        for (String name : List.of("accepted", "paid", "declined", "unpaid", "refunded", "shipped", "delivered")) {
            assertThat(row).containsEntry(name, told.path(name).asText());
        }
        assertThat(row)
                .containsEntry("gmv_fen", result.path("gmvFen").asText())
                .containsEntry("gmv_fen_after", result.path("gmvFenAfter").asText());
    }

    private static void meanHours(JsonNode told, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            JsonNode mean = told.path(value(row, "mode")).path("deliveryHoursMean");
            // The result adds up whole milliseconds.
            assertThat(Double.parseDouble(value(row, "delivery_hours_mean"))).isCloseTo(mean.asDouble(), within(1e-6));
        }
    }

    private static void lost(JsonNode result, List<Map<String, String>> rows) {
        Map<String, Long> intents = sums(rows, "reason", "intents");
        Map<String, Long> fen = sums(rows, "reason", "amount_fen");
        Map<String, String> names = Map.of(
                "sold_out", "soldOut",
                "over_limit", "overLimit",
                "declined", "declined",
                "unpaid", "unpaid",
                "refunded", "refunded",
                "busy", "byRefusal/queueFull");
        names.forEach((reason, path) -> {
            assertThat(intents.getOrDefault(reason, 0L))
                    .as(reason)
                    .isEqualTo(result.at("/intents/lost/" + path).asLong());
            assertThat(fen.getOrDefault(reason, 0L))
                    .as(reason)
                    .isEqualTo(result.at("/intents/lostFen/" + path).asLong());
        });
    }

    private static void table(JsonNode told, List<Map<String, String>> rows, String key, Map<String, String> columnOf) {
        columnOf.forEach((name, column) -> {
            Map<String, Long> sums = sums(rows, key, column);
            told.properties()
                    .forEach(entry -> assertThat(sums.getOrDefault(entry.getKey(), 0L))
                            .as(entry.getKey() + " " + name)
                            .isEqualTo(entry.getValue().path(name).asLong()));
        });
    }

    private static Map<String, Long> sums(List<Map<String, String>> rows, String key, String column) {
        Map<String, Long> sums = new LinkedHashMap<>();
        Function<String, Long> number = text -> text.equals("null") ? 0L : Long.parseLong(text);
        rows.forEach(row -> sums.merge(value(row, key), number.apply(value(row, column)), Long::sum));
        return sums;
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
