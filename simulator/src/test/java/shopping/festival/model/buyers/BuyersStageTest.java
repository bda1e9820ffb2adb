package shopping.festival.model.buyers;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.model.LoneStage.SECOND;
import static shopping.festival.model.LoneStage.intent;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.LoneStage;
import shopping.festival.model.LoneStage.Event;
import shopping.festival.model.LoneStage.Sent;
import shopping.festival.model.SmallMarket;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.servers.Backoff;

/**
 * Sessions at 5 s, 15 s and 25 s, and one in the second minute at 65 s; they spend half as much again as the price of
 * RMB 1. After a busy answer buyers wait 7 s and come back twice at most; after a sold-out one 3 s, or 20 s for the same
 * offer.
 */
class BuyersStageTest {
    private static final long ORDER = Order.of(0, 0, 0, 1);

    private static LoneStage buyers(Choice choice, long... sessions) {
        BuyersRules rules = new BuyersRules(
                List.of(new Stream("orders", Arrivals.list(sessions), 1500)),
                1,
                60 * SECOND,
                120 * SECOND,
                BuyersRules.Sessions.SINGLE,
                new BuyersRules.AfterSoldOut(Law.fixed(3 * SECOND), Law.fixed(20 * SECOND), 2));
        Backoff afterBusy = new Backoff(SECOND, Law.fixed(7 * SECOND), 2);
        return new LoneStage(1, 1, site -> new BuyersStage(rules, afterBusy, choice, site));
    }

    private static Choice choice(Reaction whenSoldOut, double conversion) {
        return SmallMarket.of(Mode.DOMESTIC, whenSoldOut, conversion, 1);
    }

    private static Sent attempt(int n, long at, long order) {
        return new Sent(at, intent(n), order, 150, at);
    }

    @Test
    void whoComesInTheMinuteTries_whoComesInTheNextOneDoesNotYet() {
        LoneStage buyers = buyers(SmallMarket.plain(), 25 * SECOND, 5 * SECOND, 15 * SECOND, 65 * SECOND)
                .close();
        // RMB 1 × 1 unit × 1.5.
        assertThat(buyers.sent(Hop.ATTEMPTS))
                .containsExactly(
                        attempt(0, 5 * SECOND, ORDER), attempt(1, 15 * SECOND, ORDER), attempt(2, 25 * SECOND, ORDER));
        assertThat(buyers.events(Kind.ARRIVED))
                .extracting(Event::time)
                .containsExactly(5 * SECOND, 15 * SECOND, 25 * SECOND);
        assertThat(buyers.close().sent(Hop.ATTEMPTS)).hasSize(4);
    }

    @Test
    void whoIsNotTempted_endsThere() {
        LoneStage buyers = buyers(choice(Reaction.LEAVE, 0), 5 * SECOND).close();
        assertThat(buyers.events())
                .containsExactly(
                        new Event(Kind.ARRIVED, intent(0), 5 * SECOND, 0, 0),
                        new Event(Kind.NOT_TEMPTED, intent(0), 5 * SECOND, 0, 0));
        assertThat(buyers.sent(Hop.ATTEMPTS)).isEmpty();
    }

    @Test
    void afterABusyAnswer_theSameOrderIsTriedAgain_twiceAtMost() {
        long once = Order.withBusy(ORDER);
        long twice = Order.withBusy(once);
        LoneStage buyers = buyers(SmallMarket.plain())
                .give(Hop.BUSY, attempt(0, 30 * SECOND, ORDER), attempt(1, 30 * SECOND, twice))
                .close();
        assertThat(buyers.sent(Hop.ATTEMPTS)).containsExactly(attempt(0, 37 * SECOND, once));
        assertThat(buyers.events())
                .containsExactly(
                        new Event(Kind.ATTEMPTED, intent(0), 37 * SECOND, 0, 150),
                        new Event(Kind.LOST, intent(1), 30 * SECOND, LossReason.BUSY.code(), 150));
    }

    @Test
    void whoWaitsForTheOffer_triesItAgain20SecondsLater() {
        LoneStage buyers = buyers(choice(Reaction.DELAY, 1))
                .give(Hop.SOLD_OUT, attempt(0, 30 * SECOND, ORDER))
                .close();
        assertThat(buyers.sent(Hop.ATTEMPTS)).containsExactly(attempt(0, 50 * SECOND, Order.withTries(ORDER, 1, 0)));
    }

    @Test
    void whoLooksAfresh_isBackAfter3Seconds_andKeepsTheBusyAnswersInMind() {
        LoneStage buyers = buyers(choice(Reaction.AFRESH, 1))
                .give(Hop.SOLD_OUT, attempt(0, 30 * SECOND, Order.withBusy(ORDER)))
                .close();
        assertThat(buyers.sent(Hop.ATTEMPTS)).containsExactly(attempt(0, 33 * SECOND, Order.withTries(ORDER, 1, 1)));
    }

    @Test
    void theSecondSoldOutAnswer_isOneTooMany() {
        LoneStage buyers = buyers(choice(Reaction.DELAY, 1))
                .give(Hop.SOLD_OUT, attempt(0, 30 * SECOND, Order.withTries(ORDER, 1, 0)))
                .close();
        assertThat(buyers.events())
                .containsExactly(new Event(Kind.LOST, intent(0), 30 * SECOND, LossReason.SOLD_OUT.code(), 150));
        assertThat(buyers.sent(Hop.ATTEMPTS)).isEmpty();
    }
}
