package shopping.festival.study.plan.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.study.plan.shop.Shop;

/** A thousand expected sales are a thousand sold, with endless stock. */
@Tag("slow")
class SalesFiguresTest {
    @TempDir
    Path folder;

    /**
     * A tenth comes from rivals, a tenth never pays and a fifth of the rest is declined: of first-choice demand 1.1 · 0.9 ·
     * 0.8 = 0.792 is sold. Orders of c have one or two units at RMB 100; only those of one are within 150, a third of its
     * units: 0.264.
     */
    @Test
    void salesAreTurnedIntoTheDemandThatMakesThem() {
        ShopGround like = PlanCases.ground(
                PlanCases.scenario(folder, "payment.unpaid=0.1", "payment.declined=0.2", "checkout.orderLimit=150"),
                0.1,
                PlanCases.item("a", 0, 0, 1000, 0.3),
                PlanCases.item("c", 5, 1, 1000, 0));
        Shop shop = SalesFigures.asFirstChoice(like.scenario(), like.environment(), like.shop());
        assertThat(shop.items().get(0).expectedUnits()).isCloseTo(1000 / 0.792, withinPercentage(1.5));
        assertThat(shop.items().get(1).expectedUnits()).isCloseTo(1000 / 0.264, withinPercentage(1.5));
        assertThat(shop.items().get(0).forecastCv()).isEqualTo(0.3);
        ShopGround ground = new ShopGround(like.scenario(), like.environment(), shop);
        Stock endless = PlanCases.stock(ground, PlanCases.ENOUGH);
        double sold = 0;
        for (int day = 1; day <= 40; day++) {
            sold += new ShopRun(ground).run(endless, DemandLevel.EXPECTED, Draws.seedKey(8, day)).sold[1] / 40.0;
        }
        assertThat(sold).isCloseTo(1000, withinPercentage(3));
    }
}
