package shopping.festival.base.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Intervals of shares know that they end at 0 and 1, and that a few days without a loss prove little. */
class ShareTest {
    private final Student student = new Student(0.95);

    private static double[] alike(int n, double x) {
        double[] values = new double[n];
        Arrays.fill(values, x);
        return values;
    }

    /** 0.025^(1/30) = e^(-3.688879 / 30) = 0.88429: a day in nine might have had a loss. */
    @Test
    void thirtyDaysWithoutALoss_areNotAllDays() {
        Estimate e = student.ofShares(alike(30, 1), 1);
        assertThat(e).isNotNull();
        assertThat(e.low())
                .isCloseTo(Math.exp(Math.log(0.025) / 30), within(1e-9))
                .isCloseTo(0.88429, within(1e-5));
        assertThat(e.high()).isEqualTo(1);
        Estimate none = student.ofShares(alike(30, 0), 1);
        assertThat(none).isNotNull();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(1 - 0.88429, within(1e-5));
    }

    /** The same of a ratio: two buyers a day, all of them served. */
    @Test
    void aRatioOfAllDaysThatIsAll_isNotCertain() {
        Estimate e = Ratio.of(new double[] {2, 1, 3, 2, 2, 4}, new double[] {2, 1, 3, 2, 2, 4})
                .share(student);
        assertThat(e).isNotNull();
        assertThat(e.mean()).isEqualTo(1);
        // 0.025^(1/6) = 0.5407.
        assertThat(e.low()).isCloseTo(0.5407, within(1e-4));
    }

    /**
     * A million buyers a day, none of them turned away on any of ten: that up to 31 % were (1 - 0.025^(1/10)), as if they came
     * as one, nobody would believe; nor that at most 3.7 of ten million were (-ln 0.025 = 3.69), as if each came alone.
     */
    @Test
    void aShareOfManyThatWasNothingOnEveryDay_hasNoInterval() {
        for (double buyers : new double[] {10, 1e6}) {
            Estimate none = Ratio.of(new double[10], alike(10, buyers)).share(student);
            Estimate all = Ratio.of(alike(10, buyers), alike(10, buyers)).share(student);
            assertThat(none).isEqualTo(new Estimate(10, 0, 0.0, null, null));
            assertThat(all).isEqualTo(new Estimate(10, 1, 0.0, null, null));
            assertThat(none.isOfAllAlike()).isTrue();
        }
        assertThat(student.ofShares(alike(10, 0), 10)).isEqualTo(new Estimate(10, 0, 0.0, null, null));
        Estimate few = Ratio.of(new double[10], alike(10, 9)).share(student);
        assertThat(few).isNotNull();
        assertThat(few.high()).isCloseTo(0.3085, within(1e-4));
        // One buyer in ten million is no nothing.
        double[] one = new double[10];
        one[4] = 1;
        Estimate rare = Ratio.of(one, alike(10, 1e6)).share(student);
        assertThat(rare).isNotNull();
        assertThat(rare.low()).isPositive();
        assertThat(rare.high()).isLessThan(2e-6);
    }

    /** Far from the ends, and with many replications, it is Student's: 0.3 ± 1.984 · 0.1 / 10. */
    @Test
    void farFromTheEnds_itIsStudents() {
        double[] values = new double[100];
        Arrays.setAll(values, i -> i % 2 == 0 ? 0.2 : 0.4);
        Estimate plain = student.of(values);
        Estimate share = student.ofShares(values, 100);
        assertThat(plain).isNotNull();
        assertThat(share).isNotNull();
        assertThat(share.low()).isCloseTo(plain.least(), within(0.001));
        assertThat(share.high()).isCloseTo(plain.most(), within(0.001));
    }

    /** One day of thirty lost a twentieth: Student's interval reaches beyond all; this one does not. */
    @Test
    void nearTheEndsItStaysWithin_andReachesFurtherToTheMiddle() {
        double[] values = alike(30, 1);
        values[7] = 0.95;
        Estimate plain = student.of(values);
        Estimate share = student.ofShares(values, 100);
        assertThat(plain).isNotNull();
        assertThat(share).isNotNull();
        assertThat(plain.most()).isGreaterThan(1);
        assertThat(share.most()).isLessThan(1);
        assertThat(share.least()).isLessThan(plain.least());
    }

    /** Two buyers a day, three units: a day in seven has more, P(N > 3) = 0.143 for Poisson(2); fixed seeds. */
    @Test
    @Tag("slow")
    void theTruthLiesInsideNineteenTimesInTwenty_whereStudentsIntervalLosesIt() {
        double below = 2;
        double above = 0;
        double p = Math.exp(-2);
        for (int n = 0; n < 40; n++) {
            above += Math.min(n, 4) * p;
            p *= 2.0 / (n + 1);
        }
        double truth = above / below;
        SplittableRandom random = new SplittableRandom(7);
        int experiments = 20_000;
        int held = 0;
        int heldByStudent = 0;
        for (int k = 0; k < experiments; k++) {
            double[] x = new double[30];
            double[] y = new double[30];
            for (int d = 0; d < 30; d++) {
                y[d] = poisson(random, 2);
                x[d] = Math.min(y[d], 4);
            }
            Ratio ratio = Ratio.of(x, y);
            Estimate share = ratio.share(student);
            Estimate plain = ratio.estimate(student);
            assertThat(share).isNotNull();
            assertThat(plain).isNotNull();
            held += share.least() <= truth && truth <= share.most() ? 1 : 0;
            heldByStudent += plain.least() <= truth && truth <= plain.most() ? 1 : 0;
        }
        assertThat((double) held / experiments).isGreaterThan(0.94);
        assertThat((double) heldByStudent / experiments).isLessThan(0.92);
    }

    private static int poisson(SplittableRandom random, double mean) {
        int n = 0;
        for (double p = random.nextDouble(); p > Math.exp(-mean); p *= random.nextDouble()) {
            n++;
        }
        return n;
    }
}
