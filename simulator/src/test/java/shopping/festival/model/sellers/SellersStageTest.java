package shopping.festival.model.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.model.LoneStage.SECOND;
import static shopping.festival.model.LoneStage.intent;

import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.LoneStage;
import shopping.festival.model.LoneStage.Event;
import shopping.festival.model.LoneStage.Sent;
import shopping.festival.model.SmallMarket;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/** One offer at RMB 1. Buyers pay 5 s after their order is accepted, and hear that it is sold out 60 s later. */
class SellersStageTest {
    private static final long ORDER = Order.of(0, 0, 0, 1);
    private static final long AT_FIRST = Order.withWarehouse(ORDER, 0);

    private static SellersRules rules(boolean atPayment, boolean backorder, boolean partial) {
        int[][] secondWarehouseFirst = {{1, 0}};
        return new SellersRules(
                atPayment, backorder, partial, 60 * SECOND, Law.fixed(5 * SECOND), secondWarehouseFirst);
    }

    private static LoneStage sellers(SellersRules rules, StockPlan plan) {
        int warehouses = plan.initial().length;
        var choice = SmallMarket.of(Mode.DOMESTIC, Reaction.LEAVE, 1, warehouses);
        Measured day = new Measured(0, 24 * VirtualTime.HOUR);
        return new LoneStage(1, warehouses, site -> new SellersStage(rules, plan, choice, day, site));
    }

    private static LoneStage sellers(int units) {
        return sellers(rules(false, false, false), StockPlan.of(new int[] {units}));
    }

    private static Sent asks(int n, long at) {
        return new Sent(at, intent(n), ORDER, 100, at);
    }

    private static Event accepted(int n, long at, int stockRecord) {
        return new Event(Kind.ACCEPTED, intent(n), at, stockRecord, 100);
    }

    @Test
    void threeBuyersTwoUnits_theThirdIsToldSoldOut() {
        LoneStage sellers = sellers(2)
                .give(Hop.CREATED, asks(0, 10 * SECOND), asks(1, 20 * SECOND), asks(2, 30 * SECOND))
                .close();
        assertThat(sellers.events())
                .containsExactly(
                        accepted(0, 10 * SECOND, 0),
                        accepted(1, 20 * SECOND, 0),
                        new Event(Kind.SOLD_OUT, intent(2), 30 * SECOND, 0, 100));
        // They pay 5 s after; the third hears of it 60 s after.
        assertThat(sellers.sent(Hop.ACCEPTED))
                .containsExactly(
                        new Sent(15 * SECOND, intent(0), AT_FIRST, 100, 10 * SECOND),
                        new Sent(25 * SECOND, intent(1), AT_FIRST, 100, 20 * SECOND));
        assertThat(sellers.sent(Hop.SOLD_OUT))
                .containsExactly(new Sent(90 * SECOND, intent(2), ORDER, 100, 30 * SECOND));
    }

    @Test
    void lastUnit_atTheSameInstant_goesToTheLowerIntentId() {
        LoneStage sellers = sellers(1)
                .give(Hop.CREATED, asks(8, 10 * SECOND), asks(3, 10 * SECOND))
                .close();
        assertThat(sellers.events(Kind.ACCEPTED)).containsExactly(accepted(3, 10 * SECOND, 0));
        assertThat(sellers.events(Kind.SOLD_OUT)).extracting(Event::id).containsExactly(intent(8));
    }

    @Test
    void aUnitThatComesBack_isThereForWhoAsksAtTheSameInstant() {
        LoneStage sellers = sellers(1)
                .give(Hop.CREATED, asks(0, 10 * SECOND), asks(1, 40 * SECOND))
                .give(Hop.RETURNED, new Sent(40 * SECOND, intent(0), Order.withTag(AT_FIRST, Tag.RELEASE), 100, 0))
                .close();
        assertThat(sellers.events())
                .containsExactly(
                        accepted(0, 10 * SECOND, 0),
                        new Event(Kind.RELEASED, intent(0), 40 * SECOND, 0, 100),
                        accepted(1, 40 * SECOND, 0));
    }

