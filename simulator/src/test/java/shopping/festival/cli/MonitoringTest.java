package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code timeline.om} is the timeline, at the time at which it happened, as tools for monitoring take it. */
@Tag("slow")
class MonitoringTest {
    /** 2016-11-11T00:00 in China. */
    private static final long BELL_SECONDS = 1_478_793_600L;

    private static final String RUN = "tiny-1-fc35e60d";
    private static final Path DASHBOARD = Path.of("docs/grafana/festival-day.json");

    @TempDir
    private static Path place;

    private static Path folder;

    @BeforeAll
    static void aRun() {
        folder = place.resolve("out");
        assertThat(new Shell().festival("run", Path.of("../scenarios/tiny.conf"), "-q", "--out", folder))
                .isZero();
    }

    /** The rows of the timeline, by column. */
    private static Map<String, List<Long>> timeline() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("timeline.csv"));
        String[] titles = lines.get(0).replace("\uFEFF", "").split(",");
        Map<String, List<Long>> columns = new LinkedHashMap<>();
        for (int c = 0; c < titles.length; c++) {
            List<Long> column = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                column.add(Long.valueOf(line.split(",")[c]));
            }
            columns.put(titles[c], column);
        }
        return columns;
    }

    /** Value by second since 1970, of each series. */
    private static Map<String, Map<Long, String>> samples() throws IOException {
        Map<String, Map<Long, String>> series = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("timeline.om"))) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ");
                series.computeIfAbsent(words[0], s -> new LinkedHashMap<>()).put(Long.valueOf(words[2]), words[1]);
            }
        }
        return series;
    }

    private static void holds(String name, List<Long> column, boolean isSum, List<Long> starts) throws IOException {
        Map<Long, String> samples = samples().get(name);
        assertThat(samples).as(name).hasSize(column.size() + 1).containsEntry(BELL_SECONDS, "0");
        long value = 0;
        for (int row = 0; row + 1 < column.size(); row++) {
            value = isSum ? value + column.get(row) : column.get(row);
            assertThat(samples).as(name).containsEntry(BELL_SECONDS + 60 * starts.get(row + 1), Long.toString(value));
        }
    }

    @Test
    void everyMinuteIsWhereItWas() throws IOException {
        Map<String, List<Long>> rows = timeline();
        List<Long> starts = rows.get("minute");
        String run = "{run=\"" + RUN + "\"}";
        holds("festival_orders_accepted_total" + run, rows.get("accepted"), true, starts);
        holds("festival_orders_paid_total" + run, rows.get("paid"), true, starts);
        holds("festival_intents_total" + run, rows.get("intents"), true, starts);
        holds("festival_attempts_sold_out_total" + run, rows.get("sold_out"), true, starts);
        holds("festival_parcels_delivered_total" + run, rows.get("delivered"), true, starts);
        holds("festival_offers_sold_out" + run, rows.get("offers_out"), false, starts);
        String queue = "festival_queue_orders{run=\"" + RUN + "\",station=\"";
        holds(queue + "payment\"}", rows.get("payment_queue"), false, starts);
        holds(queue + "warehouse\"}", rows.get("warehouse_backlog"), false, starts);
        long fen = rows.get("gmv_fen").stream().mapToLong(x -> x).sum();
        List<String> yuan =
                List.copyOf(samples().get("festival_gmv_yuan_total" + run).values());
        assertThat(new BigDecimal(yuan.get(yuan.size() - 1))).isEqualTo(BigDecimal.valueOf(fen, 2));
    }

    @Test
    void anotherDateMovesAll_andNothingElse() throws IOException {
        Path other = place.resolve("other");
        assertThat(new Shell()
                        .festival(
                                "run",
                                Path.of("../scenarios/tiny.conf"),
                                "-q",
                                "--set",
                                "day.date=2026-11-28",
                                "--out",
                                other))
                .isZero();
        String said = Files.readString(other.resolve("timeline.om"));
        assertThat(said)
                .contains("festival_intents_total{run=\"" + RUN + "\"} 0 1795795200\n")
                .endsWith("# EOF\n");
        assertThat(other.resolve("timeline.csv")).hasSameBinaryContentAs(folder.resolve("timeline.csv"));
        Shell shell = new Shell();
        assertThat(shell.festival("run", Path.of("../scenarios/tiny.conf"), "--set", "day.date=11.11.2016"))
                .isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("--set: day.date (11.11.2016) is no date from 1971-01-01 to 9999-12-31. Write it as"
                        + " year-month-day, such as 2016-11-11.\n");
    }

    @Test
    void theDashboardAsksForWhatThereIs() throws IOException {
        Set<String> asked = new LinkedHashSet<>();
        Matcher metric = Pattern.compile("festival_[a-z_]+").matcher(Files.readString(DASHBOARD));
        while (metric.find()) {
            asked.add(metric.group());
        }
        Set<String> there = new LinkedHashSet<>();
        samples().keySet().forEach(series -> there.add(series.replaceAll("\\{.*", "")));
        assertThat(there).containsAll(asked).contains("festival_scale_ratio");
        assertThat(asked).hasSizeGreaterThan(10);
    }

    private static boolean has(String command) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, command)));
    }

    private static Process started(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve(command[0] + ".said").toFile())
                .start();
    }

    /** What the busiest minute of accepted orders has, asked of a real Prometheus that has taken the run in. */
    @Test
    void prometheusAnswersForTheBusiestMinute() throws Exception {
        Assumptions.assumeTrue(has("promtool") && has("prometheus"), "no Prometheus here to take the run in");
        Process backfill =
                started("promtool", "tsdb", "create-blocks-from", "openmetrics", folder + "/timeline.om", "data");
        assertThat(backfill.waitFor())
                .as(Files.readString(place.resolve("promtool.said")))
                .isZero();
        Files.writeString(place.resolve("none.yml"), "");
        List<Long> accepted = timeline().get("accepted");
        int peak = 0;
        for (int minute = 1; minute < 120; minute++) {
            peak = accepted.get(minute) > accepted.get(peak) ? minute : peak;
        }
        String address = "127.0.0.1:" + freePort();
        Process prometheus = started(
                "prometheus",
                "--config.file=none.yml",
                "--storage.tsdb.path=data",
                "--storage.tsdb.retention.time=100y",
                "--web.listen-address=" + address);
        try {
            String query = "festival_orders_accepted_total - festival_orders_accepted_total offset 1m";
            JsonNode answer = ask(
                    prometheus,
                    "http://" + address + "/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                            + "&time=" + (BELL_SECONDS + 60L * (peak + 1)));
            assertThat(answer.at("/data/result/0/metric/run").asText()).isEqualTo(RUN);
            assertThat(answer.at("/data/result/0/value/1").asText())
                    .isEqualTo(accepted.get(peak).toString());
        } finally {
            prometheus.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Waits until it answers: it replays its log first. */
    private static JsonNode ask(Process server, String address) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                HttpResponse<InputStream> answer = client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
                if (answer.statusCode() == 200) {
                    return new ObjectMapper().readTree(answer.body());
                }
            } catch (ConnectException e) {
                // Not yet there.
            }
            assertThat(server.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("it has ended: " + Files.readString(place.resolve("prometheus.said")))
                    .isFalse();
        }
    }
}
