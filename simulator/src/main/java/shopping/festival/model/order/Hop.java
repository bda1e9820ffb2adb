package shopping.festival.model.order;

/** The edges of the picture of an order's life. Feedback edges run back: their rows are dated at least a
 * least delay later. */
public enum Hop {
    ATTEMPTS(StageName.BUYERS, StageName.CHECKOUT, false),
    BUSY(StageName.CHECKOUT, StageName.BUYERS, true),
    CREATED(StageName.CHECKOUT, StageName.SELLERS, false),
    SOLD_OUT(StageName.SELLERS, StageName.BUYERS, true),
    ACCEPTED(StageName.SELLERS, StageName.PAYMENT, false),
    /** Units that go back on sale, and paid orders that look for stock. */
    RETURNED(StageName.PAYMENT, StageName.SELLERS, true),
    PAID(StageName.PAYMENT, StageName.WAREHOUSES, false),
    /** Paid orders that found their stock after the payment. */
    SETTLED(StageName.SELLERS, StageName.WAREHOUSES, false),
    SHIPPED(StageName.WAREHOUSES, StageName.DELIVERY, false);

    private final StageName from;
    private final StageName to;
    private final boolean feedback;

    Hop(StageName from, StageName to, boolean feedback) {
        this.from = from;
        this.to = to;
        this.feedback = feedback;
    }

    public StageName from() {
        return from;
    }

    public StageName to() {
        return to;
    }

    public boolean feedback() {
        return feedback;
    }
}
