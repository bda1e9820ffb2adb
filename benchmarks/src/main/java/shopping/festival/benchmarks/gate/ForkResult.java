package shopping.festival.benchmarks.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one fork said.
 *
 * @param digest of its first pass, as text
 * @param counts events by kind, windows, batches and rows of its first pass
 * @param passes the measured ones
 */
record ForkResult(String digest, Map<String, Long> counts, List<Pass> passes) {
    /** A fork that ended without saying so has crashed halfway. */
    static final String END = "end";

    /** One measured pass. */
    record Pass(long wallNanos, long cpuNanos, long bytes) {}

    static String exactLine(long digest, Map<String, Long> counts) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "exact digest=%016x", digest));
        counts.forEach(
                (name, count) -> line.append(' ').append(name).append('=').append(count));
        return line.toString();
    }

    /** @param burnt printed so that no compiler may leave out what made it */
    static String passLine(long wallNanos, long cpuNanos, long bytes, long burnt) {
        return String.format(
                Locale.ROOT, "pass wall_ns=%d cpu_ns=%d bytes=%d burnt=%x", wallNanos, cpuNanos, bytes, burnt);
    }

    /** Reads a fork's lines; empty passes or no end mean that it did not get to its end. */
    static ForkResult parse(List<String> lines) {
        String digest = "";
        Map<String, Long> counts = new TreeMap<>();
        List<Pass> passes = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> values = values(line);
            if (line.startsWith("exact ")) {
                digest = values.remove("digest");
                values.forEach((name, count) -> counts.put(name, Long.parseLong(count)));
            } else if (line.startsWith("pass ")) {
                passes.add(new Pass(
                        Long.parseLong(values.get("wall_ns")),
                        Long.parseLong(values.get("cpu_ns")),
                        Long.parseLong(values.get("bytes"))));
            }
        }
        if (passes.isEmpty() || !lines.contains(END)) {
            throw new IllegalArgumentException("it ended before its last pass");
        }
        return new ForkResult(digest, counts, List.copyOf(passes));
    }

    private static Map<String, String> values(String line) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : line.trim().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return values;
    }

    double medianMillis() {
        return median(passes.stream().mapToLong(Pass::wallNanos).toArray()) / 1e6;
    }

    double medianCpuMillis() {
        return median(passes.stream().mapToLong(Pass::cpuNanos).toArray()) / 1e6;
    }

    /**
     * Of the thread that plays, by order that was attempted; in the leanest pass, for as long as the compiler is not
     * through code allocates what it will not allocate compiled, and on a busy machine the compiler is late.
     */
    double bytesPerOrder() {
        long bytes = passes.stream().mapToLong(Pass::bytes).min().orElse(0);
        return (double) bytes / Math.max(1, counts.getOrDefault("attempted", 1L));
    }

    /** This fork or another of the same build, whichever allocated less. */
    ForkResult leaner(ForkResult other) {
        return bytesPerOrder() <= other.bytesPerOrder() ? this : other;
    }

    double batchesPerWindow() {
        return (double) counts.getOrDefault("batches", 0L) / Math.max(1, counts.getOrDefault("windows", 1L));
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}
