package shopping.festival.study.plan.newsvendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every law of demand. */
class DemandTest {
    private static final List<Demand> LAWS = List.of(
            Demand.normal(20, 4),
            Demand.poisson(20),
            Demand.logNormal(3, 0.2),
            Demand.discrete(new int[] {10, 20, 30}, new double[] {0.3, 0.4, 0.3}),
            Demand.sampled(15, 25, 18, 22));

    /** d/dq E(D - q)+ = -P(D > q), so the loss function is the area beyond q. */
    @Test
    void theLossFunctionIsTheAreaOverTheDistributionBeyondQ() {
        for (Demand law : LAWS) {
            double area = 0;
            double step = 0.001;
            for (double x = 17.25 + step / 2; x < 200; x += step) {
                area += (1 - law.cdf(x)) * step;
            }
            assertThat(law.shortage(17.25)).as("%s", law.getClass()).isCloseTo(area, within(1e-3));
        }
    }

    @Test
    void aQuantileIsEnoughWithItsProbability_aLittleLessIsNot() {
        for (Demand law : LAWS) {
            for (double p : new double[] {0.05, 0.5, 0.9, 0.99}) {
                double q = law.quantile(p);
                assertThat(law.cdf(q + 1e-9)).isGreaterThanOrEqualTo(p);
                assertThat(law.cdf(q - 1e-6)).isLessThan(p);
            }
        }
    }

    @Test
    void withoutStockEverybodyIsTurnedAway() {
        for (Demand law : LAWS) {
            assertThat(law.shortage(0)).isCloseTo(law.mean(), within(1e-5));
        }
    }

    @Test
    void whatIsNoLawIsRefused() {
        assertThatThrownBy(() -> Demand.poisson(0)).hasMessageContaining("mean (0.0) must be positive");
        assertThatThrownBy(() -> Demand.normal(1, 0)).hasMessageContaining("deviation (0.0) must be positive");
        assertThatThrownBy(() -> Demand.discrete(new int[] {2, 1}, new double[] {0.5, 0.5}))
                .hasMessageContaining("units must ascend");
        assertThatThrownBy(() -> Demand.discrete(new int[] {1, 2}, new double[] {0.5, 0.4}))
                .hasMessageContaining("no probabilities");
    }
}
