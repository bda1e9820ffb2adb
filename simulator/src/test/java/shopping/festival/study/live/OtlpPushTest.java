package shopping.festival.study.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Gauge;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pushes again and again, and once more at the end. */
class OtlpPushTest {
    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + "/v1/metrics");
    }

    @Test
    void eachPushTellsWhatIs_andTheLastOneHowItEnded() throws Exception {
        LinkedBlockingQueue<Double> told = new LinkedBlockingQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/metrics", exchange -> {
            try (exchange) {
                told.add(ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody())
                        .getResourceMetrics(0)
                        .getScopeMetrics(0)
                        .getMetrics(0)
                        .getGauge()
                        .getDataPoints(0)
                        .getAsDouble());
                exchange.sendResponseHeaders(200, -1);
            }
        });
        collector.start();
        try {
            AtomicInteger now = new AtomicInteger(1);
            OtlpPush push = new OtlpPush(at(collector.getAddress().getPort()), Duration.ofMillis(20));
            Gauge.builder("now", now::get).register(push.registry());
            assertThat(told.take()).isEqualTo(1);
            now.set(2);
            for (double value = told.take(); value < 2; value = told.take()) {
                assertThat(value).isEqualTo(1);
            }
            now.set(3);
            assertThat(push.end()).isEmpty();
            assertThat(told).last().isEqualTo(3.0);
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void aCollectorThatTakesWhatComes_andNeverAnswers_isLeftAlone() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI address = at(silent.getLocalPort());
            OtlpPush push = new OtlpPush(address, Duration.ofHours(1));
            Gauge.builder("now", () -> 1).register(push.registry());
            assertThat(push.end()).contains("1 of 1 pushes did not arrive at " + address + ": Read timed out");
        }
    }
}
