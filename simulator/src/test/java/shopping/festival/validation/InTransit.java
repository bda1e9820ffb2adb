package shopping.festival.validation;

import java.util.Arrays;
import shopping.festival.model.order.Kind;

/** How many parcels are on their way at given instants, and on average until the last of these. */
final class InTransit implements Witness {
    private final long[] instants;
    private final long[] onTheWay;
    private final long end;
    private double area;

    /** @param instants in the order of time */
    InTransit(long... instants) {
        this.instants = instants;
        this.onTheWay = new long[instants.length];
        this.end = instants[instants.length - 1];
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (kind == Kind.DISPATCHED) {
            step(1, time);
        } else if (kind == Kind.DELIVERED) {
            step(-1, time);
        }
    }

    private void step(int parcels, long time) {
        for (int k = 0; k < instants.length; k++) {
            onTheWay[k] += time <= instants[k] ? parcels : 0;
        }
        area += parcels * (double) Math.max(0, end - time);
    }

    double at(long instant, int replications) {
        return (double) onTheWay[Arrays.binarySearch(instants, instant)] / replications;
    }

    double average(int replications) {
        return area / end / replications;
    }
}
