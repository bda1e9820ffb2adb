package shopping.festival.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What one pass of model R came to. Latencies, in milliseconds, run from acceptance to the end of service. */
record ReducedResult(
        long attempts,
        long retries,
        long accepted,
        long lost,
        long declined,
        long shipped,
        double latencyMeanMillis,
        double latencyP50Millis,
        double latencyP99Millis,
        double latencyMaxMillis,
        double seconds) {

    /** The line every program prints for a measured pass; {@link #parse} reads it. */
    String line(String program, ReducedFestival model) {
        return String.format(
                Locale.ROOT,
                "program=%s n=%d k=%d seconds=%.4f attempts=%d retries=%d accepted=%d lost=%d declined=%d shipped=%d"
                        + " latency_mean_ms=%.1f latency_p50_ms=%.1f latency_p99_ms=%.1f latency_max_ms=%.1f",
                program,
                model.expected(),
                model.offers(),
                seconds,
                attempts,
                retries,
                accepted,
                lost,
                declined,
                shipped,
                latencyMeanMillis,
                latencyP50Millis,
                latencyP99Millis,
                latencyMaxMillis);
    }

    static ReducedResult parse(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : line.trim().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new ReducedResult(
                count(values, "attempts"),
                count(values, "retries"),
                count(values, "accepted"),
                count(values, "lost"),
                count(values, "declined"),
                count(values, "shipped"),
                number(values, "latency_mean_ms"),
                number(values, "latency_p50_ms"),
                number(values, "latency_p99_ms"),
                number(values, "latency_max_ms"),
                number(values, "seconds"));
    }

    private static long count(Map<String, String> values, String key) {
        return Long.parseLong(text(values, key));
    }

    private static double number(Map<String, String> values, String key) {
        return Double.parseDouble(text(values, key));
    }

    private static String text(Map<String, String> values, String key) {
        String text = values.get(key);
        if (text == null) {
            throw new IllegalArgumentException("a result line without " + key + "=");
        }
        return text;
    }
}
