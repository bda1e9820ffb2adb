package shopping.festival.model.order;

import java.util.Arrays;

/**
 * Why an intent ended without its thing: the outcome of its last try. The code is the unit of a lost event, and goes
 * into the digest and the event log: never renumber them, only add.
 */
public enum LossReason {
    SOLD_OUT(0),
    BUSY(1),
    OVER_LIMIT(2),
    DECLINED(3),
    UNPAID(4),
    REFUNDED(5),
    /** This and what follows are told as busy, too, with what refused the last try beside it: {@link Refusal}. */
    IMPATIENT(6),
    WAITING_ROOM(7),
    RATE_LIMITED(8),
    SHED(9),
    BREAKER_OPEN(10);

    /** One more than the largest code: the length of a column by code. */
    public static final int CODES =
            1 + Arrays.stream(values()).mapToInt(LossReason::code).max().orElse(-1);

    private static final LossReason[] BY_CODE = new LossReason[CODES];

    static {
        for (LossReason reason : values()) {
            BY_CODE[reason.code] = reason;
        }
    }

    private final int code;

    LossReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The reason with a code. */
    public static LossReason of(int code) {
        return BY_CODE[code];
    }
}
