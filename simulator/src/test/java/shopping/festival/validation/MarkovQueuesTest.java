package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.HOUR;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;

/** Poisson orders and exponential picks, from empty: the exact figures contain the start-up. */
@Tag("slow")
class MarkovQueuesTest {
    private static final int WAREHOUSES = 100;

    /** A unit of time is a minute here, because 10 000 hours are beyond the horizon of virtual time. */
    @Test
    void mM1HalfBusyFor1000Units_waitsHalfAUnit_meanOf10000WaitsSpreads0027(@Case("S38") Expected s38) {
        PickingQueue queue = new PickingQueue(60, 1, Law.exponential(MINUTE / 2.0));
        QueueSums sums = queue.observe(s38.replications(), WAREHOUSES, 0, 1000 * MINUTE, MINUTE);
        s38.check(Map.of(
                "Lq_timeavg", sums.waiting(),
                "Wq_mean", sums.meanWait() / MINUTE,
                "L_timeavg", sums.waiting() + sums.serving(),
                "utilisation", sums.serving(),
                "P_wait", sums.shareOfWaits(),
                "P_Wq_gt_1.0h", sums.shareOfLongWaits(0),
                "sd_of_mean_wait_10000_customers", spreadOfMeanWait(queue) / MINUTE));
    }

    /** In 10 700 minutes 10 000 orders come, but for a chance of seven sigma. */
    private static double spreadOfMeanWait(PickingQueue queue) {
        double[] means = IntStream.range(0, 4)
                .boxed()
                .flatMapToDouble(run -> meanWaits(queue, run))
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        double squares = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum();
        return Math.sqrt(squares / (means.length - 1));
    }

    private static DoubleStream meanWaits(PickingQueue queue, int run) {
        FirstWaits seen = new FirstWaits(WAREHOUSES, 10_000);
        queue.run(run, WAREHOUSES, 10_700 * MINUTE, seen);
        return Arrays.stream(seen.means());
    }

    @Test
    void mM6At83PercentFor24Hours_waits104Seconds_drainsIn8Minutes(@Case("S41") Expected s41) {
        QueueSums sums = new PickingQueue(100, 6, Law.exponential(3 * MINUTE))
                .observe(s41.replications(), WAREHOUSES, 0, 24 * HOUR, 3 * MINUTE);
        s41.check(Map.of(
                "Lq_timeavg",
                sums.waiting(),
                "L_timeavg",
                sums.waiting() + sums.serving(),
                "utilisation",
                sums.serving() / 6,
                "Wq_mean",
                sums.meanWait() / HOUR,
                "W_mean",
                sums.meanSojourn() / HOUR,
                "P_wait",
                sums.shareOfWaits(),
                "P_Wq_gt_0.05h",
                sums.shareOfLongWaits(0),
                "in_system_at_T_mean",
                sums.inSystemAtEnd(),
                "drain_time_after_T_mean",
                sums.drain() / HOUR));
    }
}
