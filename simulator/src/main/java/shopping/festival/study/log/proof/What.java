package shopping.festival.study.log.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a row can say. The codes of what happens to intents are those of the digest; 0 for rows outside of it. */
enum What {
    /** What no row says. */
    NOTHING(0, 0),
    INITIAL(0, 0),
    RECEIPT(0, 0),
    ON_HAND(0, 0),
    ARRIVED(1, 0),
    NOT_TEMPTED(2, 1),
    ATTEMPTED(3, 1),
    BUSY(4, 3),
    IMPATIENT(18, 3),
    WAITING_ROOM(19, 3),
    RATE_LIMITED(20, 3),
    SHED(21, 3),
    OVER_LIMIT(5, 3),
    SOLD_OUT(6, 3),
    SHORTENED(17, 2),
    ACCEPTED(7, 3),
    RESERVED(0, 5),
    PAID(8, 4),
    DECLINED(9, 4),
    UNPAID(10, 4),
    BREAKER_OPEN(22, 4),
    RELEASED(11, 9),
    REFUNDED(12, 5),
    DISPATCHED(13, 6),
    CLEARED(14, 7),
    DELIVERED(15, 8),
    LOST(16, 8);

    private static final What[] ALL = values();

    final int code;
    /** Which of two rows of one intent and one instant comes first. */
    final int stage;

    private final byte[] word = name().toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII);

    What(int code, int stage) {
        this.code = code;
        this.stage = stage;
    }

    static What at(int ordinal) {
        return ALL[ordinal];
    }

    /** The kind whose word stands there, or nothing. */
    static What of(byte[] text, int from, int to) {
        for (What what : ALL) {
            if (what != NOTHING
                    && what.word.length == to - from
                    && Arrays.equals(what.word, 0, what.word.length, text, from, to)) {
                return what;
            }
        }
        return NOTHING;
    }

    /** Whether it tells that the checkout was busy. */
    boolean isBusy() {
        return this == BUSY || this == IMPATIENT || this == WAITING_ROOM || this == RATE_LIMITED || this == SHED;
    }

    boolean isOfIntent() {
        return this != NOTHING && this != INITIAL && this != RECEIPT && this != ON_HAND;
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
