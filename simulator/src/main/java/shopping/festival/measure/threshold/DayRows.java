package shopping.festival.measure.threshold;

import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/** The rows of the timeline that a part of the day has, or the whole day. */
final class DayRows {
    private DayRows() {}

    static int first(Threshold.Part part) {
        return VirtualTime.minuteOf(part.from());
    }

    /** A minute of which only a part was asked for belongs to it. */
    static int end(Intervals intervals, Threshold.Part part) {
        return part.isNone()
                ? intervals.dayMinutes()
                : Math.min(intervals.dayMinutes(), VirtualTime.minuteOf(part.to() - 1) + 1);
    }

    /** The same as far as they are known. */
    static int knownEnd(DayTable day, Threshold.Part part) {
        return Math.min(day.known(), end(day.intervals(), part));
    }

    /** Whether all of them are. */
    static boolean areKnown(DayTable day, Threshold.Part part) {
        return day.known() >= end(day.intervals(), part);
    }
}
