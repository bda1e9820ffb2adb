package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.cli.ExportedTables.counted;
import static shopping.festival.cli.ExportedTables.summed;
import static shopping.festival.cli.ExportedTables.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.cli.ExportedTables.Row;

/** The day as packed CSV, read again line by line and held against the result of the same run. */
class ExportCommandTest {
    private static final String TINY = "../scenarios/tiny.conf";
    /** Where the festival's day ends: an instant of text, as it is written in the tables. */
    private static final String END = "2016-11-11T02:00:00.000000+08:00";

    private static final Pattern ESTIMATE =
            Pattern.compile("export +about ([0-9,]+) attempts, ([0-9,]+) orders, .* MB as parquet, .*[(]estimate[)]");

    @TempDir
    private static Path all;

    private static ExportedTables day;

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    @BeforeAll
    static void aWholeDay() {
        Shell once = new Shell();
        Path out = all.resolve("day");
        assertThat(once.festival("export", TINY, "--to", out, "--format", "csv.gz", "--quiet", "--driver", "inline"))
                .as(once.err())
                .isZero();
        day = new ExportedTables(out);
    }

    private ExportedTables exported(String name, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("export", TINY, "--to", place.resolve(name), "--format", "csv.gz", "--quiet"));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).as(shell.err()).isZero();
        return new ExportedTables(place.resolve(name));
    }

    @Test
    void ordersAndAttempts_areThoseOfTheResult_toTheFen() throws IOException {
        ExportedTables tables = day;
        JsonNode result = tables.result();
        List<Row> orders = tables.rows("fct_orders");
        List<Row> attempts = tables.rows("fct_attempts");
        List<Row> paid = where(orders, row -> row.has("paid_at"));
        // Instants are all as long and at the same zone: as text they stand in the order of time.
        List<Row> paidInDay = where(paid, row -> row.of("paid_at").compareTo(END) < 0);

        assertThat((long) orders.size()).isEqualTo(result.at("/orders/accepted").asLong());
        assertThat((long) paid.size()).isEqualTo(result.at("/orders/paid").asLong());
        assertThat((long) where(orders, row -> row.has("delivered_at")).size())
                .isEqualTo(result.at("/orders/delivered").asLong());
        assertThat(summed(paidInDay, row -> "", row -> row.number("amount_fen")))
                .containsEntry("", result.at("/gmvFen").asLong());
        assertThat((long) attempts.size())
                .isEqualTo(result.at("/attempts/total").asLong());
        assertThat(counted(attempts, row -> row.of("outcome")))
                .containsEntry("accepted", result.at("/attempts/accepted").asLong())
                .containsEntry("sold_out", result.at("/attempts/soldOut").asLong())
                .containsEntry("over_limit", result.at("/attempts/overLimit").asLong());
        assertThat(where(orders, row -> row.number("amount_fen") * 0.01 != Double.parseDouble(row.of("amount_yuan"))))
                .allSatisfy(row ->
                        assertThat(row.of("amount_yuan").replace(".", "")).isEqualTo(row.of("amount_fen")));
    }

    @Test
    void whoIsLost_isLostForTheReasonOfTheResult_withTheSameMoney() throws IOException {
        ExportedTables tables = day;
        JsonNode result = tables.result();
        List<Row> gaveUp =
                where(tables.rows("fct_attempts"), row -> row.of("next_step").equals("gave_up"));
        List<Row> unhappy =
                where(tables.rows("fct_orders"), row -> !row.of("status").equals("delivered"));
        Map<String, Long> fen = summed(gaveUp, row -> row.of("outcome"), row -> row.number("amount_fen"));
        fen.putAll(summed(unhappy, row -> row.of("status"), row -> row.number("amount_fen")));
        JsonNode lost = result.at("/intents/lostFen");
        assertThat(fen)
                .containsEntry("sold_out", lost.path("soldOut").asLong())
                .containsEntry("over_limit", lost.path("overLimit").asLong())
                .containsEntry("declined", lost.path("declined").asLong())
                .containsEntry("unpaid", lost.path("unpaid").asLong())
                .hasSize(4);
        assertThat(counted(gaveUp, row -> row.of("outcome")))
                .containsEntry("sold_out", result.at("/intents/lost/soldOut").asLong());
    }

    @Test
    void salesByOriginAndHour_addUpToThoseOfTheResult() throws IOException {
        ExportedTables tables = day;
        Map<String, String> originOf = new LinkedHashMap<>();
        tables.rows("dim_offer").forEach(row -> originOf.put(row.of("offer_id"), row.of("origin")));
        List<Row> paidInDay = where(
                tables.rows("fct_orders"),
                row -> row.has("paid_at") && row.of("paid_at").compareTo(END) < 0);
        Map<String, Long> byOriginAndHour = summed(
                paidInDay,
                row -> originOf.get(row.of("offer_id")) + " "
                        + row.of("paid_at").substring(11, 13),
                row -> row.number("amount_fen"));
        assertThat(byOriginAndHour).hasSize(6);
        tables.result().at("/foreign/byOrigin").properties().forEach(origin -> {
            long hours = byOriginAndHour.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(origin.getKey() + " "))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(hours).isEqualTo(origin.getValue().path("gmvFen").asLong());
        });
    }

    @Test
    void shelvesAddUp_offerByOfferAndPlaceByPlace() throws IOException {
        ExportedTables tables = day;
        List<Row> moves = tables.rows("fct_inventory_movements");
        Map<String, Long> places = summed(
                moves, row -> row.of("offer_id") + "/" + row.of("warehouse_id"), row -> row.number("on_hand_change"));
        assertThat(places).hasSizeGreaterThan(29);
        assertThat(places.values()).containsOnly(0L);
        JsonNode units = tables.result().path("units");
        assertThat(summed(moves, row -> row.of("movement"), row -> row.number("units")))
                .containsEntry("initial", units.path("initial").asLong())
                .containsEntry("receipt", units.path("inbound").asLong())
                .containsEntry("leftover", units.path("onHand").asLong());
    }

    @Test
    void everyKeyOfAFact_isThereInItsTable() throws IOException {
        ExportedTables tables = day;
        List<Row> orders = tables.rows("fct_orders");
        List<Row> attempts = tables.rows("fct_attempts");
        List<Row> moves = tables.rows("fct_inventory_movements");
        for (List<Row> facts : List.of(orders, attempts, moves)) {
            closed(facts, "offer_id", tables, "dim_offer", "offer_id");
            closed(facts, "minute_id", tables, "dim_minute", "minute_id");
        }
        closed(orders, "segment_id", tables, "dim_segment", "segment_id");
        closed(orders, "region_id", tables, "dim_region", "region_id");
        closed(orders, "warehouse_id", tables, "dim_warehouse", "warehouse_id");
        closed(attempts, "next_offer_id", tables, "dim_offer", "offer_id");
        closed(moves, "order_id", tables, "fct_orders", "order_id");
        closed(moves, "warehouse_id", tables, "dim_warehouse", "warehouse_id");
        closed(tables.rows("dim_offer"), "product_id", tables, "dim_product", "product_id");
        closed(tables.rows("dim_offer"), "seller_id", tables, "dim_seller", "seller_id");
        closed(tables.rows("dim_segment"), "region_id", tables, "dim_region", "region_id");
        Set<String> accepted = values(where(attempts, row -> row.of("outcome").equals("accepted")), "intent_id");
        assertThat(values(orders, "order_id")).isEqualTo(accepted).hasSize(orders.size());
    }

    private static void closed(List<Row> facts, String column, ExportedTables tables, String of, String key)
            throws IOException {
        List<Row> there = tables.rows(of);
        Set<String> keys = values(there, key);
        assertThat(keys).as(of + " has each key once").hasSize(there.size());
        assertThat(keys).as(column + " in " + of).containsAll(values(facts, column));
    }

    private static Set<String> values(List<Row> rows, String column) {
        Set<String> all = new LinkedHashSet<>();
        where(rows, row -> row.has(column)).forEach(row -> all.add(row.of(column)));
        return all;
    }

    @Test
    void whoPlaysIt_changesNoRow_andTheExportNoDigest() throws IOException {
        ExportedTables other = exported("other", "--threads", "3", "--partitions", "4", "--window", "300ms");
        assertThat(other.sortedLines()).isEqualTo(day.sortedLines());
        assertThat(shell.festival("run", TINY, "--quiet", "--out", place.resolve("run")))
                .isZero();
        assertThat(day.result().path("digest"))
                .isEqualTo(new ExportedTables(place.resolve("run")).result().path("digest"))
                .isEqualTo(other.result().path("digest"));
    }

    @Test
    void aSampleHasTheSameIntentsInEveryTable_andShelvesThatAddUp() throws IOException {
        ExportedTables some = exported("some", "--sample", "0.1");
        Set<String> intents = values(some.rows("fct_attempts"), "intent_id");
        // 19,734 intents try to buy: a tenth is 1,973, give or take six times 42.
        assertThat(intents).hasSizeBetween(1_720, 2_230);
        assertThat(intents).containsAll(values(some.rows("fct_orders"), "order_id"));
        assertThat(values(some.rows("fct_orders"), "order_id"))
                .containsAll(values(some.rows("fct_inventory_movements"), "order_id"));
        assertThat(some.rows("fct_attempts"))
                .isEqualTo(where(day.rows("fct_attempts"), row -> intents.contains(row.of("intent_id"))));
        assertThat(some.rows("fct_orders"))
                .isEqualTo(where(day.rows("fct_orders"), row -> intents.contains(row.of("order_id"))));
        List<Row> moves = some.rows("fct_inventory_movements");
        assertThat(summed(
                                moves,
                                row -> row.of("offer_id") + "/" + row.of("warehouse_id"),
                                row -> row.number("on_hand_change"))
                        .values())
                .containsOnly(0L);
    }

    @Test
    void filesBeginWithTheirHeader_andStandInNoFolders() throws IOException {
        ExportedTables tables = day;
        assertThat(tables.files("fct_orders")).hasSize(2);
        for (Path file : tables.files("fct_orders")) {
            assertThat(ExportedTables.lines(file).get(0)).startsWith("order_id,");
        }
        try (Stream<Path> files = Files.list(tables.folder())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .allMatch(
                            name -> name.matches("[a-z_]+(-\\d\\d)?\\.csv\\.gz|result.json|scenario.conf|queries.sql"));
        }
    }

    @Test
    void theDayInTheTablesOfOlist_isTheSameDay() throws IOException {
        ExportedTables tables = exported("out", "--schema", "olist");
        JsonNode result = tables.result();
        List<Row> orders = tables.rows("olist_orders_dataset");
        List<Row> payments = tables.rows("olist_order_payments_dataset");
        List<Row> items = tables.rows("olist_order_items_dataset");
        assertThat(counted(orders, row -> row.of("order_status")))
                .containsEntry("delivered", result.at("/orders/delivered").asLong())
                .containsEntry(
                        "canceled",
                        result.at("/orders/declined").asLong()
                                + result.at("/orders/unpaid").asLong());
        long all = result.at("/gmvFen").asLong() + result.at("/gmvFenAfter").asLong();
        assertThat(summed(payments, row -> "", row -> fen(row.of("payment_value"))))
                .containsEntry("", all);
        Set<String> paid = values(payments, "order_id");
        List<Row> itemsPaid = where(items, row -> paid.contains(row.of("order_id")));
        assertThat(summed(itemsPaid, row -> "", row -> fen(row.of("price")))).containsEntry("", all);
        assertThat(values(items, "order_id")).isEqualTo(values(orders, "order_id"));
        closed(orders, "customer_id", tables, "olist_customers_dataset", "customer_id");
        closed(items, "product_id", tables, "olist_products_dataset", "product_id");
        closed(items, "seller_id", tables, "olist_sellers_dataset", "seller_id");
    }

    private static long fen(String yuan) {
        return Long.parseLong(yuan.replace(".", ""));
    }

    @Test
    void aFolderThatIsThere_isReplacedOnlyForWhoSaysForce() throws IOException {
        Path out = exported("out").folder();
        assertThat(shell.festival("export", TINY, "--to", out, "--format", "csv.gz"))
                .isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: --to " + out + " is not empty. Name a new folder, or add --force to replace the"
                        + " results in it.\n");
        exported("out", "--force", "--schema", "olist");
        assertThat(out.resolve("olist_sellers_dataset.csv.gz")).exists();
        assertThat(out.resolve("dim_seller.csv.gz")).doesNotExist();
        Files.writeString(out.resolve("thesis.docx"), "mine");
        assertThat(shell.festival("export", TINY, "--to", out, "--format", "csv.gz", "--force"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("holds thesis.docx, which is nothing that festival leaves");
        try (Stream<Path> here = Files.list(place)) {
            assertThat(here.map(p -> p.getFileName().toString())).containsExactly("out");
        }
    }

    @Test
    void checkSaysBeforehandHowLargeItWillBe() throws IOException {
        assertThat(shell.festival("check", TINY, "--export")).as(shell.err()).isZero();
        Matcher told = ESTIMATE.matcher(shell.out());
        assertThat(told.find()).as(shell.out()).isTrue();
        long attempts = day.result().at("/attempts/total").asLong();
        long orders = day.result().at("/orders/accepted").asLong();
        // A festival nearly as large is played: a tenth more or less.
        assertThat(number(told.group(1))).isBetween(attempts * 9 / 10, attempts * 11 / 10);
        assertThat(number(told.group(2))).isBetween(orders * 9 / 10, orders * 11 / 10);
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xlsx", "--schema=snow", "--sample=0", "--sample=2"})
    void whatNobodyKnows_isOneSentence(String option) {
        assertThat(shell.festival("export", TINY, "--to", place.resolve("out"), option))
                .isEqualTo(2);
        assertThat(shell.err().lines().count()).as(shell.err()).isEqualTo(1);
        assertThat(place.resolve("out")).doesNotExist();
    }
}
