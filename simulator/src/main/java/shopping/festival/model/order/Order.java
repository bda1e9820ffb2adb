package shopping.festival.model.order;

/**
 * The attributes of an order, packed into one {@code long}, so that a row is four words wide.
 *
 * <pre>
 * offer 24 | cell 9 | segment 5 | soldOuts 4 | busies 4 | payTries 3 | units 5 | warehouse 7 | tag 3
 * </pre>
 *
 * <p>Written as static functions over the packed value: a row never becomes an object.
 */
public final class Order {
    public static final int OFFERS_MAX = 1 << 24;
    public static final int CELLS_MAX = 1 << 9;
    public static final int SEGMENTS_MAX = 1 << 5;
    public static final int TRIES_MAX = (1 << 4) - 1;
    public static final int PAY_TRIES_MAX = (1 << 3) - 1;
    public static final int UNITS_MAX = (1 << 5) - 1;
    /** No order is worth more: RMB 2.7 billion. */
    public static final long FEN_MAX = (1L << 38) - 1;

    /** No unit costs more: RMB 42 million. */
    public static final long PRICE_MAX = (1L << 32) - 1;
    /** The last number means that no warehouse has been chosen. */
    public static final int WAREHOUSES_MAX = (1 << 7) - 1;

    public static final int NO_WAREHOUSE = WAREHOUSES_MAX;

    /** The attributes of an intent that has not ordered yet: those of a first attempt at nothing. */
    public static final long NONE = 0;

    private static final int WAREHOUSE_AT = 3;
    private static final int UNITS_AT = 10;
    private static final int PAY_TRIES_AT = 15;
    private static final int BUSIES_AT = 18;
    private static final int SOLD_OUTS_AT = 22;
    private static final int SEGMENT_AT = 26;
    private static final int CELL_AT = 31;
    private static final int OFFER_AT = 40;

    private Order() {}

    /** A first attempt; no warehouse has been chosen. */
    public static long of(int offer, int cell, int segment, int units) {
        return (long) offer << OFFER_AT
                | (long) cell << CELL_AT
                | (long) segment << SEGMENT_AT
                | (long) units << UNITS_AT
                | (long) NO_WAREHOUSE << WAREHOUSE_AT;
    }

    public static int offer(long order) {
        return (int) (order >>> OFFER_AT);
    }

    public static int cell(long order) {
        return (int) (order >>> CELL_AT) & CELLS_MAX - 1;
    }

    public static int segment(long order) {
        return (int) (order >>> SEGMENT_AT) & SEGMENTS_MAX - 1;
    }

    public static int soldOuts(long order) {
        return (int) (order >>> SOLD_OUTS_AT) & TRIES_MAX;
    }

    public static int busies(long order) {
        return (int) (order >>> BUSIES_AT) & TRIES_MAX;
    }

    /** Which attempt of its intent this is, from 1. */
    public static int attempt(long order) {
        return 1 + soldOuts(order) + busies(order);
    }

    public static int payTries(long order) {
        return (int) (order >>> PAY_TRIES_AT) & PAY_TRIES_MAX;
    }

    public static int units(long order) {
        return (int) (order >>> UNITS_AT) & UNITS_MAX;
    }

    public static int warehouse(long order) {
        return (int) (order >>> WAREHOUSE_AT) & WAREHOUSES_MAX;
    }

    public static int tag(long order) {
        return (int) order & 7;
    }

    /** A first attempt as one after so many sold-out and busy answers. */
    public static long withTries(long first, int soldOuts, int busies) {
        return first | (long) soldOuts << SOLD_OUTS_AT | (long) busies << BUSIES_AT;
    }

    public static long withBusy(long order) {
        return order + (1L << BUSIES_AT);
    }

    public static long withPayTry(long order) {
        return order + (1L << PAY_TRIES_AT);
    }

    public static long withWarehouse(long order, int warehouse) {
        return order & ~((long) WAREHOUSES_MAX << WAREHOUSE_AT) | (long) warehouse << WAREHOUSE_AT;
    }

    public static long withUnits(long order, int units) {
        return order & ~((long) UNITS_MAX << UNITS_AT) | (long) units << UNITS_AT;
    }

    public static long withTag(long order, int tag) {
        return order & ~7L | tag;
    }
}
