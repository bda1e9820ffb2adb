package shopping.festival.model.order;

/** Why an intent ended without its thing: the outcome of its last try. The code is the unit of a lost event. */
public enum LossReason {
    SOLD_OUT,
    BUSY,
    OVER_LIMIT,
    DECLINED,
    UNPAID,
    REFUNDED
}
