package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Station;

/**
 * Queues whose customers leave when they have waited long enough, against the closed forms of the literature (Palm's
 * Erlang-A; Baccelli, Boyer & Hebuterne 1984). Each lane is a replication; a unit of time is a minute.
 *
 * <p>Tolerances are six standard errors of {@value #LANES} lanes or more.
 */
@Tag("slow")
class PatienceTest {
    private static final int LANES = 200;
    private static final int FROM = 20;
    private static final int TO = 520;

    /**
     * M/M/2 + M, λ = 3, μ = 1, θ = 1/2: birth and death with rates 3 and min(n, 2) + (n - 2)⁺ / 2. What is given up is
     * θ Lq of λ.
     */
    @Test
    void mM2PlusMAt150Percent_oneInThreeAndABitGivesUp() {
        double proportion = 1;
        double all = 1;
        double queue = 0;
        double busy = 0;
        for (int n = 1; n < 200; n++) {
            proportion *= 3 / (Math.min(n, 2) + Math.max(0, n - 2) / 2.0);
            all += proportion;
            queue += proportion * Math.max(0, n - 2);
            busy += proportion * Math.min(n, 2);
        }
        QueueSums sums = observe(3, 2, Law.exponential(1), Law.exponential(2 * MINUTE));
        assertThat(sums.waiting()).isCloseTo(queue / all, within(0.05));
        assertThat(sums.serving()).isCloseTo(busy / all, within(0.01));
        assertThat(sums.shareGivenUp()).isCloseTo(queue / all / 2 / 3, within(0.01));
    }

    /**
     * M/D/1 + D, λ = 1.2, d = 1, patience 2. Below the patience the work before the server is spread as in M/D/1:
     * P(V ≤ x) = p G(x) with G(x) = Σ (−λ(x − k))ᵏ / k! · exp(λ(x − k)), k ≤ x; the server is idle with p = 1 / (1 + λ G(2)).
     * G(2) = e^2.4 − 1.2 e^1.2 = 7.0390, p = 0.10585: 1 − p G(2) = 25.49 % give up. Who waits stands in the queue for
     * min(V, 2): Lq = λ (2 − p ∫G) = 1.2 (2 − 0.10585 · 6.9660) = 1.5152.
     */
    @Test
    void mD1PlusDAt120Percent_oneInFourGivesUp() {
        QueueSums sums = observe(1.2, 1, Law.fixed(1), Law.fixed(2 * MINUTE));
        assertThat(sums.shareGivenUp()).isCloseTo(0.2549, within(0.007));
        assertThat(sums.serving()).isCloseTo(1 - 0.10585, within(0.007));
        assertThat(sums.waiting()).isCloseTo(1.5152, within(0.03));
    }

    /** The same before the checkout. */
    @Test
    void mD1PlusDAtTheCheckout_oneInFourGivesUp() {
        Profile orders = Profile.constant(1.2 * 60, TO / 60.0);
        QueueSums sums = new QueueSums(Station.CHECKOUT, LANES, FROM * MINUTE, orders.end());
        new TextbookFestival(orders.poisson(LANES), orders.end())
                .slot(MINUTE)
                .checkout(LANES, 1, Law.fixed(1), Law.fixed(2 * MINUTE))
                .run(0, sums);
        sums.runEnded();
        assertThat(sums.shareGivenUp()).isCloseTo(0.2549, within(0.007));
        assertThat(sums.serving()).isCloseTo(1 - 0.10585, within(0.007));
        assertThat(sums.waiting()).isCloseTo(1.5152, within(0.03));
    }

    /** Who waits in vain is in the queue, or it would be shorter by λ · 0.2549 · 2 = 0.61 of 1.52. */
    @Test
    void whoGivesUpHasWaitedHisPatience() {
        long[] waits = new long[2];
        Witness seen = new Witness() {
            @Override
            public void gaveUp(Station station, int unit, long arrival, long left) {
                waits[0]++;
                waits[1] += left - arrival == 2 * MINUTE ? 1 : 0;
            }
        };
        Profile orders = Profile.constant(1.2 * 60, TO / 60.0);
        new TextbookFestival(orders.poisson(1), orders.end())
                .payment(1, 1, Law.fixed(1), Law.fixed(2 * MINUTE))
                .run(0, seen);
        assertThat(waits[0]).isGreaterThan(100).isEqualTo(waits[1]);
    }

    private static QueueSums observe(double perMinute, int servers, Law service, Law patience) {
        Profile orders = Profile.constant(perMinute * 60, TO / 60.0);
        QueueSums sums = new QueueSums(Station.PAYMENT, LANES, FROM * MINUTE, orders.end());
        new TextbookFestival(orders.poisson(LANES), orders.end())
                .slot(MINUTE)
                .payment(LANES, servers, service, patience)
                .run(0, sums);
        sums.runEnded();
        return sums;
    }
}
