package shopping.festival.validation;

import java.util.Arrays;
import shopping.festival.model.order.Station;

/** How many orders are at the warehouses at given instants, over all of them. */
final class Crowd implements Witness {
    private final long[] instants;
    private final long[] waiting;
    private final long[] inSystem;

    Crowd(long... instants) {
        this.instants = instants;
        this.waiting = new long[instants.length];
        this.inSystem = new long[instants.length];
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        if (station != Station.WAREHOUSE) {
            return;
        }
        for (int k = 0; k < instants.length; k++) {
            if (arrival <= instants[k] && instants[k] < finish) {
                inSystem[k]++;
                waiting[k] += instants[k] < start ? 1 : 0;
            }
        }
    }

    double waitingAt(long instant, int replications) {
        return (double) waiting[Arrays.binarySearch(instants, instant)] / replications;
    }

    double inSystemAt(long instant, int replications) {
        return (double) inSystem[Arrays.binarySearch(instants, instant)] / replications;
    }
}
