package shopping.festival.benchmarks.peers;

/**
 * Model R: what every implementation has to play. Times are milliseconds as {@code double}.
 *
 * @param expected first attempts expected in the day, N
 * @param offers how many offers there are, K
 */
record ReducedFestival(long expected, int offers) {
    static final double HOUR = 3_600_000;
    static final int HOURS = 24;
    static final double RETRY_SHARE = 0.5;
    static final double RETRY_AFTER = 30_000;
    static final double PAYMENT_MIN = 200;
    static final double PAYMENT_SPAN = 1_024;
    static final double DECLINED_SHARE = 1.0 / 128;
    static final double RELEASE_AFTER = 30_000;
    static final int WAREHOUSES = 16;

    private static final double STOCKED_SHARE = 0.97;
    private static final double UTILISATION = 0.9;
    private static final double[] WEIGHT_BY_HOUR = {
        24, 8, 4, 2, 1.2, 1, 1.5, 3, 5, 6, 5.5, 5, 5, 4.5, 4, 4, 4, 4, 4.5, 5, 6, 6, 5, 6
    };

    ReducedFestival {
        if (expected < 1 || offers < 1) {
            throw new IllegalArgumentException("N and K start at 1");
        }
    }

    /** First attempts per millisecond, by hour. */
    double[] rates() {
        double sum = 0;
        for (double weight : WEIGHT_BY_HOUR) {
            sum += weight;
        }
        double[] rates = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            rates[hour] = expected * WEIGHT_BY_HOUR[hour] / sum / HOUR;
        }
        return rates;
    }

    /** The share of each offer in all choices, by rank. */
    double[] popularity() {
        double sum = 0;
        double[] share = new double[offers];
        for (int rank = 0; rank < offers; rank++) {
            share[rank] = 1.0 / (rank + 10);
            sum += share[rank];
        }
        for (int rank = 0; rank < offers; rank++) {
            share[rank] /= sum;
        }
        return share;
    }

    int[] stock() {
        double[] share = popularity();
        int[] stock = new int[offers];
        for (int rank = 0; rank < offers; rank++) {
            stock[rank] = (int) Math.floor(STOCKED_SHARE * expected * share[rank]) + 1;
        }
        return stock;
    }

    /** What one parcel takes in one warehouse. */
    double service() {
        return UTILISATION * HOURS * HOUR * WAREHOUSES / expected;
    }
}
