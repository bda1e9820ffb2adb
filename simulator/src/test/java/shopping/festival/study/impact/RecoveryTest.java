package shopping.festival.study.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Latency;

/** A day of sixty minutes, a hundred payments in each, and a fault from minute 10 to minute 20. */
class RecoveryTest {
    private static final long FROM = 10 * VirtualTime.MINUTE;
    private static final long TO = 20 * VirtualTime.MINUTE;
    private static final long ORDERS = 100;
    private static final long MILLIS = 1_000;

    private static Day day(long[] millis, long[] orders) {
        Map<Latency, Day.Slowest> slowest = new EnumMap<>(Latency.class);
        for (Latency latency : Latency.values()) {
            slowest.put(latency, new Day.Slowest(new Series(60), new Series(60)));
        }
        Series time = new Series(60);
        Series count = new Series(60);
        for (int row = 0; row < 60; row++) {
            time.add(row, millis[row]);
            count.add(row, orders[row]);
        }
        slowest.put(Latency.PAYMENT, new Day.Slowest(time, count));
        return new Day(new Intervals(60), 0, 0, 0, Map.of(), new Purchases(1, 0, List.of()), List.of(), slowest);
    }

    private static long[] all(long value) {
        long[] values = new long[60];
        Arrays.fill(values, value);
        return values;
    }

    private static long[] but(long[] values, int from, int to, long value) {
        Arrays.fill(values, from, to, value);
        return values;
    }

    private static double backMinute(Day with) {
        Difference days = new Difference(with, day(all(MILLIS), all(ORDERS)));
        return new Recovery(days, FROM, TO).latencyBackAt(Latency.PAYMENT) / 60;
    }

    @Test
    void whereNothingIsOtherwise_thereIsNothingToBeBack() {
        assertThat(backMinute(day(all(MILLIS), all(ORDERS)))).isNaN();
    }

    /** Slower until the end of minute 25, thrice as slow: over at 26. */
    @Test
    void itIsBackWhenTheLastSlowMinuteEnded() {
        assertThat(backMinute(day(but(all(MILLIS), 12, 26, 3 * MILLIS), all(ORDERS))))
                .isEqualTo(26);
    }

    /** The last slow minute ends at 16, the fault at 20. */
    @Test
    void nothingIsBackBeforeTheFaultEnds() {
        assertThat(backMinute(day(but(all(MILLIS), 12, 16, 3 * MILLIS), all(ORDERS))))
                .isEqualTo(20);
    }

    /** From minute 15 on nine of a hundred come through, as fast as ever: that goes on until the day is over, at 60. */
    @Test
    void nothingIsBackWhileNobodyIsServed() {
        assertThat(backMinute(day(all(MILLIS), but(all(ORDERS), 15, 60, 9)))).isEqualTo(60);
    }

    /** Ten of a hundred are still somebody. */
    @Test
    void aTenthOfTheOrdersIsSomebodyServed() {
        assertThat(backMinute(day(all(MILLIS), but(all(ORDERS), 15, 60, 10)))).isNaN();
    }
}
