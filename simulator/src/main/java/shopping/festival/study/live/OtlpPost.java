package shopping.festival.study.live;

import io.micrometer.core.ipc.http.HttpSender;
import io.micrometer.core.ipc.http.HttpUrlConnectionSender;
import io.micrometer.registry.otlp.CompressionMode;
import io.micrometer.registry.otlp.OtlpMetricsSender;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.text.OneLine;

/** Posts what is pushed, one after the other, and keeps to itself what goes wrong until it is asked. */
final class OtlpPost implements OtlpMetricsSender {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    private final HttpSender http = new HttpUrlConnectionSender(CONNECT, READ);
    private final URI collector;
    private int pushes;
    private int lost;
    private @Nullable String why;

    OtlpPost(URI collector) {
        this.collector = collector;
    }

    @Override
    public synchronized void send(Request request) {
        pushes++;
        Optional<String> refused = posted(request);
        if (refused.isPresent()) {
            lost++;
            why = refused.get();
        }
    }

    /** @return why it was not taken, if it was not */
    private Optional<String> posted(Request request) {
        try {
            HttpSender.Request.Builder post =
                    http.post(collector.toString()).withContent("application/x-protobuf", request.getMetricsData());
            request.getHeaders().forEach(post::withHeader);
            if (request.getCompressionMode() == CompressionMode.GZIP) {
                post.compress();
            }
            HttpSender.Response answer = post.send();
            return answer.isSuccessful() ? Optional.empty() : Optional.of("it answered " + answer.code());
        } catch (UnknownHostException e) {
            return Optional.of("there is no host of that name");
        } catch (Throwable e) {
            // The sender declares no less. Whatever it is, the run goes on without it.
            return Optional.of(OneLine.of(String.valueOf(e.getMessage())));
        }
    }

    /** Until nothing is under way. */
    synchronized void await() {
        // Whoever sends holds the lock.
    }

    /** What became of the pushes, if not all of them arrived. */
    synchronized Optional<String> trouble() {
        return lost == 0
                ? Optional.empty()
                : Optional.of(lost + " of " + pushes + " pushes did not arrive at " + collector + ": " + why);
    }
}
