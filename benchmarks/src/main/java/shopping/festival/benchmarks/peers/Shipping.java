package shopping.festival.benchmarks.peers;

import java.util.Arrays;

/**
 * Payments under way, by the stretch of time in which they end, and the warehouses behind them: a stretch is put into
 * order and shipped once nothing can end in it any more.
 */
final class Shipping {
    /** Milliseconds; payments take less than two of them. */
    private static final int STRETCH = 1024;

    private static final int OPEN = 4;

    private final double service;
    private final Tally tally;
    private final double[] free = new double[ReducedFestival.WAREHOUSES];
    private final Stretch[] open = new Stretch[OPEN];
    private long next;
    private double closes = STRETCH;
    private double last;
    private int[] places = new int[1024];
    private int[] order = new int[1024];

    private static final class Stretch {
        double[] paid = new double[1024];
        double[] accepted = new double[1024];
        int[] warehouse = new int[1024];
        int size;

        void add(double at, double since, int house) {
            if (size == paid.length) {
                paid = Arrays.copyOf(paid, 2 * size);
                accepted = Arrays.copyOf(accepted, 2 * size);
                warehouse = Arrays.copyOf(warehouse, 2 * size);
            }
            paid[size] = at;
            accepted[size] = since;
            warehouse[size++] = house;
        }
    }

    Shipping(double service, Tally tally) {
        this.service = service;
        this.tally = tally;
        Arrays.setAll(open, i -> new Stretch());
    }

    void add(double accepted, double paid, int warehouse) {
        last = Math.max(last, paid);
        open[(int) ((long) paid / STRETCH) & OPEN - 1].add(paid, accepted, warehouse);
    }

    /** Nothing will be added any more that is accepted before an instant. */
    void closeUntil(double now) {
        while (now >= closes && next <= (long) last / STRETCH) {
            close();
        }
        if (now >= closes && now < Double.MAX_VALUE) {
            // Nothing was under way: stretches without payments are passed over.
            next = (long) now / STRETCH;
            closes = (next + 1) * STRETCH;
        }
    }

    void closeAll() {
        while (next <= (long) last / STRETCH) {
            close();
        }
    }

    private void close() {
        Stretch stretch = open[(int) next & OPEN - 1];
        sort(stretch, next * STRETCH);
        for (int k = 0; k < stretch.size; k++) {
            int i = order[k];
            int house = stretch.warehouse[i];
            double end = Math.max(stretch.paid[i], free[house]) + service;
            free[house] = end;
            tally.shipped(end - stretch.accepted[i]);
        }
        stretch.size = 0;
        next++;
        closes = (next + 1) * STRETCH;
    }

    /** A counting sort into as many slices as there are payments, then insertion. */
    private void sort(Stretch stretch, double start) {
        int n = stretch.size;
        if (order.length < n) {
            order = new int[2 * n];
            places = new int[2 * n];
        }
        Arrays.fill(places, 0, n, 0);
        double slices = (double) n / STRETCH;
        for (int i = 0; i < n; i++) {
            places[Math.min(n - 1, (int) ((stretch.paid[i] - start) * slices))]++;
        }
        int sum = 0;
        for (int s = 0; s < n; s++) {
            int count = places[s];
            places[s] = sum;
            sum += count;
        }
        for (int i = 0; i < n; i++) {
            order[places[Math.min(n - 1, (int) ((stretch.paid[i] - start) * slices))]++] = i;
        }
        for (int k = 1; k < n; k++) {
            int i = order[k];
            int j = k;
            while (j > 0 && stretch.paid[order[j - 1]] > stretch.paid[i]) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = i;
        }
    }
}
