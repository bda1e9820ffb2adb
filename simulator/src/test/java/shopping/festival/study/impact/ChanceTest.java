package shopping.festival.study.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;

class ChanceTest {
    private static Estimate of(double... values) {
        return new Student(0.95).ofAll(values);
    }

    /** Nine have a standard deviation of three or more, and so are no three of them from none; ten have one of 3.2. */
    @Test
    void belowFullSize_fewerThanTenCannotBeToldFromNone() {
        assertThat(new Chance(0.003).tells(of(9))).isFalse();
        assertThat(new Chance(0.003).tells(of(-9))).isFalse();
        assertThat(new Chance(0.003).tells(of(10))).isTrue();
    }

    @Test
    void atFullSize_eachOrderIsOne() {
        assertThat(new Chance(1).tells(of(1))).isTrue();
        assertThat(new Chance(1).tells(of(0))).isFalse();
    }

    /** Mean 3 and deviation 1 of three: 3 ± 4.30 / √3 = 0.52 to 5.48. Mean 100, deviation 141: 100 ± 12.7 · 100. */
    @Test
    void withReplications_theIntervalDecides() {
        assertThat(new Chance(0.003).tells(of(2, 3, 4))).isTrue();
        assertThat(new Chance(0.003).tells(of(0, 200))).isFalse();
    }
}
