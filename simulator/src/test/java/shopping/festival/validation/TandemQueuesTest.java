package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Station;

/** Two queues one behind the other: the checkout, and the sellers' service. A unit of time is a minute. */
@Tag("slow")
class TandemQueuesTest {
    private static final int LANES = 200;
    private static final int FROM = 30;
    private static final int TO = 530;

    /**
     * What leaves an M/M/1 queue in the steady state is a Poisson process again (Burke 1956): behind one with three
     * servers of mean 2 at λ = 1, the second, with one of mean 0.6, is M/M/1 with ρ = 0.6 and Lq = ρ² / (1 − ρ) = 0.9.
     */
    @Test
    void behindAQueueOfPoissonOrders_theSecondIsOneToo() {
        QueueSums sums = observe(3, 2, Law.exponential(1), 1, 0.6);
        assertThat(sums.waiting()).isCloseTo(0.9, within(0.15));
        assertThat(sums.serving()).isCloseTo(0.6, within(0.01));
        assertThat(sums.shareOfWaits()).isCloseTo(0.6, within(0.02));
    }

    /** Behind three servers that each take 2 minutes an order comes every 40 s on average, and some come at once. */
    @Test
    void overtakenOrdersAskInTheOrderInWhichTheyWereCreated() {
        QueueSums sums = observe(3, 2, Law.exponential(1), 1, 0.5);
        // ρ = 0.5: Lq = 0.5; in the order in which they had come to the checkout it would be much more.
        assertThat(sums.waiting()).isCloseTo(0.5, within(0.08));
    }

    private static QueueSums observe(int servers, double mean, Law work, int behind, double meanBehind) {
        Profile orders = Profile.constant(60, TO / 60.0);
        QueueSums sums = new QueueSums(Station.SELLERS, LANES, FROM * MINUTE, orders.end());
        new TextbookFestival(orders.poisson(LANES), orders.end())
                .slot(MINUTE)
                .checkout(LANES, servers, mean * MINUTE, Integer.MAX_VALUE)
                .sellers(behind, meanBehind * MINUTE, work)
                .run(0, sums);
        sums.runEnded();
        return sums;
    }
}
