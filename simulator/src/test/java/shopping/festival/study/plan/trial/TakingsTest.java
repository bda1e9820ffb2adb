package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.shop.FlatShipping;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.ItemTerms;
import shopping.festival.study.plan.shop.Returns;

/** What sales bring, item by item of the account. */
class TakingsTest {
    private static final Returns A_FIFTH = new Returns(0.2, 10, 1_000, 1_500);

    @TempDir
    Path folder;

    private static Item item(ItemTerms terms) {
        return new Item(
                "a", "a", 0, 0, Mode.DOMESTIC, 12_000, 10_000, 6_000, 2_000, FlatShipping.of(600), 50, 0.3, terms);
    }

    /** 50 units at RMB 100 in 45 parcels at 6; a fifth comes back, costs 10 a unit and brings 15. */
    @Test
    void whatIsSentBack_isRefunded_andCostsItsWay_andTheCommissionComesBackToo() {
        Takings t = Takings.of(item(ItemTerms.NONE.with(A_FIFTH)), 50, 500_000, 45 * 600, 0.05);
        assertThat(t.returnedUnits()).isEqualTo(10);
        assertThat(t.refunds()).isEqualTo(100_000);
        assertThat(t.commission()).as("5 % of 400,000").isEqualTo(20_000);
        assertThat(t.unitCost()).isEqualTo(300_000);
        assertThat(t.returnsCost()).isEqualTo(10_000);
        assertThat(t.returnedWorth()).isEqualTo(15_000);
        assertThat(t.margin())
                .as("500,000 - 100,000 - 20,000 - 300,000 - 27,000 - 10,000 + 15,000")
                .isEqualTo(58_000);
    }

    /** 500,000 less 5 % less 300,000 less 27,000. */
    @Test
    void whereNothingComesBack_itIsRevenueLessCommissionCostAndShipping() {
        Takings t = Takings.of(item(ItemTerms.NONE), 50, 500_000, 45 * 600, 0.05);
        assertThat(t.margin()).isEqualTo(148_000);
        assertThat(List.of(t.returnedUnits(), t.refunds(), t.returnsCost(), t.returnedWorth()))
                .containsOnly(0.0);
    }

    /** Two items, of one of which a fifth comes back after 10 days, of the other a tenth after 20. */
    @Test
    void theRowsOfAPlanAddUp_andRefundsHaveTheirDays() {
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 40, 0.2, 30, Policy.NONE)
                .saying(ItemTerms.NONE.with(A_FIFTH))
                .with(CornerShop.CN, Mode.DOMESTIC, 30, 0.2, 50, Policy.NONE)
                .saying(ItemTerms.NONE.with(new Returns(0.1, 20, 500, 0)));
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(shop.plan()), Replicator.of(3, 1));
        runs.runTo(8);
        PlanSample sample = runs.samples().get(0);
        for (int i = 0; i < 2; i++) {
            double sold = sample.sum(Amount.SOLD_UNITS, i);
            assertThat(sample.sum(Amount.REFUNDS_FEN, i)).isCloseTo((i == 0 ? 2_000 : 1_000) * sold, within(1e-6));
            double margin = sample.sum(Amount.REVENUE_FEN, i)
                    - sample.sum(Amount.REFUNDS_FEN, i)
                    - sample.sum(Amount.COMMISSION_FEN, i)
                    - sample.sum(Amount.UNIT_COST_FEN, i)
                    - sample.sum(Amount.SHIPPING_FEN, i)
                    - sample.sum(Amount.RETURNS_COST_FEN, i)
                    + sample.sum(Amount.RETURNED_WORTH_FEN, i);
            assertThat(sample.sum(Amount.MARGIN_FEN, i)).isCloseTo(margin, within(1e-6));
            assertThat(sample.sum(Amount.PROFIT_FEN, i))
                    .isCloseTo(margin - sample.sum(Amount.LEFTOVER_LOSS_FEN, i), within(1e-6));
        }
        Student student = new Student(0.95);
        Estimate first = Figure.REFUND_DAYS.of(sample, 0, student);
        assertThat(first.mean()).isEqualTo(10);
        assertThat(first.half()).as("all of them take as long").isCloseTo(0, within(1e-6));
        double a = sample.sum(Amount.REFUNDS_FEN, 0);
        double b = sample.sum(Amount.REFUNDS_FEN, 1);
        assertThat(Figure.REFUND_DAYS.of(sample, student).mean()).isCloseTo((10 * a + 20 * b) / (a + b), within(1e-9));
    }
}
