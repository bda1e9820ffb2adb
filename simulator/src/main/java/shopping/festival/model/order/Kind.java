package shopping.festival.model.order;

/** What can happen to an intent. The codes go into the digest: never renumber them, only add. */
public enum Kind {
    ARRIVED(1),
    NOT_TEMPTED(2),
    ATTEMPTED(3),
    BUSY(4),
    OVER_LIMIT(5),
    SOLD_OUT(6),
    ACCEPTED(7),
    PAID(8),
    DECLINED(9),
    UNPAID(10),
    RELEASED(11),
    REFUNDED(12),
    DISPATCHED(13),
    CLEARED(14),
    DELIVERED(15),
    LOST(16),
    /** A seller had fewer units than asked and sells those: the rest is lost. Its amount is the rest's. */
    SHORTENED(17),
    /** An attempt that left the queue of the checkout before its turn. This and what follows are refusals, as BUSY is. */
    IMPATIENT(18),
    WAITING_ROOM(19),
    RATE_LIMITED(20),
    SHED(21),
    /** An accepted order whose payment was refused for good. */
    BREAKER_OPEN(22);

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
