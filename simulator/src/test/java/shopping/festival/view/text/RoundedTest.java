package shopping.festival.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;

/** What is printed holds what was reckoned: ends are rounded outward, and all or nothing is said only of that. */
class RoundedTest {
    private static Estimate of(double mean, double low, double high) {
        return new Estimate(30, mean, 1.0, low, high);
    }

    /** 6.6 to 7.4 is ±0.4; around 7.0 it would be enough, but 7.04 is printed as 7.0, from where it is 0.44 to 7.44. */
    @Test
    void halfAnIntervalReachesToTheFurtherEndFromThePrintedMean() {
        assertThat(PlusMinus.count(of(7.04, 6.64, 7.44))).isEqualTo("7.0 ±0.5");
        assertThat(PlusMinus.count(of(100, 98, 102))).isEqualTo("100 ±2");
        assertThat(PlusMinus.money(of(12_345, 12_200, 12_490))).isEqualTo("RMB 123 ±2");
    }

    @Test
    void endsAreRoundedOutward() {
        assertThat(PlusMinus.countRange(of(6.769, 6.7012, 6.8368))).isEqualTo("6.77 (6.70 to 6.84)");
        assertThat(PlusMinus.countRange(of(656.94e6, 656.18e6, 657.7e6))).isEqualTo("656.9 million (656.1 to 657.7)");
        assertThat(PlusMinus.moneyRange(of(67_700, 67_010, 68_390))).isEqualTo("RMB 677 (670 to 684)");
    }

    /** 0.35 · 100 is a little more than 35 in binary fractions, which is no reason to say 35.1. */
    @Test
    void tracesOfBinaryFractionsAreNone() {
        assertThat(PlusMinus.percent(of(0.35, 0.34, 0.36))).isEqualTo("35.0 % ±1.0");
        assertThat(PlusMinus.percent(of(0.07, 0.06, 0.08))).isEqualTo("7.0 % ±1.0");
    }

    @Test
    void aShareNearItsEndIsToldByItsEnds() {
        // 0.025^(1/10) = 0.6915.
        assertThat(PlusMinus.percent(of(1, 0.6915, 1))).isEqualTo("100 % (69 to 100)");
        assertThat(PlusMinus.percent(of(0.9935, 0.978, 0.9985))).isEqualTo("99.4 % (97.8 to 99.9)");
    }

    /** 99.96 % is not 100.0 %, whatever the width of its interval deserves. */
    @Test
    void whatIsNotAllIsNotToldAll() {
        assertThat(PlusMinus.percent(of(0.9996, 0.9976, 0.99999))).startsWith("99.96 % (");
        assertThat(PlusMinus.percent(of(0.0003, 0.00001, 0.0021))).startsWith("0.03 % (");
        assertThat(PlusMinus.percent(new Estimate(1, 0.99999, null, null, null)))
                .isEqualTo("99.999 %");
    }

    /** Neither 99.96 % of ten days nor a mean that was the same in three of them is all or nothing. */
    @Test
    void aShareThatWasAllOrNothingInEveryReplication_isToldInHowMany() {
        Student student = new Student(0.95);
        Estimate all = student.ofShares(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 1000);
        Estimate none = student.ofShares(new double[12], 1000);
        assertThat(PlusMinus.percent(all)).isEqualTo("100 % in all 10");
        assertThat(PlusMinus.percentInText(none)).isEqualTo("0 % in all 12");
        assertThat(PlusMinus.percentRange(none)).isEqualTo("0 % in all 12");
        assertThat(PlusMinus.percent(new Estimate(10, 0.9996, 0.0, null, null))).isEqualTo("99.96 % in all 10");
        assertThat(PlusMinus.percent(new Estimate(1, 0, null, null, null))).isEqualTo("0.0 %");
    }

    @Test
    void withoutAnIntervalThereIsNone() {
        assertThat(PlusMinus.money(new Estimate(2, 45_400, 0.0, null, null))).isEqualTo("RMB 454");
        assertThat(PlusMinus.count(of(7, 7, 7))).as("all alike").isEqualTo("7 ±0");
    }
}
