package shopping.festival.study.plan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Days without stock tell that more was wanted than was sold. */
class CensoredPoissonTest {
    private static double mean(double[] units, boolean... ranOut) {
        boolean[] all = new boolean[units.length];
        Arrays.fill(all, true);
        return CensoredPoisson.mean(units, ranOut, all);
    }

    /** E(X | X >= 1) = m / (1 - exp(-m)). */
    @Test
    void ofADayThatSoldAtLeastOne_theClosedForm() {
        assertThat(CensoredPoisson.atLeast(1, 2)).isCloseTo(2 / (1 - Math.exp(-2)), within(1e-12));
        assertThat(CensoredPoisson.atLeast(1, 0.3)).isCloseTo(0.3 / (1 - Math.exp(-0.3)), within(1e-12));
    }

    /** E(X | X >= 3) at mean 2, summed term by term. */
    @Test
    void ofADayThatSoldAtLeastThree_theSum() {
        double above = 0;
        double weighted = 0;
        double p = Math.exp(-2);
        for (int k = 0; k < 60; k++) {
            above += k >= 3 ? p : 0;
            weighted += k >= 3 ? k * p : 0;
            p *= 2.0 / (k + 1);
        }
        assertThat(CensoredPoisson.atLeast(3, 2)).isCloseTo(weighted / above, within(1e-12));
        assertThat(CensoredPoisson.atLeast(0, 2)).isEqualTo(2);
        assertThat(CensoredPoisson.atLeast(10, 1e6)).isEqualTo(1e6);
    }

    @Test
    void withoutSuchDays_itIsTheMean_andADayThatBeganWithoutStockTellsNothing() {
        assertThat(mean(new double[] {4, 6}, false, false)).isEqualTo(5);
        assertThat(mean(new double[] {4, 6, 0}, false, false, true)).isCloseTo(5, within(1e-8));
        // Never in stock at the end of a day: what was sold is all that is known.
        assertThat(mean(new double[] {4, 6}, true, true)).isEqualTo(5);
    }

    /** The likelihood of 4, 6 and at least 8, tried at every thousandth. */
    @Test
    void itIsWhereTheLikelihoodIsLargest() {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double m = 3; m < 15; m += 0.001) {
            double below = 0;
            double p = Math.exp(-m);
            for (int k = 0; k < 8; k++) {
                below += p;
                p *= m / (k + 1);
            }
            double log = 10 * Math.log(m) - 2 * m + Math.log(1 - below);
            if (log > most) {
                most = log;
                best = m;
            }
        }
        assertThat(mean(new double[] {4, 6, 8}, false, false, true)).isCloseTo(best, within(0.001));
        // The mean of what was sold, 6, would be too low.
        assertThat(best).isGreaterThan(6.4);
    }

    /** A thousand days that want 5 and have 6 at most: what is sold is too low by far, the estimate is not. */
    @Test
    void ofAShelfThatIsOftenEmpty_itFindsWhatWasWanted() {
        SplittableRandom chance = new SplittableRandom(5);
        double[] units = new double[1000];
        boolean[] out = new boolean[1000];
        double sold = 0;
        for (int d = 0; d < units.length; d++) {
            int wanted = 0;
            for (double left = Math.log(1 / chance.nextDouble()); left < 5; wanted++) {
                left += Math.log(1 / chance.nextDouble());
            }
            units[d] = Math.min(6, wanted);
            out[d] = wanted >= 6;
            sold += units[d] / units.length;
        }
        assertThat(sold).isLessThan(4.6);
        // The standard error of the mean of a thousand is 0.07; three of a somewhat larger one.
        assertThat(mean(units, out)).isCloseTo(5, within(0.25));
    }
}
