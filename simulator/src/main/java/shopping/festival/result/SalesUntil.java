package shopping.festival.result;

import shopping.festival.measure.Measures;

/** What had been paid until any instant of the day, in fen; within a minute sales are taken to grow evenly. */
public final class SalesUntil {
    private final double[] untilMinute;

    /** @param gmvFen of the day: its last minute may reach beyond it in the timeline */
    public SalesUntil(Measures measures, long gmvFen) {
        int minutes = measures.intervals().dayMinutes();
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
        double minutes = Math.min(seconds / 60, minutes());
        int whole = (int) minutes;
        return whole == minutes()
                ? untilMinute[whole]
                : untilMinute[whole] + (minutes - whole) * (untilMinute[whole + 1] - untilMinute[whole]);
    }
}
