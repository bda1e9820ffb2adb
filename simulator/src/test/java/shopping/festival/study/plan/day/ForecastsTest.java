package shopping.festival.study.plan.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.study.plan.shop.Shop;

/** Forecasts err together as far as they are said to, and each as much as it is said to. */
class ForecastsTest {
    @TempDir
    Path folder;

    /** (100 · 0.3 + 300 · 0.5) / 400 = 0.45 and 0.2: half of 0.2² is the square of 0.1414; who is certain does not count. */
    @Test
    void halfTheVarianceOfTheSurestCategoryIsShared() {
        Shop shop = new Shop(List.of(
                PlanCases.item("a", 0, 0, 100, 0.3),
                PlanCases.item("b", 0, 0, 300, 0.5),
                PlanCases.item("c", 1, 0, 10, 0.2),
                PlanCases.item("d", 2, 0, 10, 0)));
        assertThat(Forecasts.commonCv(shop)).isCloseTo(0.2 / Math.sqrt(2), within(1e-12));
        assertThat(Forecasts.commonCv(new Shop(List.of(PlanCases.item("d", 2, 0, 10, 0)))))
                .isZero();
    }

    /**
     * A common factor of cv 0.3: two items of 0.5 keep their variance of 0.25 and have a covariance of 0.3² = 0.09; one of
     * 0.2 follows the common factor, with 0.2 / 0.3 · 0.09 = 0.06; one that is certain stays so.
     */
    @Test
    void errorsHaveACommonPart_andStayAsLargeAsTheyAre() {
        ShopGround like = PlanCases.ground(
                PlanCases.scenario(folder),
                0,
                PlanCases.item("a", 0, 0, 1, 0.5),
                PlanCases.item("b", 0, 0, 1, 0.5),
                PlanCases.item("c", 0, 0, 1, 0.2),
                PlanCases.item("d", 0, 0, 1, 0));
        ShopGround ground = new ShopGround(like.scenario(), like.environment(), like.shop(), 0.3);
        int n = 40_000;
        double[] sum = new double[4];
        double[][] products = new double[4][4];
        for (int k = 0; k < n; k++) {
            double[] of = ground.firstOrders(Draws.seedKey(3, k));
            for (int i = 0; i < 4; i++) {
                sum[i] += of[i] - 1;
                for (int j = 0; j < 4; j++) {
                    products[i][j] += (of[i] - 1) * (of[j] - 1) / n;
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            // Deviation of the mean: 0.5 / 200.
            assertThat(sum[i] / n).isCloseTo(0, within(0.0125));
        }
        assertThat(products[0][0]).isCloseTo(0.25, within(0.02));
        assertThat(products[1][1]).isCloseTo(0.25, within(0.02));
        assertThat(products[2][2]).isCloseTo(0.04, within(0.003));
        assertThat(products[0][1]).isCloseTo(0.09, within(0.012));
        assertThat(products[0][2]).isCloseTo(0.06, within(0.006));
        assertThat(products[3][3]).isZero();
    }
}
