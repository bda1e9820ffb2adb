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
        Budget budget = new Budget(TWO, new long[] {20, 10}, 300);
        // 5 · 10 + 10 · 20 = 250; two more of the first for the remaining 50.
        assertThat(budget.units()).containsExactly(12, 5);
        assertThat(budget.next(2)).containsExactly(new NextUnit(0, 13, 5, 20), new NextUnit(0, 14, 5, 20));
    }

    @Test
    void noMoney_buysWhatCostsNothing() {
        Budget budget = new Budget(TWO, new long[] {20, 0}, 0);
        assertThat(budget.units()).containsExactly(0, 5);
        assertThat(budget.next(1)).containsExactly(new NextUnit(0, 1, 60, 20));
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
