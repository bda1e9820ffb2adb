package shopping.festival.study.plan.newsvendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** The demand of simulated seasons. */
class SampledDemandTest {
    private static final SampledDemand FIVE = Demand.sampled(4, 0, 9, 4, 3);

    @Test
    void fiveSeasonsOf0_3_4_4_9_aStockOf4IsEnoughInFourOfThem() {
        assertThat(FIVE.cdf(4)).isEqualTo(0.8);
        assertThat(FIVE.cdf(3.9)).isEqualTo(0.4);
        assertThat(FIVE.cdf(-1)).isZero();
        assertThat(FIVE.cdf(9)).isEqualTo(1);
    }

    @Test
    void theSmallestStockThatIsEnoughInFourOfFiveSeasonsIs4_forMoreIt_is9() {
        assertThat(FIVE.quantile(0)).isZero();
        assertThat(FIVE.quantile(0.2)).isZero();
        assertThat(FIVE.quantile(0.21)).isEqualTo(3);
        assertThat(FIVE.quantile(0.8)).isEqualTo(4);
        assertThat(FIVE.quantile(Math.nextUp(0.8))).isEqualTo(9);
        assertThat(FIVE.quantile(1)).isEqualTo(9);
    }

    /** Of 0 + 3 + 4 + 4 + 9 = 20 units a stock of 3 sells 0 + 3 + 3 + 3 + 3 = 12 and keeps 3. */
    @Test
    void aStockOf3SellsTwelveOfTwentyUnitsAndKeepsThree() {
        assertThat(FIVE.mean()).isEqualTo(4);
        assertThat(FIVE.sales(3)).isEqualTo(12 / 5.0);
        assertThat(FIVE.shortage(3)).isEqualTo(8 / 5.0);
        assertThat(FIVE.leftover(3)).isCloseTo(3 / 5.0, within(1e-15));
        assertThat(FIVE.fillRate(3)).isEqualTo(12 / 20.0);
        assertThat(FIVE.inStock(3)).isEqualTo(2 / 5.0);
    }

    @Test
    void seasonsInWhichNobodyComes_areServedByNoStock() {
        assertThat(Demand.sampled(0, 0).fillRate(0)).isEqualTo(1);
    }

    /** The law that gives each season its weight is the same demand, written differently. */
    @Test
    void askedAnyQuestion_itAnswersAsTheTableOfItsFrequencies() {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int[] seasons = dice.ints(1000, 0, 40).toArray();
        int[] units = Arrays.stream(seasons).distinct().sorted().toArray();
        double[] shares = Arrays.stream(units)
                .mapToDouble(u -> Arrays.stream(seasons).filter(s -> s == u).count() / 1000.0)
                .toArray();
        Demand table = Demand.discrete(units, shares);
        SampledDemand sampled = Demand.sampled(seasons);
        for (double q = -1; q <= 41; q += 0.5) {
            assertThat(sampled.cdf(q)).isCloseTo(table.cdf(q), within(1e-12));
            assertThat(sampled.shortage(q)).isCloseTo(table.shortage(q), within(1e-10));
        }
        for (double p = 0.0005; p < 1; p += 0.001) {
            assertThat(sampled.quantile(p)).isEqualTo(table.quantile(p));
        }
    }

    @Test
    void noSeasonOrANegativeOneIsNoDemand() {
        assertThatThrownBy(Demand::sampled).hasMessage("no season was sampled");
        assertThatThrownBy(() -> Demand.sampled(1, -2)).hasMessage("a season with a demand of -2 units");
    }
}
