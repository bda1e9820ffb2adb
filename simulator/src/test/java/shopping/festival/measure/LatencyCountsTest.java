package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;

class LatencyCountsTest {

    @Test
    void bucketsAreThoseOfHdrHistogram() {
        LatencyCounts counts = new LatencyCounts();
        Histogram expected = new Histogram(LatencyCounts.DIGITS);
        for (int i = 0; i < 20_000; i++) {
            long value = Draws.mix(i) >>> 30 + i % 33;
            counts.add(value);
            expected.recordValue(value);
        }
        Histogram actual = new Histogram(LatencyCounts.DIGITS);
        counts.into(actual);
        assertThat(actual.getTotalCount()).isEqualTo(expected.getTotalCount());
        for (double p : new double[] {0, 1, 10, 50, 90, 99, 99.9, 100}) {
            assertThat(actual.getValueAtPercentile(p)).isEqualTo(expected.getValueAtPercentile(p));
        }
        assertThat(actual.getMean()).isEqualTo(expected.getMean());
    }
}
