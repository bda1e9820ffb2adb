package shopping.festival.model.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.model.LoneStage.SECOND;
import static shopping.festival.model.LoneStage.intent;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.LoneStage;
import shopping.festival.model.LoneStage.Event;
import shopping.festival.model.LoneStage.Sent;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;

/**
 * A lane that takes in a payment a second and answers half a second later. Who will not wait is back after 62 s. Units go back on sale 30 s after it is known
 * that nobody pays for them; who paid without a unit looks for one 60 s later.
 */
class PaymentStageTest {
    private static final long PLAIN = Order.withWarehouse(Order.of(0, 0, 0, 1), 0);
    private static final long HALF = SECOND / 2;

    private static LoneStage payment(double declined, double unpaid, long patience, int retries) {
        return payment(declined, unpaid, patience, retries, BreakerRules.NONE);
    }

    private static LoneStage payment(double declined, double unpaid, long patience, int retries, BreakerRules breaker) {
        PaymentRules rules = new PaymentRules(
                Lanes.of(1, 1, List.of(Schedule.constant(1.0 / SECOND)), Law.fixed(1)),
                Law.fixed(HALF),
                Law.fixed(patience),
                new Backoff(60 * SECOND, Law.fixed(2 * SECOND), retries),
                new PaymentRules.Failures(declined, unpaid, 15 * SECOND),
                new PaymentRules.Settlement(30 * SECOND, Law.fixed(0), 60 * SECOND));
        return new LoneStage(1, 1, site -> new PaymentStage(rules.with(breaker), site));
    }

    /** The lane is busy from 4 s to 5 s: who comes at 4 s, too, would wait for a second, and half of one is too much. */
    @Test
    void whoFindsTheBreakerOpenAndMayNotComeBack_isLostToIt_andTheUnitGoesBackOnSale() {
        LoneStage payment = payment(0, 0, 60 * SECOND, 0, new BreakerRules(HALF, 10 * SECOND))
                .give(
                        Hop.ACCEPTED,
                        pays(0, 4 * SECOND, PLAIN),
                        pays(1, 4 * SECOND, PLAIN),
                        pays(2, 14 * SECOND - 1, PLAIN),
                        pays(3, 14 * SECOND, PLAIN))
                .close();
        // Open from 4 s to 14 s; then the lane has long been free, and the breaker closes.
        assertThat(payment.events())
                .containsExactly(
                        new Event(Kind.PAID, intent(0), 5 * SECOND + HALF, 0, 100),
                        new Event(Kind.BREAKER_OPEN, intent(1), 4 * SECOND, 0, 100),
                        new Event(Kind.LOST, intent(1), 4 * SECOND, LossReason.BREAKER_OPEN.code(), 100),
                        new Event(Kind.BREAKER_OPEN, intent(2), 14 * SECOND - 1, 0, 100),
                        new Event(Kind.LOST, intent(2), 14 * SECOND - 1, LossReason.BREAKER_OPEN.code(), 100),
                        new Event(Kind.PAID, intent(3), 15 * SECOND + HALF, 0, 100));
        assertThat(payment.sent(Hop.RETURNED)).extracting(Sent::time).containsExactly(34 * SECOND, 44 * SECOND - 1);
    }

    @Test
    void whoFindsTheBreakerOpen_failsFast_andComesBackLikeOneWhoLostPatience() {
        LoneStage payment = payment(0, 0, 60 * SECOND, 1, new BreakerRules(HALF, 10 * SECOND))
                .give(Hop.ACCEPTED, pays(0, 4 * SECOND, PLAIN), pays(1, 4 * SECOND, PLAIN))
                .close()
                .close();
        // Refused at 4 s, not after a wait: back 60 s + 2 s later, at 66 s.
        assertThat(payment.events())
                .containsExactly(
                        new Event(Kind.PAID, intent(0), 5 * SECOND + HALF, 0, 100),
                        new Event(Kind.PAID, intent(1), 67 * SECOND + HALF, 0, 100));
    }

    private static Sent pays(int n, long at, long order) {
        return new Sent(at, intent(n), order, 100, 2 * SECOND);
    }

    @Test
    void twoPayAtOnce_oneIsAnsweredASecondAfterTheOther() {
        LoneStage payment = payment(0, 0, 60 * SECOND, 0)
                .give(Hop.ACCEPTED, pays(1, 7 * SECOND, PLAIN), pays(0, 7 * SECOND, PLAIN))
                .close();
        // 7 s + 1 s + 0.5 s, and a second later.
        assertThat(payment.events())
                .containsExactly(
                        new Event(Kind.PAID, intent(0), 8 * SECOND + HALF, 0, 100),
                        new Event(Kind.PAID, intent(1), 9 * SECOND + HALF, 0, 100));
        assertThat(payment.sent(Hop.PAID))
                .containsExactly(
                        new Sent(8 * SECOND + HALF, intent(0), PLAIN, 100, 8 * SECOND + HALF),
                        new Sent(9 * SECOND + HALF, intent(1), PLAIN, 100, 9 * SECOND + HALF));
    }

