package shopping.festival.benchmarks.harness;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import shopping.festival.base.random.Draws;

/**
 * One question to the clock: a pass over many rows that always does the same and says so by its digest. A pass of
 * milliseconds instead of a call of nanoseconds: what JMH costs around it vanishes, and so does what a compiler could
 * make of a call that stands alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public abstract class Question {
    /** {@code small} asks only whether the benchmark still works. */
    @Param("full")
    public String size;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long digest;

    /** The work; the same every time, and its digest says that it was done. */
    protected abstract long play();

    /** How many rows (draws, choices, orders) a pass has. */
    protected abstract long rows();

    /** Whether the thread that plays does all of the work: only its bytes can be counted. */
    protected boolean isOnOneThread() {
        return true;
    }

    protected final boolean isSmall() {
        return size.equals("small");
    }

    protected final int sized(int full, int small) {
        return isSmall() ? small : full;
    }

    @Benchmark
    public long pass() {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        // Mixed, so that the upper bits of a small sum say something too.
        long played = Draws.mix(play());
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        if (played == 0 || digest != 0 && played != digest) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s did other work than in the pass before: digest %016x, was %016x",
                    getClass().getSimpleName(),
                    played,
                    digest));
        }
        digest = played;
        WorkProfiler.passed(rows(), isOnOneThread() ? bytes : WorkProfiler.NOT_COUNTED, played);
        return played;
    }
}
