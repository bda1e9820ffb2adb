package shopping.festival.model.warehouses;

import java.util.Arrays;
import shopping.festival.base.time.VirtualTime;

/** When trucks leave: the same times every day, or whenever a parcel is ready. */
public final class Departures {
    private final long[] ofDay;

    private Departures(long[] ofDay) {
        this.ofDay = ofDay;
    }

    /** Every parcel leaves at once. */
    public static Departures always() {
        return new Departures(new long[0]);
    }

    /** At given times after midnight, every day. */
    public static Departures daily(long[] afterMidnight) {
        long[] sorted = afterMidnight.clone();
        Arrays.sort(sorted);
        return new Departures(sorted);
    }

    /** The first departure at or after an instant. */
    public long next(long instant) {
        if (ofDay.length == 0) {
            return instant;
        }
        long midnight = instant / VirtualTime.DAY * VirtualTime.DAY;
        long time = instant - midnight;
        for (long departure : ofDay) {
            if (departure >= time) {
                return midnight + departure;
            }
        }
        return midnight + VirtualTime.DAY + ofDay[0];
    }

    @Override
    public String toString() {
        return ofDay.length == 0 ? "always" : Arrays.toString(ofDay);
    }
}
