package shopping.festival.study.frame;

import java.util.OptionalDouble;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;

/** How many intents a festival expects, and which share of them by when. */
public final class Expected {
    /** A share of the day that says how fast a run is. */
    private static final double PLAYED_LEAST = 0.01;

    private final double[] before;

    public Expected(Festival festival) {
        long day = festival.buyers().dayLength();
        before = new double[Intervals.of(day).dayMinutes() + 1];
        for (int m = 1; m < before.length; m++) {
            long end = Math.min(day, m * VirtualTime.MINUTE);
            before[m] = before[m - 1];
            for (Stream stream : festival.buyers().streams()) {
                before[m] += stream.arrivals().expectedBetween((m - 1) * VirtualTime.MINUTE, end)
                        * festival.buyers().meanSessionSize();
            }
        }
    }

    public double intents() {
        return before[before.length - 1];
    }

    /** Share of the intents expected before a minute begins; 1 after the day. */
    public double shareBefore(int minute) {
        return intents() == 0 ? 1 : before[Math.min(minute, before.length - 1)] / intents();
    }

    /**
     * How long the rest of the day will take at the speed so far; empty while too little of it is known.
     *
     * @param from with which minute the run began, or went on
     * @param wallSeconds that it has taken since
     */
    public OptionalDouble secondsLeft(int from, int minute, double wallSeconds) {
        double share = shareBefore(minute);
        double played = share - shareBefore(from);
        return played < PLAYED_LEAST ? OptionalDouble.empty() : OptionalDouble.of(wallSeconds * (1 - share) / played);
    }

    public int dayMinutes() {
        return before.length - 1;
    }
}
