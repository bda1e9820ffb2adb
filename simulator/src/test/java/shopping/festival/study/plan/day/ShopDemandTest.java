package shopping.festival.study.plan.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.shop.Item;

/** The buyers who come to a shop are those its seller expects. */
@Tag("slow")
class ShopDemandTest {
    private static final int DAYS = 40;
    private static final double SIX_SIGMA = 6;

    @TempDir
    Path folder;

    /** Two items in each of eighteen cells, more cells than there are streams; the first item expects nobody. */
    private static Item[] everywhere() {
        Item[] items = new Item[PlanCases.CATEGORIES * PlanCases.WAYS * 2];
        for (int i = 0; i < items.length; i++) {
            int cell = i / 2;
            items[i] = PlanCases.item("sku-" + i, cell % 6, cell / 6, i == 0 ? 0 : 5 + 7 * (i % 5) + i, 0);
        }
        return items;
    }

    private static double orders(Item item) {
        return item.expectedUnits() / (item.category() == 5 ? 1.5 : 1);
    }

    @Test
    void everyItemIsAskedForAsOftenAsExpected_andATenthMoreByBuyersOfRivals() {
        Scenario scenario = PlanCases.scenario(folder);
        ShopGround ground = PlanCases.ground(scenario, 0.1, everywhere());
        int items = ground.shop().items().size();
        double[] own = new double[items];
        double[] spilled = new double[items];
        double[][] stream = new double[ground.cells().size()][2];
        double[][] segment = new double[ground.cells().size()][2];
        for (int day = 1; day <= DAYS; day++) {
            BuyersSeen seen = BuyersSeen.in(ground, DemandLevel.EXPECTED, day);
            for (int i = 0; i < items; i++) {
                int[] by = seen.byItemAndStream()[i];
                own[i] += by[0] + by[1];
                spilled[i] += Arrays.stream(by, 2, by.length).sum();
                for (int k = 0; k < 2; k++) {
                    stream[ground.cellOf(i)][k] += by[k];
                    segment[ground.cellOf(i)][k] += seen.byItemAndSegment()[i][k];
                }
            }
        }
        double chiSquare = 0;
        for (int i = 0; i < items; i++) {
            double mean = DAYS * orders(ground.shop().items().get(i));
            assertPoisson("first at item " + i, own[i], mean);
            assertPoisson("spilled to item " + i, spilled[i], mean * 0.1);
            chiSquare += mean == 0 ? 0 : (own[i] - mean) * (own[i] - mean) / mean;
        }
        // 35 items: mean 35, variance 70.
        assertThat(chiSquare).isLessThan(35 + SIX_SIGMA * Math.sqrt(70));
        for (int v = 0; v < stream.length; v++) {
            double mean = 0;
            for (int i : ground.cells().get(v).items()) {
                mean += DAYS * orders(ground.shop().items().get(i));
            }
            for (int k = 0; k < 2; k++) {
                assertNear(
                        "cell " + v + ", stream " + k,
                        stream[v][k],
                        mean * ground.interests().ofStream(v, k));
                assertNear(
                        "cell " + v + ", segment " + k,
                        segment[v][k],
                        mean * 1.1 * ground.interests().ofSegment(v, k));
            }
        }
    }

    private static void assertPoisson(String what, double count, double mean) {
        assertThat(count).as(what).isBetween(mean - SIX_SIGMA * Math.sqrt(mean), mean + SIX_SIGMA * Math.sqrt(mean));
    }

    /** How a cell's interest divides over streams and segments is fitted, its sum is exact. */
    private static void assertNear(String what, double count, double mean) {
        double most = SIX_SIGMA * Math.sqrt(mean) + 0.05 * mean;
        assertThat(count).as(what).isBetween(mean - most, mean + most);
    }

    @Test
    void aShopInOneCategory_hasTheWholeDemandThere() {
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, PlanCases.item("one", 3, 1, 120, 0));
        double all = 0;
        for (int day = 1; day <= DAYS; day++) {
            all += BuyersSeen.in(ground, DemandLevel.EXPECTED, day).ids().size();
        }
        assertPoisson("all", all, 120 * DAYS);
    }

    @Test
    void aShopNobodyIsExpectedIn_hasAnEmptyDay() {
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0.1, PlanCases.item("none", 0, 0, 0, 0.5));
        assertThat(BuyersSeen.in(ground, DemandLevel.EXPECTED, 1).ids()).isEmpty();
    }

    /** Mean 40 and a forecast error of 0.5: negative binomial, variance 40 + (0.5 · 40)² = 440, shape 4. */
    @Test
    void anUncertainForecast_makesTheDemandNegativeBinomial() {
        int days = 3000;
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, PlanCases.item("nb", 2, 0, 40, 0.5));
        ShopRun runs = new ShopRun(ground);
        Stock stock = PlanCases.stock(ground, PlanCases.ENOUGH);
        double sum = 0;
        double squares = 0;
        int[] below = new int[3];
        for (int day = 1; day <= days; day++) {
            int demand = runs.run(stock, DemandLevel.EXPECTED, Draws.seedKey(5, day)).demand[0];
            sum += demand;
            squares += (demand - 40.0) * (demand - 40.0);
            below[0] += demand <= 20 ? 1 : 0;
            below[1] += demand <= 40 ? 1 : 0;
            below[2] += demand <= 80 ? 1 : 0;
        }
        assertThat(sum / days).isBetween(40 - 5 * Math.sqrt(440.0 / days), 40 + 5 * Math.sqrt(440.0 / days));
        // Kurtosis 3 + 6/4 + …, about 4.5: the sample variance has a deviation of 440 · √(3.5 / days).
        double off = 5 * 440 * Math.sqrt(3.5 / days);
        assertThat(squares / days).isBetween(440 - off, 440 + off);
        NegativeBinomial law = new NegativeBinomial(40, 0.5);
        int[] at = {20, 40, 80};
        for (int k = 0; k < at.length; k++) {
            double p = law.demand().cdf(at[k]);
            double most = 5 * Math.sqrt(p * (1 - p) / days);
            assertThat(below[k] / (double) days).as("P(D ≤ %d)", at[k]).isBetween(p - most, p + most);
        }
    }

    @Test
    void buyersAt80Percent_areSomeOfThoseAt100() {
        ShopGround ground = PlanCases.ground(
                PlanCases.scenario(folder),
                0.1,
                PlanCases.item("a", 0, 0, 300, 0.3),
                PlanCases.item("b", 1, 2, 300, 0));
        Set<Long> few = new HashSet<>(
                BuyersSeen.in(ground, DemandLevel.times(0.8, 1.5), 1).ids());
        Set<Long> many = new HashSet<>(
                BuyersSeen.in(ground, DemandLevel.times(1, 1.5), 1).ids());
        Set<Long> most = new HashSet<>(
                BuyersSeen.in(ground, DemandLevel.times(1.5, 1.5), 1).ids());
        assertThat(many).containsAll(few);
        assertThat(most).containsAll(many);
        assertThat(few.size() / (double) many.size()).isBetween(0.7, 0.9);
        assertThat(few.size()).isLessThan(many.size()).isGreaterThan(300);
    }
}
