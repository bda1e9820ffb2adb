package shopping.festival.model.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shopping.festival.model.LoneStage.SECOND;
import static shopping.festival.model.LoneStage.intent;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
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
import shopping.festival.model.order.Refusal;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;

/** A lane that creates an order a second; whoever is told that it is busy hears so 10 s later. */
class CheckoutStageTest {
    private static final long ORDER = Order.of(0, 0, 0, 1);
    private static final long LIMIT_FEN = 500_000;

    private static LoneStage checkout(Mode mode, int waitingMax) {
        return checkout(mode, waitingMax, OverloadRules.NONE);
    }

    private static LoneStage checkout(Mode mode, int waitingMax, OverloadRules overload) {
        Lanes lane = Lanes.of(1, 1, List.of(Schedule.constant(1.0 / SECOND)), Law.fixed(1));
        Backoff retry = new Backoff(10 * SECOND, Law.fixed(0), 3);
        CheckoutRules rules =
                new CheckoutRules(lane, waitingMax, retry, LIMIT_FEN, overload, StockServiceRules.AT_ONCE);
        var market = SmallMarket.of(mode, Reaction.LEAVE, 1, 1).market();
        return new LoneStage(1, 1, site -> new CheckoutStage(rules, market, site));
    }

    /** The same before sellers of whom each lane answers every two seconds. */
    private static LoneStage sellers(int waitingMax) {
        Lanes lane = Lanes.of(1, 1, List.of(Schedule.constant(1.0 / SECOND)), Law.fixed(1));
        Lanes service = Lanes.of(1, 1, List.of(Schedule.constant(0.5 / SECOND)), Law.fixed(1));
        Backoff retry = new Backoff(10 * SECOND, Law.fixed(0), 3);
        CheckoutRules rules =
                CheckoutRules.of(lane, 10, retry, LIMIT_FEN).with(new StockServiceRules(service, waitingMax));
        var market = SmallMarket.of(Mode.DOMESTIC, Reaction.LEAVE, 1, 1).market();
        return new LoneStage(1, 1, site -> new CheckoutStage(rules, market, site))
                .give(
                        Hop.ATTEMPTS,
                        attempt(0, 5 * SECOND, 100),
                        attempt(1, 5 * SECOND, 100),
                        attempt(2, 5 * SECOND, 100))
                .close();
    }

    @Test
    void behindTheCheckoutStandsTheSellersService_whichEachCreatedOrderAsksInItsTurn() {
        // Created at 6, 7 and 8 s; answered 6 to 8 s, 8 to 10 s, 10 to 12 s.
        LoneStage checkout = sellers(10);
        assertThat(checkout.sent(Hop.CREATED))
                .extracting(Sent::id, Sent::time)
                .containsExactly(
                        tuple(intent(0), 8 * SECOND), tuple(intent(1), 10 * SECOND), tuple(intent(2), 12 * SECOND));
        assertThat(checkout.events()).isEmpty();
    }

    @Test
    void whereNobodyMayWaitForTheSellers_theSecondIsBusyOnceItIsCreated_andTheThirdComesAsTheFirstIsDone() {
        // The second is created at 7 s, while the first is asked until 8 s; the third is created at 8 s.
        LoneStage checkout = sellers(0);
        assertThat(checkout.sent(Hop.CREATED))
                .extracting(Sent::id, Sent::time)
                .containsExactly(tuple(intent(0), 8 * SECOND), tuple(intent(2), 10 * SECOND));
        assertThat(checkout.events()).containsExactly(new Event(Kind.BUSY, intent(1), 7 * SECOND, 0, 100));
        assertThat(checkout.sent(Hop.BUSY)).extracting(Sent::time).containsExactly(17 * SECOND);
    }

    private static Sent attempt(int n, long at, long fen) {
        return new Sent(at, intent(n), ORDER, fen, at);
    }

    @Test
    void threeAtOnceAndRoomForOneToWait_theThirdIsToldBusy() {
        LoneStage checkout = checkout(Mode.DOMESTIC, 1)
                .give(
                        Hop.ATTEMPTS,
                        attempt(2, 5 * SECOND, 100),
                        attempt(0, 5 * SECOND, 100),
                        attempt(1, 5 * SECOND, 100))
                .close();
        // One from 5 s to 6 s, one from 6 s to 7 s; the answer to the third is known at 5 s and heard at 15 s.
        assertThat(checkout.sent(Hop.CREATED))
                .containsExactly(
                        new Sent(6 * SECOND, intent(0), ORDER, 100, 6 * SECOND),
                        new Sent(7 * SECOND, intent(1), ORDER, 100, 7 * SECOND));
        assertThat(checkout.events()).containsExactly(new Event(Kind.BUSY, intent(2), 5 * SECOND, 0, 100));
        assertThat(checkout.sent(Hop.BUSY)).containsExactly(new Sent(15 * SECOND, intent(2), ORDER, 100, 5 * SECOND));
    }

