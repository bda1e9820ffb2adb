package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.Arrivals;

/** Queues without chance, exact to the last digit. */
class DeterministicQueuesTest {

    /** Order k comes at minute k, begins at 1.5 k, ends at 1.5 (k + 1). */
    @Test
    void dD1Overload_orderKWaitsHalfAMinuteTimesK(@Case("S01") Expected s01) {
        Picks picks = new Picks();
        new TextbookFestival(Arrivals.regular(0, MINUTE, 120), 120 * MINUTE)
                .warehouses(1, 1, Law.fixed(1.5 * MINUTE))
                .run(0, picks);
        for (int k = 0; k < 120; k++) {
            assertThat(picks.wait(k)).isEqualTo(0.5 * k);
        }
        s01.check(Map.of(
                "mean_wait_min", picks.meanWait(),
                "max_wait_min", picks.longestWait(),
                "last_completion_min", picks.lastFinish(),
                "sum_wait_min", picks.sumOfWaits(),
                // Nobody waits after the end, so the integral of the queue is the sum of the waits.
                "Lq_timeavg_0_180", picks.sumOfWaits() / 180,
                "waiting_just_after_min119", picks.waitingAt(119),
                "completed_by_min119", picks.finishedBy(119),
                "utilisation_0_180", picks.busy() / 180));
    }

    /** Twelve full rounds of six minutes and one of four orders. */
    @Test
    void dD8Burst_orderIStartsAtSixMinutesTimesIOverEight_100OrdersTake78Minutes(@Case("S02") Expected s02) {
        Picks picks = new Picks();
        new TextbookFestival(Arrivals.list(new long[100]), MINUTE)
                .warehouses(1, 8, Law.fixed(6 * MINUTE))
                .run(0, picks);
        for (int i = 0; i < picks.count(); i++) {
            assertThat(picks.wait(i)).isEqualTo(6 * (i / 8));
        }
        s02.check(Map.of(
                "mean_wait_min", picks.meanWait(),
                "max_wait_min", picks.longestWait(),
                "makespan_min", picks.lastFinish(),
                "utilisation_0_78", picks.busy() / (8 * 78)));
    }
}
