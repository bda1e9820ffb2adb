package shopping.festival.model.warehouses;

import java.util.Arrays;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.time.VirtualTime;

/** When trucks leave: the same times every day, or whenever a parcel is ready. */
public final class Departures {
    private final long[] ofDay;
    private final Lateness lateness;

    private Departures(long[] ofDay, Lateness lateness) {
        this.ofDay = ofDay;
        this.lateness = lateness;
    }

    /** Every parcel leaves at once. */
    public static Departures always() {
        return new Departures(new long[0], Lateness.NONE);
    }

    /** At given times after midnight, every day. */
    public static Departures daily(long[] afterMidnight) {
        long[] sorted = afterMidnight.clone();
        Arrays.sort(sorted);
        return new Departures(sorted, Lateness.NONE);
    }

    /** The same trucks, some of which leave late. */
    public Departures late(Lateness some) {
        return new Departures(ofDay, some);
    }

    public Lateness lateness() {
        return lateness;
    }

    /**
     * When the truck really leaves that should do so at an instant.
     *
     * @param base of the draws of the warehouse; everything on a truck is as late as the truck
     */
    public long leaves(long planned, long base) {
        return lateness.end(planned, planned, Draws.base(base, planned));
    }

    /** The first departure at or after an instant, as it is planned. */
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
