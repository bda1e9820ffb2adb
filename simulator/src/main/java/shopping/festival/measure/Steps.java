package shopping.festival.measure;

import java.util.Arrays;

/** A figure that changes now and then: from each of these instants on it has the value that goes with it. */
public final class Steps {
    private final long[] instants;
    private final long[] values;

    private Steps(long[] instants, long[] values) {
        this.instants = instants;
        this.values = values;
    }

    public int size() {
        return instants.length;
    }

    /** When the n-th value begins to hold, microseconds. */
    public long from(int n) {
        return instants[n];
    }

    public long value(int n) {
        return values[n];
    }

    static final class Maker {
        private long[] instants = new long[16];
        private long[] values = new long[16];
        private int size;

        void add(long instant, long value) {
            if (size == instants.length) {
                instants = Arrays.copyOf(instants, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            instants[size] = instant;
            values[size++] = value;
        }

        Steps made() {
            return new Steps(Arrays.copyOf(instants, size), Arrays.copyOf(values, size));
        }
    }
}
