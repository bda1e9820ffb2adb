package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.PlanCases;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;

class BudgetTest {
    private static final List<List<UnitBlock>> TWO =
            List.of(List.of(new UnitBlock(0, 10, 60), new UnitBlock(10, 20, 5)), List.of(new UnitBlock(0, 5, 40)));

    @Test
    void fiveAtFourPerCost_thenTenAtThree_thenTheRestAtAQuarter() {
        Budget budget = new Budget(TWO, new int[2], new long[] {20, 10}, 300);
        // 5 · 10 + 10 · 20 = 250; two more of the first for the remaining 50.
        assertThat(budget.units()).containsExactly(12, 5);
        assertThat(budget.next(2)).containsExactly(new NextUnit(0, 13, 1, 5, 20), new NextUnit(0, 14, 1, 5, 20));
    }

    @Test
    void noMoney_buysWhatCostsNothing() {
        Budget budget = new Budget(TWO, new int[2], new long[] {20, 0}, 0);
        assertThat(budget.units()).containsExactly(0, 5);
        assertThat(budget.next(1)).containsExactly(new NextUnit(0, 1, 1, 60, 20));
    }

    /** 24 a carton, at least two cartons: 48 at first, then 24 at a time; of 100 there is room for 48 + 2 · 24 = 96. */
    @Test
    void cartonsAreBoughtWhole() {
        UnitBlock block = new UnitBlock(0, 120, 30, 48, 24);
        assertThat(block.within(47)).isZero();
        assertThat(block.within(71)).isEqualTo(48);
        assertThat(block.within(100)).isEqualTo(96);
        Budget budget = new Budget(List.of(List.of(block)), new int[1], new long[] {10}, 1000);
        assertThat(budget.units()).containsExactly(96);
        assertThat(budget.next(3)).containsExactly(new NextUnit(0, 120, 24, 720, 240));
    }

    /** 30 units of 10 have to be there: 300 of 400, and of the other one 100 / 20 = 5 units. */
    @Test
    void whatHasToBeThereIsPaidFirst() {
        List<List<UnitBlock>> blocks = List.of(List.of(), List.of(new UnitBlock(0, 10, 60)));
        Budget budget = new Budget(blocks, new int[] {30, 0}, new long[] {10, 20}, 400);
        assertThat(budget.units()).containsExactly(30, 5);
    }

    /** 29 units are a carton of 24 and 5 loose ones: the carton goes to the larger share, and they go with it. */
    @Test
    void cartonsAreSplitWhole() {
        assertThat(Split.of(29, new double[] {1, 2}, 24)).containsExactly(0, 29);
        assertThat(Split.of(72, new double[] {1, 2}, 24)).containsExactly(24, 48);
        assertThat(Split.of(5, new double[] {1, 2}, 1)).containsExactly(2, 3);
    }

    /** Ten at 20 and ten at 10 fen cost 300; of 160 each gets 5.33, for the 10 left only one more of the cheap one fits. */
    @Test
    void aPlanIsCutToTheBudget_alikeEverywhere_andTheRestOfTheMoneyIsUsed() {
        Shop shop = new Shop(List.of(PlanCases.item("a", 0, 0, 1, 0, 20), PlanCases.item("b", 0, 0, 1, 0, 10)));
        Plan plan = new Plan("p", List.of(new Stocking(0, 0, 10, Policy.NONE), new Stocking(1, 0, 10, Policy.NONE)));
        assertThat(StockCost.atBell(plan, shop)).isEqualTo(300);
        assertThat(BudgetCut.isNeeded(plan, shop, new Wish(null, 300L, 0))).isFalse();
        assertThat(BudgetCut.isNeeded(plan, shop, new Wish(null, 299L, 0))).isTrue();
        Plan cut = BudgetCut.of(plan, shop, 160);
        assertThat(cut.stockings()).extracting(Stocking::initialUnits).containsExactly(5, 6);
        assertThat(StockCost.atBell(cut, shop)).isEqualTo(160);
        assertThat(BudgetCut.of(plan, shop, 0).stockings())
                .extracting(Stocking::initialUnits)
                .containsExactly(0, 0);
    }

    @Test
    void sevenUnitsOneToTwo_theLargestRemainderGetsTheOddOne() {
        assertThat(Split.of(7, new double[] {1, 2})).containsExactly(2, 5);
        assertThat(Split.of(3, new double[] {0, 0})).containsExactly(2, 1);
        assertThat(Split.of(0, new double[] {5})).containsExactly(0);
    }

    @Test
    void theNinthOfNine_isNeededForNinetyPercent() {
        // A tenth value exceeds the largest of nine with probability 1 / 10.
        assertThat(Prospect.enough(0.9, 9)).isEqualTo(9);
        assertThat(Prospect.enough(0.9, 19)).isEqualTo(18);
        assertThat(Prospect.enough(0.99, 19)).as("too rare to tell").isEqualTo(19);
    }
}
