package shopping.festival.benchmarks.harness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports, beside the time of a pass, its rows, the bytes it allocated a row (by the thread that plays, its setting up
 * left out, which JMH's own profiler counts in) and its digest.
 */
public final class WorkProfiler implements InternalProfiler {
    public static final String ROWS = "rows";
    public static final String BYTES_PER_ROW = "bytes.row";
    /** A digest's upper 48 bits, which a {@code double} holds exactly. */
    public static final String DIGEST = "digest";

    static final long NOT_COUNTED = -1;
    static final int DIGEST_SHIFT = 16;

    // JMH makes profiler and benchmark apart, and they have nothing in common but their JVM.
    private static volatile long rows;
    private static volatile long bytes;
    private static volatile long digest;

    static void passed(long rowsOfPass, long bytesOfPass, long digestOfPass) {
        rows = rowsOfPass;
        bytes = bytesOfPass;
        digest = digestOfPass;
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<ScalarResult> results = new ArrayList<>(List.of(
                new ScalarResult(ROWS, rows, "rows/pass", AggregationPolicy.MAX),
                new ScalarResult(DIGEST, digest >>> DIGEST_SHIFT, "upper 48 bits", AggregationPolicy.MAX)));
        if (bytes != NOT_COUNTED) {
            results.add(new ScalarResult(BYTES_PER_ROW, (double) bytes / rows, "B/row", AggregationPolicy.AVG));
        }
        return results;
    }

    @Override
    public String getDescription() {
        return "Rows, bytes a row and digest of a pass";
    }
}
