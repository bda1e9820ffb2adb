package shopping.festival.study.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.registry.otlp.AggregationTemporality;
import io.micrometer.registry.otlp.CompressionMode;
import io.micrometer.registry.otlp.OtlpConfig;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;

/**
 * Pushes meters to a collector of OpenTelemetry every ten seconds, and once more at the end. It does so on a thread of its
 * own: whether the collector answers is nothing to the run.
 */
final class OtlpPush {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String SERVICE = "service.name";

    private final OtlpPost post;
    private final OtlpMeterRegistry registry;

    /** @throws Mistakes if the environment says what nobody can read */
    OtlpPush(URI collector) {
        this(collector, EVERY);
    }

    OtlpPush(URI collector, Duration every) {
        this.post = new OtlpPost(collector);
        this.registry = OtlpMeterRegistry.builder(new Config(
                        collector.toString(),
                        every,
                        read("HEADERS", OtlpConfig.DEFAULT::headers),
                        read("COMPRESSION", OtlpConfig.DEFAULT::compressionMode)))
                .metricsSender(post)
                .threadFactory(task -> {
                    Thread thread = new Thread(task, "otlp");
                    thread.setDaemon(true);
                    return thread;
                })
                .build();
    }

    /** Of the environment, once and before the run: its value may be a secret and is not repeated. */
    private static <T> T read(String what, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuntimeException e) {
            throw Mistakes.of("--otlp: OTEL_EXPORTER_OTLP_" + what + " or OTEL_EXPORTER_OTLP_METRICS_" + what
                    + " of the environment cannot be read. Write it as OpenTelemetry does, or take it away.");
        }
    }

    /** What is not said here is taken from the environment, by the variables of OpenTelemetry. */
    private record Config(String url, Duration step, Map<String, String> headers, CompressionMode compressionMode)
            implements OtlpConfig {
        @Override
        public @Nullable String get(String key) {
            return null;
        }

        /** A delta that is lost is lost for good; a count is whole again with the next push. */
        @Override
        public AggregationTemporality aggregationTemporality() {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public Map<String, String> resourceAttributes() {
            Map<String, String> attributes = new LinkedHashMap<>(OtlpConfig.super.resourceAttributes());
            attributes.putIfAbsent(SERVICE, "festival");
            return attributes;
        }
    }

    MeterRegistry registry() {
        return registry;
    }

    /**
     * Pushes once more, and ends.
     *
     * @return what became of the pushes, if not all of them arrived
     */
    Optional<String> end() {
        registry.stop();
        // One that is under way tells what was, and the last is to tell what is.
        post.await();
        registry.close();
        return post.trouble();
    }
}
