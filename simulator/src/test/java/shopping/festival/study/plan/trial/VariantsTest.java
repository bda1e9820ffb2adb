package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.ItemTerms;

/** Sizes and colours of one parent stand in for each other, by the market's own rule. */
class VariantsTest {
    private static final String ALWAYS = "market.categories.apparel.reactions={another-variant=1}";
    private static final ItemTerms TEE = ItemTerms.NONE.of("tee");

    @TempDir
    Path folder;

    /** Of M there are 10 for 40 buyers, of L and the mug more than anybody wants. */
    private CornerShop shop(ItemTerms m, ItemTerms l, String... overrides) {
        return CornerShop.in(folder, overrides)
                .with(CornerShop.CN, Mode.DOMESTIC, 40, 0, 10, Policy.NONE)
                .saying(m)
                .with(CornerShop.CN, Mode.DOMESTIC, 30, 0, 500, Policy.NONE)
                .saying(l)
                .with(CornerShop.CN, Mode.DOMESTIC, 20, 0, 500, Policy.NONE);
    }

    private static Tally run(CornerShop shop, DemandLevel level, int day) {
        return new ShopRun(shop.ground()).run(new Stock(shop.plan(), 3), level, Draws.seedKey(4, day));
    }

    /** Everybody who finds M sold out takes L: all that was wanted of both is sold, 10 as M and the rest as L. */
    @Test
    void whoFindsASizeSoldOut_takesAnother_andNoOtherProduct() {
        CornerShop shop = shop(TEE, TEE, ALWAYS);
        for (int day = 1; day <= 5; day++) {
            Tally t = run(shop, DemandLevel.EXPECTED, day);
            assertThat(t.sold).containsExactly(10, t.demand[1] + t.demand[0] - 10, t.demand[2]);
            assertThat(t.lost).containsOnly(0);
            assertThat(t.toKin).containsExactly(t.demand[0] - 10, 0, 0);
            assertThat(t.fromKin).containsExactly(0, t.demand[0] - 10, 0);
        }
    }

    @Test
    void withoutAParent_orAcrossWaysOfFulfilment_theyAreLost() {
        Tally apart = run(shop(ItemTerms.NONE, ItemTerms.NONE, ALWAYS), DemandLevel.EXPECTED, 1);
        assertThat(apart.lost[0]).isEqualTo(apart.demand[0] - 10);
        assertThat(apart.sold[1]).isEqualTo(apart.demand[1]);
        CornerShop ways = CornerShop.in(folder, ALWAYS)
                .with(CornerShop.CN, Mode.DOMESTIC, 40, 0, 10, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.US, Mode.BONDED, 30, 0, 500, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.CN, Mode.DOMESTIC, 20, 0, 500, Policy.NONE);
        Tally across = run(ways, DemandLevel.EXPECTED, 1);
        assertThat(across.lost[0]).isEqualTo(across.demand[0] - 10);
    }

    /** A quarter of those who find M sold out look for another size: of some 40 x 30 orders 300, give or take 15. */
    @Test
    void asManySwitchAsTheCategorySays_atEveryLevelOfDemand() {
        CornerShop shop = shop(TEE, TEE, "market.categories.apparel.reactions={another-variant=0.25,leave=0.75}");
        for (DemandLevel level : List.of(DemandLevel.EXPECTED, DemandLevel.times(1, 2))) {
            int to = 0;
            int away = 0;
            for (int day = 1; day <= 40; day++) {
                Tally t = run(shop, level, day);
                to += t.toKin[0];
                away += t.toKin[0] + t.lost[0];
                for (int i = 0; i < 3; i++) {
                    assertThat(t.demand[i] + t.fromKin[i] - t.toKin[i]).isEqualTo(t.sold[i] + t.lost[i]);
                }
            }
            assertThat((double) to / away).isCloseTo(0.25, within(0.04));
        }
    }

    /** L has none: M's buyers go to L in vain, and back to nothing. What is lost is lost once. */
    @Test
    void whereNoSizeIsLeft_theUnitIsLostOnce() {
        CornerShop shop = CornerShop.in(folder, ALWAYS)
                .with(CornerShop.CN, Mode.DOMESTIC, 40, 0, 10, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.CN, Mode.DOMESTIC, 30, 0, 0, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.CN, Mode.DOMESTIC, 20, 0, 500, Policy.NONE);
        Tally t = run(shop, DemandLevel.EXPECTED, 1);
        assertThat(t.sold[0]).isEqualTo(10);
        assertThat(t.sold[1]).isZero();
        assertThat(t.lost[0] + t.lost[1]).isEqualTo(t.demand[0] + t.demand[1] - 10);
    }

    /**
     * M and L run out both; only the one at which more give up is asked about. Its tenth more is sold to buyers who found
     * nothing, whichever size they wanted.
     */
    @Test
    void ofAFamilyTheOneThatLosesMostIsAskedAbout_andCountedWithItsKin() {
        CornerShop shop = CornerShop.in(folder, ALWAYS)
                .with(CornerShop.CN, Mode.DOMESTIC, 90, 0, 10, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.CN, Mode.DOMESTIC, 30, 0, 60, Policy.NONE)
                .saying(TEE)
                .with(CornerShop.CN, Mode.DOMESTIC, 20, 0, 5, Policy.NONE);
        Replicator replicator = Replicator.of(3, 1);
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(shop.plan()), replicator);
        runs.runTo(10);
        List<WhyOut> why =
                WhyOutRuns.of(shop.ground(), shop.plan(), runs.samples().get(0), 10, replicator);
        assertThat(why).hasSize(2);
        assertThat(why.stream().filter(w -> w.item() < 2)).hasSize(1);
        // 120 want a tee, 70 are there: each unit more is one more sold, at 100 less 5 less 60.
        WhyOut tee = why.stream().filter(w -> w.item() < 2).findFirst().orElseThrow();
        assertThat(tee.moreStock().mean()).isCloseTo(3_500.0 * tee.addedUnits(), within(1e-6));
    }
}
