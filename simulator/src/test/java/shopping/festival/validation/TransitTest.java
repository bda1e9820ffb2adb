package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.HOUR;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;

/** Parcels on their way over a day of changing demand: as many servers as parcels. A lane of the buyers is a day. */
@Tag("slow")
class TransitTest {
    private static final int[] HOURS = {1, 2, 3, 12, 20, 24};

    /** What was ordered in the last two hours: 600 + 240 = 840 at 02:00, 2 · 400 = 800 at 24:00. */
    @Test
    void twoHoursOnTheWay_thereTravelsWhatWasOrderedInTheLastTwo(@Case(value = "S49", part = "det_") Expected s49) {
        s49.check(figures("det_", inTransit(s49, Law.fixed(2 * HOUR)), s49.replications()));
    }

    /** At 01:00 600 · 2 (1 - e^-½) = 472 of the 600. */
    @Test
    void exponentialTimeOnTheWay_ofTheFirst600Orders472TravelAtOne(@Case(value = "S49", part = "exp_") Expected s49) {
        InTransit seen = inTransit(s49, Law.exponential(2 * HOUR));
        Map<String, Double> figures = figures("exp_", seen, s49.replications());
        figures.put("exp_in_transit_timeavg", seen.average(s49.replications()));
        s49.check(figures);
    }

    private static InTransit inTransit(Expected s49, Law transit) {
        long[] instants = new long[HOURS.length];
        for (int k = 0; k < HOURS.length; k++) {
            instants[k] = HOURS[k] * HOUR;
        }
        InTransit seen = new InTransit(instants);
        Profile day = Profile.festival();
        new TextbookFestival(day.poisson(s49.replications()), day.end())
                .lanes(s49.replications())
                .slot(HOUR)
                .transit(transit)
                .run(0, seen);
        return seen;
    }

    private static Map<String, Double> figures(String part, InTransit seen, int days) {
        Map<String, Double> figures = new HashMap<>();
        for (int hour : HOURS) {
            figures.put(part + "in_transit_mean_at_" + hour + "h", seen.at(hour * HOUR, days));
        }
        return figures;
    }
}
