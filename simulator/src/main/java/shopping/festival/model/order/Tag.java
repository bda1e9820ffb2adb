package shopping.festival.model.order;

/** What a row is, where a hop carries more than one sort. Constants, not an enum: they are bits of a packed row. */
public final class Tag {
    /** An order with its unit reserved, or one that is still to be accepted. */
    public static final int PLAIN = 0;
    /** A unit that goes back on sale. */
    public static final int RELEASE = 1;
    /** A paid order that looks for stock. */
    public static final int LOOKING = 2;
    /** Accepted without a unit, under {@code sellers.reserveAt = payment}: nothing to give back. */
    public static final int UNRESERVED = 3;
    /** Accepted as a backorder: it has a place in the queue, which must be given back. */
    public static final int BACKORDERED = 4;
    /** A parcel that a same-city courier takes without a truck. */
    public static final int COURIER = 5;

    private Tag() {}

    /** The rank of a row at a seller: releases before orders at the same instant. */
    public static int rank(int tag) {
        return tag == RELEASE ? 2 : 3;
    }
}
