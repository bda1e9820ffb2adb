package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
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
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /metrics} of a run that is watched, as a Prometheus reads it: two hours in some five seconds. */
@Tag("slow")
class ScrapeTest {
    private static final Path DASHBOARD = Path.of("docs/grafana/festival-day.json");
    private static final Pattern ADDRESS = Pattern.compile("watch it at (http://127\\.0\\.0\\.1:\\d+/)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path place;

    private static Path folder;
    /** All that was read while the day went, in order. */
    private static final List<String> SCRAPES = new ArrayList<>();
    /** When all had been told. */
    private static final CompletableFuture<String> LAST = new CompletableFuture<>();

    /** Where the program prints, and what happens when it prints this. */
    private static final class Printed extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final String awaited;
        private final Runnable then;
        private boolean has;

        Printed(String awaited, Runnable then) {
            this.awaited = awaited;
            this.then = then;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
            if (!has && text().contains(awaited)) {
                has = true;
                then.run();
            }
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        PrintStream stream() {
            return new PrintStream(this, true, StandardCharsets.UTF_8);
        }
    }

    private static String get(String address) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    /** Reads as often as the page is told something, while the run prints; its last sentence waits for the last read. */
    @BeforeAll
    static void aRun() throws IOException {
        folder = place.resolve("out");
        CompletableFuture<String> where = new CompletableFuture<>();
        Printed[] err = new Printed[1];
        err[0] = new Printed("/\n", () -> {
            Matcher address = ADDRESS.matcher(err[0].text());
            if (address.find()) {
                where.complete(address.group(1));
            }
        });
        Printed out = new Printed("Results are in", () -> LAST.complete(get(where.join() + "metrics")));
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Main.execute(
                        out.stream(),
                        err[0].stream(),
                        "run",
                        "../scenarios/tiny.conf",
                        "-q",
                        "--live",
                        "--driver=inline",
                        "--pace=1440",
                        "--out",
                        folder.toString()))
                // Whatever keeps the run from beginning is told, and not waited for.
                .whenComplete((exit, fault) -> where.completeExceptionally(new AssertionError(err[0].text(), fault)));
        readAlong(where.join());
        assertThat(code.join()).as(err[0].text()).isZero();
    }

    private static void readAlong(String address) throws IOException {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(URI.create(address + "events").toURL().openStream(), StandardCharsets.UTF_8))) {
            for (String line = events.readLine(); line != null; line = events.readLine()) {
                if (line.contains("\"state\":\"running\"")) {
                    SCRAPES.add(get(address + "metrics"));
                } else if (line.contains("\"report\"")) {
                    LAST.join();
                    get(address + "report");
                    // With that the run has done its duty, and may end in the middle of whatever else is read.
                    return;
                }
            }
        }
    }

    /** By series without the label of the run, which all of them have. */
    private static Map<String, Double> values(String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" ");
            Matcher series =
                    Pattern.compile("(\\w+)\\{run=\"([^\"]+)\"(?:,(.+))?}").matcher(words[0]);
            assertThat(series.matches()).as(line).isTrue();
            String rest = series.group(3) == null ? "" : "{" + series.group(3) + "}";
            values.put(series.group(1) + rest, Double.valueOf(words[1]));
        });
        return values;
    }

    /** One that was read while the day went. */
    private static String within() {
        return SCRAPES.stream()
                .filter(scrape -> {
                    double virtual = values(scrape).get("festival_engine_virtual_seconds");
                    return virtual > 0 && virtual < 7_200;
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("read too early and too late alone: " + SCRAPES));
    }

    @Test
    void noCounterFalls() {
        Map<String, Double> before = new LinkedHashMap<>();
        for (String scrape : SCRAPES) {
            values(scrape).forEach((series, value) -> {
                if (series.endsWith("_total")) {
                    assertThat(value).as(series).isGreaterThanOrEqualTo(before.getOrDefault(series, 0.0));
                    before.put(series, value);
                }
            });
        }
        assertThat(before.get("festival_intents_total")).isGreaterThan(1_000);
    }

    @Test
    void atTheEndItReadsWhatTheResultSays() throws IOException {
        Map<String, Double> last = values(LAST.join());
        JsonNode result =
                new ObjectMapper().readTree(folder.resolve("result.json").toFile());
        Map<String, String> keys = Map.ofEntries(
                Map.entry("festival_intents_total", "/intents/total"),
                Map.entry("festival_orders_accepted_total", "/orders/accepted"),
                Map.entry("festival_orders_paid_total", "/orders/paid"),
                Map.entry("festival_orders_declined_total", "/orders/declined"),
                Map.entry("festival_orders_unpaid_total", "/orders/unpaid"),
                Map.entry("festival_orders_refunded_total", "/orders/refunded"),
                Map.entry("festival_attempts_sold_out_total", "/attempts/soldOut"),
                Map.entry("festival_attempts_busy_total", "/attempts/busy"),
                Map.entry("festival_parcels_dispatched_total", "/orders/shipped"),
                Map.entry("festival_parcels_delivered_total", "/orders/delivered"),
                Map.entry("festival_engine_attempts_total", "/attempts/total"),
                Map.entry("festival_engine_batches_total", "/engine/batches"),
                Map.entry("festival_scale_ratio", "/scale"));
        keys.forEach((metric, key) -> {
            assertThat(result.at(key).isNumber()).as(key).isTrue();
            assertThat(last.get(metric)).as(metric).isEqualTo(result.at(key).asDouble());
        });
        long fen = result.at("/gmvFen").asLong() + result.at("/gmvFenAfter").asLong();
        assertThat(last.get("festival_gmv_yuan_total")).isEqualTo(fen / 100.0);
        assertThat(last.get("festival_queue_orders{station=\"warehouse\"}")).isZero();
    }

    /** All that a dashboard asks for stands in the file and in the scrape, under one name, kind and help. */
    @Test
    void oneDashboardReadsBoth() throws IOException {
        String file = Files.readString(folder.resolve("timeline.om"));
        Set<String> asked = new LinkedHashSet<>();
        Matcher metric = Pattern.compile("festival_[a-z_]+").matcher(Files.readString(DASHBOARD));
        while (metric.find()) {
            asked.add(metric.group());
        }
        assertThat(asked).hasSizeGreaterThan(10);
        for (String text : List.of(file, LAST.join())) {
            assertThat(text.lines().map(line -> line.replaceAll("\\{.*", ""))).containsAll(asked);
        }
        assertThat(LAST.join().lines().filter(line -> line.startsWith("# ")))
                .containsAll(file.lines()
                        .filter(line -> line.startsWith("# TYPE") || line.startsWith("# HELP"))
                        .map(line -> asked.contains(line.split(" ")[2] + "_total")
                                ? line.replaceFirst("(# \\w+ \\w+)", "$1_total")
                                : line)
                        .toList());
    }

    @Test
    void promtoolHasNothingToSay() throws Exception {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(dir -> Files.isExecutable(Path.of(dir, "promtool"))),
                "no promtool here to check what was read");
        Path scrape = Files.writeString(place.resolve("scrape"), within());
        Path said = place.resolve("said");
        Process promtool = new ProcessBuilder("promtool", "check", "metrics")
                .redirectInput(scrape.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(promtool.waitFor()).as(Files.readString(said)).isZero();
        assertThat(said).isEmptyFile();
    }
}
