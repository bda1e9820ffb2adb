package shopping.festival.validation;

import java.util.Arrays;
import shopping.festival.model.order.Station;

/** The mean wait of the first orders of every warehouse. */
final class FirstWaits implements Witness {
    private final int orders;
    private final int[] seen;
    private final double[] sums;

    FirstWaits(int warehouses, int orders) {
        this.orders = orders;
        this.seen = new int[warehouses];
        this.sums = new double[warehouses];
    }

    @Override
    public void served(Station station, int warehouse, long arrival, long start, long finish) {
        if (station == Station.WAREHOUSE && seen[warehouse] < orders) {
            seen[warehouse]++;
            sums[warehouse] += start - arrival;
        }
    }

    /** One mean a warehouse. */
    double[] means() {
        if (Arrays.stream(seen).anyMatch(n -> n < orders)) {
            throw new IllegalStateException("a warehouse had too few orders");
        }
        return Arrays.stream(sums).map(sum -> sum / orders).toArray();
    }
}
