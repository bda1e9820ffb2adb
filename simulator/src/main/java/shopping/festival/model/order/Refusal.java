package shopping.festival.model.order;

import java.util.List;

/**
 * Why somebody was turned away by a platform that is busy: the parts of what is told as busy. Each has an event and a
 * reason of loss of its own; a full queue keeps those that were once all there was.
 */
public enum Refusal {
    /** All places before the lane were taken. */
    QUEUE_FULL(Kind.BUSY, LossReason.BUSY),
    /** Stood in the queue of the checkout, and left it before the turn came. */
    IMPATIENT(Kind.IMPATIENT, LossReason.IMPATIENT),
    /** The waiting room before the lane was full, or the wait in it too long. */
    WAITING_ROOM(Kind.WAITING_ROOM, LossReason.WAITING_ROOM),
    /** Came faster than the lane admits. */
    RATE_LIMITED(Kind.RATE_LIMITED, LossReason.RATE_LIMITED),
    /** The lane sheds load while its queue is long. */
    SHED(Kind.SHED, LossReason.SHED),
    /** The circuit breaker before the payment was open: the order had been accepted, so no attempt ends with it. */
    BREAKER_OPEN(Kind.BREAKER_OPEN, LossReason.BREAKER_OPEN);

    /** Those that an attempt ends with. */
    public static final List<Refusal> OF_ATTEMPTS = List.of(QUEUE_FULL, IMPATIENT, WAITING_ROOM, RATE_LIMITED, SHED);

    private static final Refusal[] ALL = values();

    private final Kind kind;
    private final LossReason loss;

    Refusal(Kind kind, LossReason loss) {
        this.kind = kind;
        this.loss = loss;
    }

    /** The event it is written down as. */
    public Kind kind() {
        return kind;
    }

    /** What an intent is lost to whose last try ended with it. */
    public LossReason loss() {
        return loss;
    }

    /** As a row tells it on its way back, in the tag of its order: 0 for a full queue, at most 7. */
    public int tag() {
        return ordinal();
    }

    public static Refusal ofTag(int tag) {
        return ALL[tag];
    }
}
