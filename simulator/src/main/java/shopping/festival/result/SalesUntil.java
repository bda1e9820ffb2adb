package shopping.festival.result;

import shopping.festival.measure.Measures;

/** What had been paid until any instant of the day, in fen; within a minute sales are taken to grow evenly. */
public final class SalesUntil {
    private static final int SECONDS = 60;

    private final double[] untilMinute;
    private final double daySeconds;

    /**
     * @param daySeconds the day's length: its last minute ends with it, although in the timeline it reaches beyond
     * @param gmvFen of the day
     */
    public SalesUntil(Measures measures, double daySeconds, long gmvFen) {
        int minutes = measures.intervals().dayMinutes();
        this.daySeconds = daySeconds;
        this.untilMinute = new double[minutes + 1];
        for (int minute = 0; minute < minutes; minute++) {
            untilMinute[minute + 1] = untilMinute[minute] + measures.gmv().at(minute);
        }
        untilMinute[minutes] = gmvFen;
    }

    public int minutes() {
        return untilMinute.length - 1;
    }

    /** Until the end of so many minutes. */
    public double minute(int minutes) {
        return untilMinute[minutes];
    }

    public double at(double seconds) {
        if (seconds >= daySeconds) {
            return untilMinute[minutes()];
        }
        int minute = (int) (seconds / SECONDS);
        double from = minute * (double) SECONDS;
        double part = (seconds - from) / (Math.min(from + SECONDS, daySeconds) - from);
        return untilMinute[minute] + part * (untilMinute[minute + 1] - untilMinute[minute]);
    }
}
