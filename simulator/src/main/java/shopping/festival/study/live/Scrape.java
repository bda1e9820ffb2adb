package shopping.festival.study.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Meters as a Prometheus that comes by reads them: as they stand at that moment, without a time stamp. */
final class Scrape {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    record Text(String type, byte[] body) {}

    MeterRegistry registry() {
        return registry;
    }

    /** @param accept what who asks can read, as its header says; OpenMetrics must be asked for by name */
    Text text(List<String> accept) {
        String type =
                accept.stream().anyMatch(types -> types.contains("application/openmetrics-text")) ? OPEN_METRICS : TEXT;
        return new Text(type, registry.scrape(type).getBytes(StandardCharsets.UTF_8));
    }
}
