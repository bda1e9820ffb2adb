package shopping.festival.study.plan.newsvendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of any demand; the published examples are in {@code shopping.festival.validation}. */
class NewsvendorTest {
    /** Bought at 30 yuan, sold at 100, what is left goes at 12: in fen. */
    private static final Newsvendor SHOP = Newsvendor.ofPrices(10_000, 3_000, 1_200);

    private static final Demand FIVE = Demand.sampled(4, 0, 9, 4, 3);

    /** The ratio is 7000 / 8800 = 0.795: a stock of 4 is enough in 4 of 5 seasons. */
    @Test
    void theBestStockEarnsMoreThanAnyOther() {
        assertThat(SHOP.bestStock(FIVE)).isEqualTo(4);
        assertThat(IntStream.rangeClosed(0, 12)
                        .mapToDouble(q -> SHOP.profit(FIVE, q))
                        .max())
                .hasValue(SHOP.profit(FIVE, 4));
    }

    /** Of 0, 3, 4, 4, 9 wanted a stock of 4 sells 0, 3, 4, 4, 4: 15 · 7000 less 5 · 1800, over five seasons. */
    @Test
    void aStockOf4Earns19200FenASeason() {
        assertThat(SHOP.profit(FIVE, 4)).isCloseTo(19_200, within(1e-9));
    }

    /** The fourth unit is wanted in 3 of 5 seasons: 0.6 · 7000 - 0.4 · 1800. */
    @Test
    void whatTheNextUnitEarnsIsTheDifferenceOfTheProfits() {
        assertThat(SHOP.marginalProfit(FIVE, 3)).isCloseTo(3_480, within(1e-9));
        for (Demand demand : new Demand[] {FIVE, Demand.poisson(5)}) {
            for (int q = 0; q < 12; q++) {
                assertThat(SHOP.marginalProfit(demand, q))
                        .isCloseTo(SHOP.profit(demand, q + 1) - SHOP.profit(demand, q), within(1e-8));
            }
        }
    }

    /** Who knows the demand sells all 20 units of five seasons and keeps none. */
    @Test
    void hindsightEarnsTheMarginOfEveryUnitWanted_theCostIsWhatIsMissingOfIt() {
        assertThat(SHOP.hindsightProfit(FIVE)).isEqualTo(20 * 7_000 / 5.0);
        for (int q = 0; q < 12; q++) {
            assertThat(SHOP.profit(FIVE, q) + SHOP.cost(FIVE, q)).isCloseTo(SHOP.hindsightProfit(FIVE), within(1e-9));
        }
    }

    @Test
    void aSaleThatEarnsNothingIsNotStockedFor() {
        assertThat(Newsvendor.ofPrices(100, 100, 50).bestStock(FIVE)).isZero();
        assertThat(Newsvendor.ofPrices(100, 120, 50).bestStock(FIVE)).isZero();
    }

    @Test
    void leftoversThatLoseNothingAreStockedForTheLargestSeason() {
        assertThat(Newsvendor.ofPrices(100, 40, 40).bestStock(FIVE)).isEqualTo(9);
        assertThat(Newsvendor.ofPrices(100, 40, 60).bestStock(FIVE)).isEqualTo(9);
    }
}
