package shopping.festival.validation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import shopping.festival.base.time.VirtualTime;

/** The arrivals of one replication, in the order of time. */
record Day(long[] times) {

    int count() {
        return times.length;
    }

    /** How many come in [from, to), in hours. */
    int count(double from, double to) {
        return before(Math.round(to * VirtualTime.HOUR)) - before(Math.round(from * VirtualTime.HOUR));
    }

    private int before(long instant) {
        int at = Arrays.binarySearch(times, instant);
        while (at > 0 && times[at - 1] == instant) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }

    /** Hours from the arrival before to the {@code k}-th (from 0) one; the first gap begins with the day. */
    double gap(int k) {
        return (double) (times[k] - (k == 0 ? 0 : times[k - 1])) / VirtualTime.HOUR;
    }

    /** The average of a figure over replications. */
    static double mean(List<Day> days, ToDoubleFunction<Day> figure) {
        return days.stream().mapToDouble(figure).average().orElseThrow();
    }
}
