package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Station;

/**
 * Queues of the platform: lanes of several servers, with few places to wait and in series. Each lane is a replication;
 * a unit of time is a minute.
 */
@Tag("slow")
class LanesTest {

    /**
     * Birth and death at 3 and 4, 8, 8 a minute: p = 1, 3/4, 9/32, 27/256 in proportion, so that p3 = 27/547 = 0.0494
     * are turned away. That one waits is the same event: Lq = p3.
     */
    @Test
    void twoServersAndOnePlaceToWait_oneOrderIn20IsTurnedAway(@Case("S44") Expected s44) {
        int lanes = s44.replications();
        long from = 10 * MINUTE;
        Profile orders = Profile.constant(3 * 60, 2010 / 60.0);
        QueueSums sums = new QueueSums(Station.CHECKOUT, lanes, from, orders.end());
        Counts counts = new Counts(from);
        new TextbookFestival(orders.poisson(lanes), orders.end())
                .checkout(lanes, 2, MINUTE / 4.0, 1)
                .run(0, sums.and(counts));
        sums.runEnded();
        double refused = counts.of(Kind.BUSY);
        s44.check(Map.of(
                "P_block",
                refused / (refused + sums.orders()),
                "L_timeavg",
                sums.waiting() + sums.serving(),
                "utilisation",
                sums.serving() / 2,
                "Lq_timeavg",
                sums.waiting()));
    }

    /**
     * M/M/1 at 50/70, M/M/2 at 50/70, M/M/8 at 50/60, each as if it were alone (Burke): an order takes 1/70 + 1/35 +
     * 1/7.5 to be served and 0.0357 + 0.0298 + 0.0533 to wait, in all 0.295. From station to station the orders change
     * lanes at random, which leaves the streams as they are.
     */
    @Test
    void checkoutPaymentAndPickersInSeries_eachQueueIsAsIfAlone_anOrderTakes0295(@Case("S46") Expected s46) {
        int n = s46.replications();
        int from = 50;
        Profile orders = Profile.constant(50 * 60, 550 / 60.0);
        QueueSums checkout = new QueueSums(Station.CHECKOUT, n, from * MINUTE, orders.end());
        QueueSums payment = new QueueSums(Station.PAYMENT, n, from * MINUTE, orders.end());
        QueueSums pickers = new QueueSums(Station.WAREHOUSE, n, from * MINUTE, orders.end());
        Sojourns whole = new Sojourns(from);
        new TextbookFestival(orders.poisson(n), orders.end())
                .slot(MINUTE)
                .checkout(n, 1, MINUTE / 70.0, Integer.MAX_VALUE)
                .payment(n, 2, MINUTE / 35.0)
                .warehouses(n, 8, Law.exponential(MINUTE / 7.5))
                .run(0, checkout.and(payment).and(pickers).and(whole));
        checkout.runEnded();
        payment.runEnded();
        pickers.runEnded();
        s46.check(Map.of(
                "Lq_timeavg_st1", checkout.waiting(),
                "utilisation_st1", checkout.serving(),
                "Wq_mean_st1_h", checkout.meanWait() / MINUTE,
                "Lq_timeavg_st2", payment.waiting(),
                "utilisation_st2", payment.serving() / 2,
                "Wq_mean_st2_h", payment.meanWait() / MINUTE,
                "Lq_timeavg_st3", pickers.waiting(),
                "utilisation_st3", pickers.serving() / 8,
                "Wq_mean_st3_h", pickers.meanWait() / MINUTE,
                "sojourn_total_mean_h", whole.mean() / MINUTE));
    }
}