    @Test
    void goodsThatComeAtTheInstantOfAnOrder_areThereForIt() {
        Policy delivery = new Policy.OneOff(new long[] {20 * SECOND}, new int[] {1});
        LoneStage sellers = sellers(rules(false, false, false), new StockPlan(new int[] {0}, new Policy[] {delivery}))
                .give(Hop.CREATED, asks(0, 20 * SECOND - 1), asks(1, 20 * SECOND))
                .close();
        assertThat(sellers.events(Kind.SOLD_OUT)).extracting(Event::id).containsExactly(intent(0));
        assertThat(sellers.events(Kind.ACCEPTED)).containsExactly(accepted(1, 20 * SECOND, 0));
    }

    @Test
    void theWarehouseTheSegmentPrefersServes_asLongAsItHasTheUnits() {
        LoneStage sellers = sellers(rules(false, false, false), StockPlan.of(new int[] {5, 1}))
                .give(Hop.CREATED, asks(0, SECOND), asks(1, 2 * SECOND))
                .close();
        assertThat(sellers.events()).containsExactly(accepted(0, SECOND, 1), accepted(1, 2 * SECOND, 0));
    }

    @Test
    void threeAreAskedForAndTwoAreLeft_twoAreSoldAndTheThirdIsLost() {
        long three = Order.withUnits(ORDER, 3);
        LoneStage sellers = sellers(rules(false, false, true), StockPlan.of(new int[] {2}))
                .give(Hop.CREATED, new Sent(SECOND, intent(0), three, 300, SECOND))
                .close();
        // RMB 3 × 2 / 3 = RMB 2; 1 unit for RMB 1 is lost.
        assertThat(sellers.events())
                .containsExactly(
                        new Event(Kind.SHORTENED, intent(0), SECOND, 1, 100),
                        new Event(Kind.ACCEPTED, intent(0), SECOND, 0, 200));
    }

    @Test
    void unitsTakenAtPayment_goToWhoPaysFirst_andTheOtherIsRefunded() {
        long paid = Order.withTag(ORDER, Tag.LOOKING);
        LoneStage sellers = sellers(rules(true, false, false), StockPlan.of(new int[] {1}))
                .give(Hop.CREATED, asks(0, SECOND), asks(1, 2 * SECOND))
                .give(
                        Hop.RETURNED,
                        new Sent(30 * SECOND, intent(1), paid, 100, 20 * SECOND),
                        new Sent(40 * SECOND, intent(0), paid, 100, 35 * SECOND))
                .close();
        // Both are accepted without a stock record: the one unit is on the shelf until somebody has paid.
        assertThat(sellers.events())
                .containsExactly(
                        accepted(0, SECOND, -1),
                        accepted(1, 2 * SECOND, -1),
                        new Event(Kind.REFUNDED, intent(0), 40 * SECOND, 0, 100),
                        new Event(Kind.LOST, intent(0), 40 * SECOND, LossReason.REFUNDED.code(), 100));
        assertThat(sellers.sent(Hop.SETTLED))
                .containsExactly(new Sent(30 * SECOND, intent(1), AT_FIRST, 100, 20 * SECOND));
    }

    @Test
    void aPromisedUnit_isShippedAsItComes() {
        Policy delivery = new Policy.OneOff(new long[] {50 * SECOND}, new int[] {1});
        LoneStage sellers = sellers(rules(false, true, false), new StockPlan(new int[] {0}, new Policy[] {delivery}))
                .give(Hop.CREATED, asks(0, SECOND), asks(1, 2 * SECOND))
                .give(Hop.RETURNED, new Sent(30 * SECOND, intent(0), Order.withTag(AT_FIRST, Tag.LOOKING), 100, 9))
                .close();
        // One unit is under way: the first order is promised it, the second is not.
        assertThat(sellers.events())
                .containsExactly(accepted(0, SECOND, 0), new Event(Kind.SOLD_OUT, intent(1), 2 * SECOND, 0, 100));
        assertThat(sellers.sent(Hop.SETTLED)).containsExactly(new Sent(50 * SECOND, intent(0), AT_FIRST, 100, 9));
        assertThat(sellers.held()).isZero();
    }
}
