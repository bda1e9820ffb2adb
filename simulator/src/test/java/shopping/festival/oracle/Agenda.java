package shopping.festival.oracle;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Everything that is still to happen, in one priority queue.
 *
 * <p>Sorted by (µs, place, fraction of the µs, rank, id, ordinal). Only pickers live in fractions of a microsecond. They
 * hand on their jobs under the whole µs, so all that happens within one µs at a warehouse comes before what it causes in
 * delivery at that µs: hence the place before the fraction.
 */
final class Agenda {
    static final int DUTY = 0;
    static final int RECEIPT = 1;
    static final int RELEASE = 2;
    static final int ORDER = 3;

    private record Entry(
            long micros, Place place, long fraction, int rank, long id, int ordinal, long entry, Runnable what) {}

    private static final Comparator<Entry> ORDER_OF_ENTRIES = Comparator.comparingLong(Entry::micros)
            .thenComparing(Entry::place)
            .thenComparingLong(Entry::fraction)
            .thenComparingInt(Entry::rank)
            .thenComparingLong(Entry::id)
            .thenComparingInt(Entry::ordinal)
            .thenComparingLong(Entry::entry);

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(ORDER_OF_ENTRIES);
    private Entry now;
    private long entered;

    /** An attempt, an order or a parcel reaches a place. */
    void order(long micros, Place place, long id, Runnable what) {
        add(new Entry(micros, place, 0, ORDER, id, 0, entered++, what));
    }

    /** A unit comes back to its seller. */
    void release(long micros, long id, Runnable what) {
        add(new Entry(micros, Place.SELLERS, 0, RELEASE, id, 0, entered++, what));
    }

    /** Goods reach a stock record. */
    void receipt(long micros, int stockRecord, int ordinal, Runnable what) {
        add(new Entry(micros, Place.SELLERS, 0, RECEIPT, stockRecord, ordinal, entered++, what));
    }

    /** Something happens among pickers, at an instant in 2⁻²⁰ µs. */
    void pickers(long fixed, int rank, int picker, Runnable what) {
        add(new Entry(Fixed.floor(fixed), Place.WAREHOUSES, Fixed.fraction(fixed), rank, picker, 0, entered++, what));
    }

    private void add(Entry e) {
        if (e.micros < 0 || now != null && ORDER_OF_ENTRIES.compare(e, now) < 0 && isEarlier(e, now)) {
            throw new IllegalStateException("the oracle was asked to go back in time: " + e + " during " + now);
        }
        entries.add(e);
    }

    /** A lower rank at the same instant is no step back: a receipt with lead 0 comes right after its cause. */
    private static boolean isEarlier(Entry e, Entry than) {
        if (e.micros != than.micros) {
            return e.micros < than.micros;
        }
        return e.place != than.place ? e.place.compareTo(than.place) < 0 : e.fraction < than.fraction;
    }

    void run() {
        while (!entries.isEmpty()) {
            now = entries.remove();
            now.what.run();
        }
    }
}
