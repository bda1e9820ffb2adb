package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void everyValueIsInOneClass_thePercentsSumTo100() {
        double[] sample = {-3, -1, 0, 0, 2, 7};
        Histogram histogram = new Histogram(List.of(sample));
        // Range 10 in 6 classes: 1.7, rounded up to 2; from -4 to 8.
        assertThat(histogram.width()).isEqualTo(2);
        assertThat(histogram.from()).isEqualTo(-4);
        assertThat(histogram.to()).isEqualTo(8);
        assertThat(histogram.steps(sample).stream().mapToDouble(p -> p[1]).sum())
                .isBetween(99.9, 100.1);
    }

    @Test
    void equalValues_oneClassOfWidthOne() {
        Histogram histogram = new Histogram(List.of(new double[] {5, 5, 5}));
        assertThat(histogram.to() - histogram.from()).isEqualTo(1);
    }

    @Test
    void aQuantileIsTheSmallestValueWithSuchAPartAtOrBelowIt() {
        double[] sample = {30, 10, 20, 40};
        assertThat(Histogram.quantile(sample, 0.5)).isEqualTo(20);
        assertThat(Histogram.quantile(sample, 0.95)).isEqualTo(40);
        assertThat(Histogram.quantile(sample, 0.05)).isEqualTo(10);
    }
}