    @Test
    void whoComesAsTheOneBeforeIsDone_doesNotWait() {
        LoneStage checkout = checkout(Mode.DOMESTIC, 0)
                .give(Hop.ATTEMPTS, attempt(0, 0, 100), attempt(1, SECOND, 100), attempt(2, 2 * SECOND - 1, 100))
                .close();
        // Nobody may wait: the third comes a microsecond before the second is done.
        assertThat(checkout.sent(Hop.CREATED)).extracting(Sent::time).containsExactly(SECOND, 2 * SECOND);
        assertThat(checkout.events()).containsExactly(new Event(Kind.BUSY, intent(2), 2 * SECOND - 1, 0, 100));
    }

    @Test
    void whatIsDearerThanTheLimit_mayNotCrossTheBorder() {
        LoneStage checkout = checkout(Mode.DIRECT, 10)
                .give(Hop.ATTEMPTS, attempt(0, 0, LIMIT_FEN), attempt(1, SECOND, LIMIT_FEN + 1))
                .close();
        assertThat(checkout.sent(Hop.CREATED)).extracting(Sent::id).containsExactly(intent(0));
        assertThat(checkout.events())
                .containsExactly(
                        new Event(Kind.OVER_LIMIT, intent(1), SECOND, 0, LIMIT_FEN + 1),
                        new Event(Kind.LOST, intent(1), SECOND, LossReason.OVER_LIMIT.code(), LIMIT_FEN + 1));
    }

    @Test
    void theLimitIsOneOfTheBorder_notOfTheHomeMarket() {
        LoneStage checkout = checkout(Mode.DOMESTIC, 10)
                .give(Hop.ATTEMPTS, attempt(0, 0, LIMIT_FEN + 1))
                .close();
        assertThat(checkout.sent(Hop.CREATED)).hasSize(1);
        assertThat(checkout.events()).isEmpty();
    }

    private static LoneStage patient(int waitingMax) {
        return checkout(Mode.DOMESTIC, waitingMax, new OverloadRules(Law.fixed(2 * SECOND)));
    }

    private static Sent told(int n, Refusal refusal, long at) {
        return new Sent(at + 10 * SECOND, intent(n), Order.withTag(ORDER, refusal.tag()), 100, at);
    }

    /** Five at once, and each waits two seconds: the first three begin at 0, 1 and 2 s, the others leave then. */
    @Test
    void whoLosesPatienceLeavesThen_andDelaysNobody() {
        LoneStage checkout = patient(10)
                .give(
                        Hop.ATTEMPTS,
                        attempt(0, 0, 100),
                        attempt(1, 0, 100),
                        attempt(2, 0, 100),
                        attempt(3, 0, 100),
                        attempt(4, 0, 100),
                        attempt(5, 2 * SECOND, 100))
                .close();
        // The sixth, at 2 s, begins at 3 s, as if the two had never been there.
        assertThat(checkout.sent(Hop.CREATED))
                .extracting(Sent::time)
                .containsExactly(SECOND, 2 * SECOND, 3 * SECOND, 4 * SECOND);
        assertThat(checkout.events())
                .containsExactly(
                        new Event(Kind.IMPATIENT, intent(3), 2 * SECOND, 0, 100),
                        new Event(Kind.IMPATIENT, intent(4), 2 * SECOND, 0, 100));
        assertThat(checkout.sent(Hop.BUSY))
                .containsExactly(told(3, Refusal.IMPATIENT, 2 * SECOND), told(4, Refusal.IMPATIENT, 2 * SECOND));
    }

    /**
     * Room for three. At 0 s one is served, two wait for 1 and 2 s, and one stands there in vain until 2 s: the fifth finds
     * it full. At 1 s two are left, so there is room; at 2 s it is empty but for that one.
     */
    @Test
    void aBoundedQueueCountsThoseWhoStillStandInIt() {
        LoneStage checkout = patient(3)
                .give(
                        Hop.ATTEMPTS,
                        attempt(0, 0, 100),
                        attempt(1, 0, 100),
                        attempt(2, 0, 100),
                        attempt(3, 0, 100),
                        attempt(4, 0, 100),
                        attempt(5, SECOND, 100))
                .close();
        assertThat(checkout.sent(Hop.CREATED))
                .extracting(Sent::id)
                .containsExactly(intent(0), intent(1), intent(2), intent(5));
        assertThat(checkout.events())
                .containsExactly(
                        new Event(Kind.IMPATIENT, intent(3), 2 * SECOND, 0, 100),
                        new Event(Kind.BUSY, intent(4), 0, 0, 100));
    }
}
