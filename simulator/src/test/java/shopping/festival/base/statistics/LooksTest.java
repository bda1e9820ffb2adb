package shopping.festival.base.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking often must not make intervals lie. All chance here has fixed seeds. */
@Tag("slow")
class LooksTest {
    private static final int EXPERIMENTS = 20_000;
    private static final int MOST = 300;

    @Test
    void looksComeAtThirtyAndThenAtEveryOneAndAHalfFold_untilTheCap() {
        Looks looks = Looks.until(0.02, MOST);
        List<Integer> at = new ArrayList<>(List.of(looks.first()));
        while (at.get(at.size() - 1) < MOST) {
            at.add(looks.after(at.get(at.size() - 1)));
        }
        assertThat(at).containsExactly(30, 45, 68, 102, 153, 230, 300);
    }

    @Test
    void whatAllLooksTogetherMayErr_isFivePercent() {
        Looks looks = Looks.until(0.02, MOST);
        // 0.05/(1·2) + 0.05/(2·3) + 0.05/(3·4) + … = 0.05 (1 − 1/(K + 1)).
        double spent = 0;
        for (int k = 1; k <= 1000; k++) {
            spent += 1 - looks.confidence(k);
        }
        assertThat(spent).isCloseTo(0.05 * 1000 / 1001, within(1e-12));
        assertThat(Looks.fixed(10).confidence(1)).isEqualTo(0.95);
    }

    @Test
    void anIntervalIsPreciseBelowGammaOverOnePlusGammaOfItsMean() {
        Looks looks = Looks.until(0.02, MOST);
        // 0.02 / 1.02 = 0.0196078: of a mean of 100, 1.96.
        assertThat(looks.isPrecise(new Estimate(30, 100, 1.0, 98.05, 101.95))).isTrue();
        assertThat(looks.isPrecise(new Estimate(30, 100, 1.0, 98.03, 101.97))).isFalse();
        assertThat(looks.isPrecise(new Estimate(30, 0, 0.0, 0.0, 0.0))).isTrue();
    }

    @Test
    void howManyItTakes_isTheSquareOfTheRatioOfWidths() {
        Looks looks = Looks.until(0.02, MOST);
        Student student = new Student(0.95);
        // t(0.975; 29) = 2.04523; (2.04523 · 10 / (0.0196078 · 100))² = 108.8.
        assertThat(looks.needed(new Estimate(30, 100, 10.0, 96.0, 104.0), student))
                .isEqualTo(109);
    }

    /** The worst who looks: one who stops as soon as the truth lies outside. */
    @Test
    void evenWhoStopsAtTheWorstMomentFindsTheTruthInside_nineteenTimesInTwenty() {
        double missed = missed(Looks.until(0.02, MOST), true, 0);
        assertThat(missed).isLessThan(0.05 + sixSigma());
        // Plain 95 % intervals at seven looks would not do.
        assertThat(missed(Looks.fixed(30), true, 0)).isGreaterThan(0.1);
    }

    /** Deviations for which the rule stops at its first looks, in the middle, and at the cap. */
    @Test
    void whoStopsWhenItIsPrecise_findsTheTruthInside_nineteenTimesInTwenty() {
        for (double deviation : new double[] {0.04, 0.06, 0.08, 0.12, 0.3}) {
            assertThat(missed(Looks.until(0.02, MOST), false, deviation))
                    .as("deviation %s", deviation)
                    .isLessThan(0.05 + sixSigma());
        }
    }

    private static double sixSigma() {
        return 6 * Math.sqrt(0.05 * 0.95 / EXPERIMENTS);
    }

    /** Share of the experiments that end with an interval that does not hold the mean. */
    private static double missed(Looks looks, boolean worst, double deviation) {
        Looks schedule = Looks.until(0.02, MOST);
        Student[] students = new Student[8];
        for (int k = 1; k < students.length; k++) {
            students[k] = new Student(looks.confidence(k));
        }
        double mean = worst ? 0 : 1;
        double sd = worst ? 1 : deviation;
        SplittableRandom random = new SplittableRandom(20161111);
        int missed = 0;
        for (int e = 0; e < EXPERIMENTS; e++) {
            double[] values = new double[MOST];
            for (int i = 0; i < MOST; i++) {
                values[i] = mean + sd * random.nextGaussian();
            }
            int n = schedule.first();
            for (int k = 1; ; k++) {
                Estimate estimate = students[k].of(Arrays.copyOf(values, n));
                boolean outside = estimate.low() > mean || estimate.high() < mean;
                boolean stops = worst ? outside : looks.isPrecise(estimate);
                if (stops || n == MOST) {
                    missed += outside ? 1 : 0;
                    break;
                }
                n = schedule.after(n);
            }
        }
        return (double) missed / EXPERIMENTS;
    }
}
