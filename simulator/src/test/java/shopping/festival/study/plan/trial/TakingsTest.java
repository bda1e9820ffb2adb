package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.FlatShipping;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.ItemTerms;
import shopping.festival.study.plan.shop.Presale;
import shopping.festival.study.plan.shop.Promotion;
import shopping.festival.study.plan.shop.Returns;

/** What sales bring, item by item of the account. */
class TakingsTest {
    private static final Returns A_FIFTH = new Returns(0.2, 10, 1_000, 1_500);

    /** Units in 45 parcels at RMB 6. */
    private static final Takings.Day FIFTY = new Takings.Day(50, 500_000, 0, 45 * 600);

    @TempDir
    Path folder;

    private static Item item(ItemTerms terms) {
        return new Item(
                "a", "a", 0, 0, Mode.DOMESTIC, 12_000, 10_000, 6_000, 2_000, FlatShipping.of(600), 50, 0.3, terms);
    }

    /** 50 units at RMB 100 in 45 parcels at 6; a fifth comes back, costs 10 a unit and brings 15. */
    @Test
    void whatIsSentBack_isRefunded_andCostsItsWay_andTheCommissionComesBackToo() {
        Takings t = Takings.of(item(ItemTerms.NONE.with(A_FIFTH)), FIFTY, 0.05);
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
        Takings t = Takings.of(item(ItemTerms.NONE), FIFTY, 0.05);
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

    /** 5,000 of coupons: 495,000 paid, a fifth of it back; 5 % commission and 10 % advertising on 396,000, and 200 besides. */
    @Test
    void coupons_andAdvertising_areOnWhatBuyersPayAndKeep() {
        ItemTerms terms = ItemTerms.NONE.with(A_FIFTH).with(new Promotion(40_000, 5_000, 20_000, 0.1));
        Takings t = Takings.of(item(terms), new Takings.Day(50, 500_000, 5_000, 27_000), 0.05);
        assertThat(t.revenue()).isEqualTo(500_000);
        assertThat(t.refunds()).isEqualTo(99_000);
        assertThat(t.commission()).isEqualTo(19_800);
        assertThat(t.advertising()).isEqualTo(20_000 + 39_600);
        assertThat(t.margin())
                .as("500,000 - 5,000 - 99,000 - 19,800 - 59,600 - 300,000 - 27,000 - 10,000 + 15,000")
                .isEqualTo(-5_400);
    }

    /** RMB 50 off 400, each time over: nothing off 399.99, 50 off 799.99, 100 off 800. */
    @Test
    void aCouponTakesOffAsOftenAsTheThresholdFits() {
        Promotion promotion = new Promotion(40_000, 5_000, 0, 0);
        assertThat(promotion.couponFen(39_999)).isZero();
        assertThat(promotion.couponFen(40_000)).isEqualTo(5_000);
        assertThat(promotion.couponFen(79_999)).isEqualTo(5_000);
        assertThat(promotion.couponFen(80_000)).isEqualTo(10_000);
        assertThat(Promotion.NONE.couponFen(80_000)).isZero();
    }

    /** Half the orders are of two units, RMB 200: 30 off 150 are taken off those, order by order, also where refunds follow. */
    @Test
    void couponsAreTakenOffOrderByOrder_andGoBackWithARefund() {
        for (String rule : List.of("sellers.reserveAt=order", "sellers.reserveAt=payment")) {
            CornerShop shop = CornerShop.in(folder, "market.categories.apparel.units=[0.5,0.5]", rule)
                    .with(CornerShop.CN, Mode.DOMESTIC, 200, 0, 60, Policy.NONE)
                    .saying(ItemTerms.NONE.with(new Promotion(15_000, 3_000, 0, 0)));
            for (int day = 1; day <= 5; day++) {
                Tally t = new ShopRun(shop.ground())
                        .run(new Stock(shop.plan(), 1), DemandLevel.EXPECTED, Draws.seedKey(4, day));
                int twos = t.sold[0] - t.parcels[0];
                assertThat(twos).isPositive();
                assertThat(t.couponFen[0]).as(rule).isEqualTo(3_000L * twos);
            }
        }
    }

    /**
     * 20 ordered at 90 with 20 down, nine of ten pay: 18 at 90 are 1,620, two deposits 40; 5 % are 81, 18 units cost 1,080
     * and 18 parcels 108. Two units are left over at a loss of 40 each.
     */
    @Test
    void whatIsSoldBeforeTheBell_isInTheAccounts_andDepositsOfThoseWhoDoNotPayAreKept() {
        ItemTerms terms = ItemTerms.NONE.with(new Presale(20, 2_000, 0.9, 9_000));
        Takings t = Takings.of(item(terms), Takings.Day.NOTHING, 0.05);
        assertThat(t.presold()).isEqualTo(162_000);
        assertThat(t.deposits()).isCloseTo(4_000, within(1e-6));
        assertThat(t.margin()).as("1,620 + 40 - 81 - 1,080 - 108").isCloseTo(39_100, within(1e-6));
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 40, 0.2, 30, Policy.NONE)
                .saying(terms);
        ShopAccounts books = new ShopAccounts(shop.scenario(), shop.shop());
        // The parcel is free here.
        assertThat(books.fixedFen(0)).isCloseTo(39_100 + 10_800 - 2 * 4_000, within(1e-6));
        PlanRuns with = new PlanRuns(shop.ground(), List.of(shop.plan()), Replicator.of(3, 1));
        with.runTo(4);
        PlanRuns without =
                new PlanRuns(shop.saying(ItemTerms.NONE).ground(), List.of(shop.plan()), Replicator.of(3, 1));
        without.runTo(4);
        double more = with.samples().get(0).sum(Amount.PROFIT_FEN, 0)
                - without.samples().get(0).sum(Amount.PROFIT_FEN, 0);
        assertThat(more / 4).isCloseTo(books.fixedFen(0), within(1e-6));
        assertThat(with.samples().get(0).sum(Amount.STOCK_COST_FEN, 0) / 4).isEqualTo((30 + 20) * 6_000);
        assertThat(with.samples().get(0).sum(Amount.SOLD_UNITS, 0))
                .isEqualTo(without.samples().get(0).sum(Amount.SOLD_UNITS, 0));
    }
}