    @Test
    void whoWillNotWaitSoLong_comesBack_andIsServed() {
        long third = 62 * SECOND;
        LoneStage payment = payment(0, 0, HALF, 1)
                .give(Hop.ACCEPTED, pays(0, 0, PLAIN), pays(1, 0, PLAIN), pays(2, third, PLAIN))
                .close();
        assertThat(payment.events()).containsExactly(new Event(Kind.PAID, intent(0), SECOND + HALF, 0, 100));
        // At 0 the second would wait for a second, and leaves after half of it. It is back 60 s + 2 s later, at 62.5 s,
        // and waits for the third until 63 s: half a second, which is not too long.
        assertThat(payment.close().events())
                .containsExactly(
                        new Event(Kind.PAID, intent(0), SECOND + HALF, 0, 100),
                        new Event(Kind.PAID, intent(2), third + SECOND + HALF, 0, 100),
                        new Event(Kind.PAID, intent(1), third + 2 * SECOND + HALF, 0, 100));
    }

    @Test
    void whoIsBackAndWouldWaitTooLongAgain_givesUp() {
        long third = 62 * SECOND + 1;
        LoneStage payment = payment(0, 0, HALF, 1)
                .give(Hop.ACCEPTED, pays(0, 0, PLAIN), pays(1, 0, PLAIN), pays(2, third, PLAIN))
                .close()
                .close();
        // A microsecond more than half a second: it stands in the queue from 62.5 s on, and leaves at 63 s.
        assertThat(payment.events(Kind.UNPAID)).containsExactly(new Event(Kind.UNPAID, intent(1), 63 * SECOND, 0, 100));
    }

    @Test
    void whoMayNotComeBack_leavesUnpaid_andTheUnitGoesBackOnSale() {
        LoneStage payment = payment(0, 0, HALF, 0)
                .give(Hop.ACCEPTED, pays(0, 4 * SECOND, PLAIN), pays(1, 4 * SECOND, PLAIN))
                .close();
        assertThat(payment.events(Kind.UNPAID, Kind.LOST))
                .containsExactly(
                        new Event(Kind.UNPAID, intent(1), 4 * SECOND + HALF, 0, 100),
                        new Event(Kind.LOST, intent(1), 4 * SECOND + HALF, LossReason.UNPAID.code(), 100));
        assertThat(payment.sent(Hop.RETURNED))
                .containsExactly(new Sent(
                        34 * SECOND + HALF, intent(1), Order.withTag(PLAIN, Tag.RELEASE), 100, 4 * SECOND + HALF));
    }

    @Test
    void whoNeverPays_endsWithTheExpiryOfTheOrder() {
        LoneStage payment = payment(0, 1, 60 * SECOND, 0)
                .give(Hop.ACCEPTED, pays(0, 7 * SECOND, PLAIN))
                .close();
        // Accepted at 2 s, expired at 17 s, back on sale at 47 s.
        assertThat(payment.events())
                .containsExactly(
                        new Event(Kind.UNPAID, intent(0), 17 * SECOND, 0, 100),
                        new Event(Kind.LOST, intent(0), 17 * SECOND, LossReason.UNPAID.code(), 100));
        assertThat(payment.sent(Hop.RETURNED)).extracting(Sent::time).containsExactly(47 * SECOND);
    }

    @Test
    void aDeclinedPayment_tookItsTimeAtTheLane() {
        LoneStage payment = payment(1, 0, 60 * SECOND, 0)
                .give(Hop.ACCEPTED, pays(0, 7 * SECOND, PLAIN))
                .close();
        long answered = 8 * SECOND + HALF;
        assertThat(payment.events())
                .containsExactly(
                        new Event(Kind.DECLINED, intent(0), answered, 0, 100),
                        new Event(Kind.LOST, intent(0), answered, LossReason.DECLINED.code(), 100));
        assertThat(payment.sent(Hop.RETURNED)).extracting(Sent::time).containsExactly(answered + 30 * SECOND);
    }

    @Test
    void whoHoldsNoUnit_looksForOneOncePaid_andGivesNoneBackIfNot() {
        long unreserved = Order.withTag(PLAIN, Tag.UNRESERVED);
        LoneStage paid = payment(0, 0, 60 * SECOND, 0)
                .give(Hop.ACCEPTED, pays(0, 7 * SECOND, unreserved))
                .close();
        long answered = 8 * SECOND + HALF;
        assertThat(paid.sent(Hop.PAID)).isEmpty();
        assertThat(paid.sent(Hop.RETURNED))
                .containsExactly(
                        new Sent(answered + 60 * SECOND, intent(0), Order.withTag(PLAIN, Tag.LOOKING), 100, answered));
        LoneStage declined = payment(1, 0, 60 * SECOND, 0)
                .give(Hop.ACCEPTED, pays(0, 7 * SECOND, unreserved))
                .close();
        assertThat(declined.sent(Hop.RETURNED)).isEmpty();
    }
}
