package shopping.festival.model.order;

/**
 * Where a stage writes down what happened, as it happens. The stages know no more of measuring than this; what becomes
 * of it (digest, timeline, histograms, audit) is decided behind it.
 */
public interface Journal {

    /**
     * One event of one intent.
     *
     * @param order the order as it is by then, {@link Order#NONE} before there is one; it tells the attempt
     * @param unit the unit of the model it happened at, see {@code simulator/docs/semantics.md}
     * @param fen the order's amount, 0 where there is none yet
     */
    void record(Kind kind, long id, long order, long time, int unit, long fen);

    /** A supplier's units were put on the shelf, before anybody is given one. */
    void received(int stockRecord, long time, int units);

    /** Units left the shelf for an order later than, or apart from, its acceptance: it looked, or had waited, for them. */
    void reserved(int stockRecord, long id, long order, long time, int units);

    /** One order passed a station: when it came, when its service began, when that ended. */
    void served(Station station, int unit, long arrival, long start, long finish);

    /** Somebody came to a station and was turned away. */
    default void refused(Station station, int unit, long at) {}

    /** Somebody waited before a station and left it before the turn came. */
    void gaveUp(Station station, int unit, long arrival, long left);

    /** A parcel from abroad left with its truck, and came to its port. */
    default void landed(int port, long id, long left, long lands) {}

    /** A span that is measured ended. */
    void took(Latency latency, long end, long micros);

    /** A span that is measured ended, but not as it should: a payment that never came. It is in no histogram. */
    default void tookInVain(Latency latency, long end, long micros) {}

    /** An order was paid: the ledgers by cell, region and mode. */
    void paid(long order, long time, long fen);

    /** A parcel reached its door. */
    void delivered(long order, long time, long sincePaid);

    /** A seller looked for stock, at the order or, where units are reserved at payment, at the order too. */
    void stockAnswer(long order, boolean accepted);

    /** An order is about to be accepted that the shelf cannot fill: a backorder, which is a promise. */
    default void promised(long order) {}

    /** An order was accepted after sold-out answers: whether a foreign brand was wanted first, and whether it is one now. */
    void recovered(boolean wantedForeign, boolean gotForeign);

    /** An intent was lost because there was no stock. */
    void lostToStockOut(long order, long fen);

    /** The last unit of an offer left the shelves. */
    default void wentOut(int offer, long time) {}

    /** How many of a seller actor's offers have nothing on hand as a window ends. */
    void offersOut(long windowEnd, int offers, int offersEverOut);

    /** A stock record ordered from its supplier; what is under way from the start was not. No figure of a run. */
    default void ordered(int stockRecord, long time, int units) {}
}
