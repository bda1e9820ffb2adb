package shopping.festival.model.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;

class RefilledTest {
    private static final int RECORDS = 1_000;

    private static final Policy REFILL = new Policy.OrderUpTo(2, 10, Law.fixed(5), Policy.ENDLESS);

    @Test
    void everyRefilledRecordHasItsPlace_andTheOthersHaveNone() {
        for (int oneIn : new int[] {1, 2, 10, 300}) {
            BitSet records = new BitSet();
            for (int r = 0; r < RECORDS; r++) {
                records.set(r, Draws.below(Draws.mix(r), oneIn) == 0);
            }
            Refilled refilled = new Refilled(records);
            int place = 0;
            for (int r = 0; r < RECORDS; r++) {
                assertThat(refilled.before(r)).isEqualTo(place);
                assertThat(refilled.placeOf(r)).isEqualTo(records.get(r) ? place++ : Refilled.NEVER);
            }
            assertThat(refilled.size()).isEqualTo(place).isEqualTo(refilled.before(RECORDS));
            assertThat(refilled.next(RECORDS)).isNegative();
        }
    }

    @Test
    void aPlanTellsThePolicyOfEveryRecord() {
        Policy other = new Policy.ReorderPoint(1, 4, Law.fixed(9), 8);
        Policy[] policies = {Policy.NONE, REFILL, Policy.NONE, other, REFILL, Policy.NONE};
        StockPlan plan = new StockPlan(new int[policies.length], policies);
        for (int r = 0; r < policies.length; r++) {
            assertThat(plan.policyOf(r)).isEqualTo(policies[r]);
            assertThat(plan.withInitial(new int[] {1, 2, 3, 4, 5, 6}).policyOf(r))
                    .isEqualTo(policies[r]);
        }
        assertThat(plan.refilled().size()).isEqualTo(3);
        assertThat(StockPlan.of(new int[2]).policyOf(1)).isEqualTo(Policy.NONE);
    }

    @Test
    void policiesComeInTheOrderOfTheirRecords() {
        StockPlan.Refills refills = new StockPlan.Refills();
        refills.add(7, REFILL);
        assertThatThrownBy(() -> refills.add(7, REFILL)).hasMessageContaining("stock record 7");
    }
}
