package shopping.festival.study.replay.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;

/** Whatever the format: the same requests, at the same instants, to the last character of a SKU. */
class ExportedFilesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder;

    private static FirstOrders orders;
    private static List<FirstOrder> all;

    @BeforeAll
    static void write() throws IOException {
        orders = Stretches.orders(Stretches.target(folder, 8088));
        all = new ArrayList<>();
        orders.forEach(all::add);
        for (Tool tool : Tool.values()) {
            Path own = Files.createDirectory(folder.resolve(tool.spelling()));
            ToolExport.write(orders, tool, own);
        }
    }

    private static Path file(Tool tool, String name) {
        return folder.resolve(tool.spelling()).resolve(name);
    }

    @Test
    void theTimetableIsTheReplaysOwn_butForOffersThatTheShopDoesNotHave() {
        List<Attempt> timetable = new Buyers(Stretches.festival()).timetable(Stretches.HALF_AN_HOUR);
        assertThat(orders.size() + orders.unlisted()).isEqualTo(timetable.size());
        assertThat(orders.size()).isGreaterThan(100);
        assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(a.atMicros(), b.atMicros()));
        // A thousand times as fast: a microsecond of the wall is a millisecond of the day.
        List<Long> instants = timetable.stream().map(a -> a.at() / 1_000).toList();
        assertThat(instants).containsAll(all.stream().map(FirstOrder::atMicros).toList());
    }

    @Test
    void everyNameIsOrdered() {
        assertThat(all).extracting(order -> order.sku().name()).containsAll(Stretches.NAMES);
    }

    @Test
    void theSecondsSumUpToTheTimetable() throws IOException {
        for (Tool tool : Tool.values()) {
            List<NamedCsvRecord> seconds = table(file(tool, RateFile.NAME));
            Map<Long, Long> exact = new TreeMap<>();
            all.forEach(order -> exact.merge(order.second(), 1L, Long::sum));
            for (int i = 0; i < seconds.size(); i++) {
                assertThat(seconds.get(i).getField("second")).isEqualTo(Integer.toString(i));
                assertThat(Long.parseLong(seconds.get(i).getField("first_orders")))
                        .isEqualTo(exact.getOrDefault((long) i, 0L));
            }
            assertThat(sum(seconds, "first_orders")).isEqualTo(all.size());
            // A second request of everybody: the payment, or the order given back.
            assertThat(sum(seconds, "requests")).isEqualTo(2L * all.size());
        }
    }

    private static long sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    @Test
    void requests_areALineEach_inTheOrderOfTime() throws IOException {
        List<NamedCsvRecord> rows = table(file(Tool.CSV, RequestsFile.NAME));
        assertThat(rows).hasSameSizeAs(all);
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            FirstOrder order = all.get(i);
            assertThat(micros(row.getField("at_ms"))).isEqualTo(order.atMicros());
            assertThat(micros(row.getField("think_ms"))).isEqualTo(order.thinkMicros());
            assertThat(micros(row.getField("payment_ms"))).isEqualTo(order.paymentMicros());
            assertThat(row.getField("sku")).isEqualTo(order.sku().name());
            assertThat(row.getField("url")).isEqualTo("http://127.0.0.1:8088/orders");
            assertThat(row.getField("header Idempotency-Key")).isEqualTo(order.key());
            assertThat(MAPPER.readTree(row.getField("body")).get("sku").textValue())
                    .isEqualTo(order.sku().name());
        }
        assertThat(rows).extracting(row -> row.getField("pays")).contains("yes", "declined", "never");
    }

    @Test
    void everySkuHasItsStock() throws IOException {
        List<NamedCsvRecord> rows = table(file(Tool.CSV, SkusFile.NAME));
        assertThat(rows).extracting(row -> row.getField("sku")).containsExactlyElementsOf(Stretches.NAMES);
        assertThat(rows.get(1).getField("url")).isEqualTo("http://127.0.0.1:8088/skus/a%20%22quoted%22%20one");
        assertThat(rows.get(1).getField("body"))
                .isEqualTo("{\"stock\":" + rows.get(1).getField("stock") + "}");
    }

    @Test
    void k6_readsTheSameAsJson() throws IOException {
        JsonNode rows = MAPPER.readTree(file(Tool.K6, "requests.json").toFile());
        assertThat(rows).hasSize(all.size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(micros(rows.get(i).get("at_ms").asText()))
                    .isEqualTo(all.get(i).atMicros());
            assertThat(rows.get(i).get("sku").textValue())
                    .isEqualTo(all.get(i).sku().name());
            assertThat(rows.get(i).get("pays").textValue()).isEqualTo(all.get(i).pays());
        }
    }

    /** Method, url, body in base64 and header are all that a target of Vegeta has. */
    @Test
    void vegeta_hasATargetALine() throws IOException {
        List<String> lines = Files.readAllLines(file(Tool.VEGETA, "targets.json"));
        assertThat(lines).hasSameSizeAs(all);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode target = MAPPER.readTree(lines.get(i));
            assertThat(target.fieldNames()).toIterable().containsExactlyInAnyOrder("method", "url", "header", "body");
            assertThat(target.get("method").textValue()).isEqualTo("POST");
            assertThat(target.get("url").textValue()).isEqualTo("http://127.0.0.1:8088/orders");
            assertThat(target.at("/header/Idempotency-Key/0").textValue())
                    .isEqualTo(all.get(i).key());
            byte[] body = Base64.getDecoder().decode(target.get("body").textValue());
            assertThat(MAPPER.readTree(new String(body, StandardCharsets.UTF_8))
                            .get("sku")
                            .textValue())
                    .isEqualTo(all.get(i).sku().name());
        }
    }

    @Test
    void jmeter_beginsAsManyThreadsASecond() throws Exception {
        Document plan = plan();
        String schedule = property(plan, "OpenModelThreadGroup.schedule");
        Matcher word = Pattern.compile(
                        "rate\\((\\d+)/s\\) even_arrivals\\(1 s\\) rate\\((\\d+)/s\\)|pause\\((\\d+) s\\)")
                .matcher(schedule);
        Map<Long, Long> threads = new TreeMap<>();
        long second = 0;
        while (word.find()) {
            if (word.group(3) == null) {
                assertThat(word.group(1)).isEqualTo(word.group(2));
                threads.put(second++, Long.parseLong(word.group(1)));
            } else {
                second += Long.parseLong(word.group(3));
            }
        }
        Map<Long, Long> exact = new TreeMap<>();
        all.forEach(order -> exact.merge(order.second(), 1L, Long::sum));
        assertThat(threads).isEqualTo(exact);
        assertThat(word.replaceAll("").strip()).isEmpty();
    }

    @Test
    void jmeter_namesEveryColumn_andFillsNoTemplateTwice() throws Exception {
        Document plan = plan();
        String titles = Files.readAllLines(file(Tool.JMETER, RequestsFile.NAME)).get(0);
        assertThat(property(plan, "variableNames").split(",")).hasSameSizeAs(titles.split(","));
        assertThat(plan.getElementsByTagName("HTTPSamplerProxy").getLength()).isEqualTo(3);
        assertThat(Files.readString(file(Tool.JMETER, "replay.jmx"))).doesNotContainPattern("@[a-zA-Z]+@");
        // What the parser gives back is the script as it was written.
        assertThat(property(plan, "script")).isEqualTo(Resources.text("due.groovy"));
    }

    /** So JMeter reads a plan: behind each element the tree of what is in it, and no text between them. */
    @Test
    void jmeter_isGivenElementsAndTheirTrees() throws Exception {
        NodeList trees = plan().getElementsByTagName("hashTree");
        assertThat(trees.getLength()).isGreaterThan(10);
        for (int i = 0; i < trees.getLength(); i++) {
            boolean isTreeNext = false;
            for (Node child = trees.item(i).getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element) {
                    assertThat(child.getNodeName().equals("hashTree")).isEqualTo(isTreeNext);
                    isTreeNext = !isTreeNext;
                } else {
                    assertThat(child.getTextContent()).isBlank();
                }
            }
            assertThat(isTreeNext).isFalse();
        }
    }

    private static Document plan() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file(Tool.JMETER, "replay.jmx").toFile());
    }

    private static String property(Document plan, String name) {
        NodeList all = plan.getElementsByTagName("stringProp");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("name").equals(name)) {
                return one.getTextContent();
            }
        }
        throw new AssertionError("no property " + name);
    }

    @Test
    void journey_hasThePlaceholdersOfTheTarget() throws IOException {
        JsonNode journey = MAPPER.readTree(file(Tool.GATLING, JourneyFile.NAME).toFile());
        assertThat(journey.at("/steps/0/body"))
                .isEqualTo(MAPPER.readTree(
                        "{\"sku\":\"{sku}\",\"units\":\"{units}\",\"intent\":\"{intent}\",\"price\":\"{price}\"}"));
        assertThat(journey.at("/steps/1/path").textValue()).isEqualTo("/orders/{order}/payment");
        assertThat(journey.at("/steps/1/payment").booleanValue()).isTrue();
        assertThat(journey.at("/cancel/method").textValue()).isEqualTo("DELETE");
        // Half an hour, a thousand times as fast.
        assertThat(journey.get("expiry_ms").doubleValue()).isEqualTo(1_800);
    }

    private static long micros(String millis) {
        return new BigDecimal(millis).movePointRight(3).longValueExact();
    }

    private static List<NamedCsvRecord> table(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
