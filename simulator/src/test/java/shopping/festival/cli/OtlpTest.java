package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.metrics.v1.ScopeMetrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival run --otlp}: what a collector is told, and what happens without one. */
@Tag("slow")
class OtlpTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private final LinkedBlockingQueue<ExportMetricsServiceRequest> pushed = new LinkedBlockingQueue<>();
    private HttpServer collector;
    private int code = 200;

    @BeforeEach
    void aCollector() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/metrics", exchange -> {
            try (exchange) {
                assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .isEqualTo("application/x-protobuf");
                pushed.add(ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody()));
                exchange.sendResponseHeaders(code, -1);
            }
        });
        collector.start();
    }

    @AfterEach
    void end() {
        collector.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + collector.getAddress().getPort();
    }

    private void run(String address, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("run", TINY, "-q", "--driver=inline", "--out", place.resolve("out"), "--otlp", address));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).as(shell.err()).isZero();
    }

    /** Without the attribute of the run, which all of them have. */
    private static Map<String, Double> values(ExportMetricsServiceRequest request) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (ResourceMetrics resource : request.getResourceMetricsList()) {
            assertThat(resource.getResource().getAttributesList())
                    .anySatisfy(attribute -> assertThat(attribute.getKey() + "="
                                    + attribute.getValue().getStringValue())
                            .isEqualTo("service.name=festival"));
            for (ScopeMetrics scope : resource.getScopeMetricsList()) {
                scope.getMetricsList()
                        .forEach(metric -> points(metric).forEach(point -> {
                            Map<String, String> attributes = new LinkedHashMap<>();
                            for (KeyValue attribute : point.getAttributesList()) {
                                attributes.put(
                                        attribute.getKey(), attribute.getValue().getStringValue());
                            }
                            assertThat(attributes.remove("run")).matches("tiny-1-live-[0-9a-f]{8}");
                            String name = metric.getName() + (attributes.isEmpty() ? "" : attributes);
                            values.put(
                                    name + (metric.getUnit().isEmpty() ? "" : " in " + metric.getUnit()), value(point));
                        }));
            }
        }
        return values;
    }

    private static List<NumberDataPoint> points(Metric metric) {
        if (metric.hasSum()) {
            assertThat(metric.getSum().getIsMonotonic()).as(metric.getName()).isTrue();
            return metric.getSum().getDataPointsList();
        }
        return metric.getGauge().getDataPointsList();
    }

    private static double value(NumberDataPoint point) {
        return point.hasAsInt() ? point.getAsInt() : point.getAsDouble();
    }

    @Test
    void theLastPushTellsWhatTheResultSays() throws IOException {
        run(address());
        assertThat(shell.err()).isEmpty();
        ExportMetricsServiceRequest last = List.copyOf(pushed).get(pushed.size() - 1);
        JsonNode result = new ObjectMapper()
                .readTree(place.resolve("out").resolve("result.json").toFile());
        long fen = result.at("/gmvFen").asLong() + result.at("/gmvFenAfter").asLong();
        assertThat(fen).isPositive();
        assertThat(values(last))
                .containsEntry("festival.orders.paid", result.at("/orders/paid").asDouble())
                .containsEntry(
                        "festival.parcels.delivered",
                        result.at("/orders/delivered").asDouble())
                .containsEntry("festival.gmv in yuan", fen / 100.0)
                .containsEntry("festival.scale in ratio", 1.0)
                .containsEntry("festival.queue{station=customs} in orders", 0.0)
                .containsEntry(
                        "festival.engine.attempts in attempts",
                        result.at("/attempts/total").asDouble())
                .containsKey("festival.engine.heap.used in bytes");
    }

    @Test
    void whoeverWatchesToo_readsTheSame() {
        run(address() + "/v1/metrics", "--live");
        assertThat(shell.err()).matches("watch it at http://127\\.0\\.0\\.1:\\d+/\n");
        assertThat(pushed).isNotEmpty();
    }

    private static String closedPort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + any.getLocalPort();
        }
    }

    @Test
    void aCollectorThatIsNotThere_costsTheRunNothing_andIsToldOnce() throws IOException {
        String nobody = closedPort();
        run(nobody);
        assertThat(shell.err())
                .matches("festival: --otlp: (\\d+) of \\1 pushes did not arrive at " + nobody
                        + "/v1/metrics: Connection refused[^\n]*\n");
        assertThat(shell.out()).contains("digest fc35e60deda6b20d.");
    }

    @Test
    void aCollectorThatRefuses_isToldLikewise() {
        code = 503;
        run(address());
        assertThat(shell.err())
                .matches("festival: --otlp: (\\d+) of \\1 pushes did not arrive at " + address()
                        + "/v1/metrics: it answered 503\n");
    }

    @Test
    void aHostThatNobodyKnows_isToldLikewise() {
        run("https://collector.invalid/otlp");
        assertThat(shell.err())
                .matches("festival: --otlp: (\\d+) of \\1 pushes did not arrive at https://collector.invalid/otlp:"
                        + " there is no host of that name\n");
    }

    @Test
    void whatNobodyCanReadInTheEnvironment_isRefused_andNotRepeated() throws Exception {
        List<String> command = new ArrayList<>(Child.java());
        command.addAll(List.of("run", TINY.toString(), "-q", "--otlp", address()));
        command.addAll(List.of("--out", place.resolve("out").toString()));
        Path said = place.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("OTEL_EXPORTER_OTLP_HEADERS", "key=%zz");
        assertThat(builder.start().waitFor()).isEqualTo(2);
        assertThat(said)
                .hasContent("festival: --otlp: OTEL_EXPORTER_OTLP_HEADERS or OTEL_EXPORTER_OTLP_METRICS_HEADERS of the"
                        + " environment cannot be read. Write it as OpenTelemetry does, or take it away.");
    }

    @Test
    void whatIsNoAddress_andWhatHasNoSingleRun_isRefused() {
        for (String no : List.of("ftp://collector", "collector:4318", "127.0.0.1", "http:///v1", "http://a:70000")) {
            assertThat(shell.festival("run", TINY, "--otlp", no)).as(no).isEqualTo(2);
            assertThat(shell.err())
                    .contains("'" + no + "' is not an address of http or https, such as http://127.0.0.1:4318")
                    .doesNotContain("\tat ");
        }
        assertThat(shell.festival("run", TINY, "--otlp", address(), "--replications=2"))
                .isEqualTo(2);
        assertThat(shell.err()).isEqualTo("festival: --otlp pushes the meters of one run; leave out --replications.\n");
        assertThat(pushed).isEmpty();
    }
}
