package shopping.festival.oracle;

import shopping.festival.measure.Probe;
import shopping.festival.model.Festival;

/** Over which stock is averaged: of every second festival the second third of the day. */
final class MeasuredTime {
    private MeasuredTime() {}

    static Probe.Interval of(Festival festival) {
        long day = festival.buyers().dayLength();
        return festival.seedKey() % 2 == 0 ? new Probe.Interval(0, day) : new Probe.Interval(day / 3, 2 * (day / 3));
    }
}
