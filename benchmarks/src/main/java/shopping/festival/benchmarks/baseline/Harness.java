package shopping.festival.benchmarks.baseline;

import org.openjdk.jmh.annotations.Param;
import shopping.festival.benchmarks.harness.Question;

/**
 * Does the harness measure what it says? Nothing must cost nothing (well below a microsecond a pass), and twice the
 * steps twice the time. If not, believe none of the other figures.
 */
public class Harness extends Question {
    @Param({"0", "100000", "200000"})
    public int steps;

    @Override
    protected long play() {
        long z = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < steps; i++) {
            // A chain of multiplications: each waits for the one before, about a nanosecond.
            z = z * 0xD1342543DE82EF95L + 1;
        }
        return z;
    }

    @Override
    protected long rows() {
        return Math.max(1, steps);
    }
}
