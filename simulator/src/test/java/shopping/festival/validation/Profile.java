package shopping.festival.validation;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.Curve;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.buyers.Arrivals;

/**
 * A piecewise constant rate of arrivals.
 *
 * @param fromHours where the pieces begin, with the end of the day as last entry
 * @param perHour rate of each piece
 */
record Profile(double[] fromHours, double... perHour) {

    static Profile constant(double perHour, double hours) {
        return new Profile(new double[] {0, hours}, perHour);
    }

    /** The day of the cases: a rush, a quiet night, an evening; 4000 orders. */
    static Profile festival() {
        return new Profile(new double[] {0, 1, 2, 8, 18, 22, 24}, 600, 240, 60, 120, 200, 400);
    }

    private long[] points() {
        return Arrays.stream(fromHours)
                .mapToLong(h -> Math.round(h * VirtualTime.HOUR))
                .toArray();
    }

    long end() {
        return points()[perHour.length];
    }

    /** Expected arrivals before an instant. */
    double before(long instant) {
        long[] at = points();
        double sum = 0;
        for (int i = 0; i < perHour.length; i++) {
            sum += perHour[i] * Math.max(0, Math.min(instant, at[i + 1]) - at[i]) / VirtualTime.HOUR;
        }
        return sum;
    }

    /** So many independent Poisson processes of this rate, one a lane, drawn slot by slot. */
    List<Day> days(int lanes, long slot) {
        ArrivalTimes seen = new ArrivalTimes(lanes);
        new TextbookFestival(poisson(lanes), end()).lanes(lanes).slot(slot).run(0, seen);
        return seen.days();
    }

    /** Orders of {@code n} such processes together. */
    Arrivals poisson(int n) {
        Curve curve = Curve.steps(Arrays.copyOf(points(), perHour.length), perHour, end());
        return Arrivals.poisson(n * before(end()), curve);
    }
}
