package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.HOUR;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;

/** Poisson orders and picks that are not exponential: always three minutes, or by four laws of that mean. */
@Tag("slow")
class GeneralServiceTest {

    @Test
    void mD1At80PercentFor24Hours_onAverage1Point55Wait(@Case(value = "S42", part = "a_") Expected s42) {
        constantPicks(s42, "a_", new PickingQueue(16, 1, Law.fixed(3 * MINUTE)));
    }

    @Test
    void mD6At83PercentFor24Hours_onAverage1Point51Wait(@Case(value = "S42", part = "b_") Expected s42) {
        constantPicks(s42, "b_", new PickingQueue(100, 6, Law.fixed(3 * MINUTE)));
    }

    private static void constantPicks(Expected s42, String part, PickingQueue queue) {
        QueueSums sums = queue.observe(s42.replications(), 100, 0, 24 * HOUR);
        s42.check(Map.of(
                part + "Lq_timeavg",
                sums.waiting(),
                part + "L_timeavg",
                sums.waiting() + sums.serving(),
                part + "utilisation",
                sums.serving() / queue.pickers(),
                part + "in_system_at_T_mean",
                sums.inSystemAtEnd()));
    }

    /** scv 1/3: Wq = 0.2 h · (1 + 1/3) / 2. */
    @Test
    void mG1WithErlang3Picks_waits8Minutes(@Case(value = "S43", part = "_Erlang3") Expected s43) {
        longRun(s43, "_Erlang3", Law.erlang(3, 3 * MINUTE));
    }

    /** scv 4/27: Wq = 0.2 h · (1 + 4/27) / 2. */
    @Test
    void mG1WithPicksOf1To5Minutes_waits6Point9Minutes(@Case(value = "S43", part = "_uniform_1_5min") Expected s43) {
        longRun(s43, "_uniform_1_5min", Law.uniform(MINUTE, 5 * MINUTE));
    }

    /** scv 2: Wq = 0.2 h · (1 + 2) / 2. */
    @Test
    void mG1WithLogNormalPicks_waits18Minutes(@Case(value = "S43", part = "_lognormal_scv2") Expected s43) {
        longRun(s43, "_lognormal_scv2", Law.logNormal(3 * MINUTE, 2));
    }

    /** E[S²] = 2 (0.9 · 0.03² + 0.1 · 0.23²) = 0.0122 h²: Wq = 16 · 0.0122 / (2 · 0.2). */
    @Test
    void mG1WithHyperexponentialPicks_waits29Minutes(@Case(value = "S43", part = "_hyperexp") Expected s43) {
        double[] means = {0.03 * HOUR, 0.23 * HOUR};
        longRun(s43, "_hyperexp", Law.hyperexponential(new double[] {0.9, 0.1}, means));
    }

    /** A day of 1200 hours, of which the first 200 do not count. */
    private static void longRun(Expected s43, String part, Law picking) {
        PickingQueue queue = new PickingQueue(16, 1, picking);
        QueueSums sums = queue.observe(s43.replications(), 50, 200 * HOUR, 1200 * HOUR);
        s43.check(Map.of("Wq_mean" + part, sums.meanWait() / HOUR, "Lq_timeavg" + part, sums.waiting()));
    }
}
