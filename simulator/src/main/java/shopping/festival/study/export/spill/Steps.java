package shopping.festival.study.export.spill;

import java.util.EnumSet;
import java.util.Set;
import shopping.festival.model.order.Kind;

/**
 * How what happened to an intent is written down in one {@code long}: 200 days of microseconds, what it is about, and
 * the kind.
 *
 * <pre>
 * time 44 | detail 15 | code of the kind 5
 * </pre>
 */
final class Steps {
    /** In place of a kind, units that left a shelf later than, or apart from, the acceptance. */
    static final int RESERVED = 31;

    private static final int DETAIL_AT = 5;
    private static final int TIME_AT = 20;
    private static final int DETAIL_MASK = (1 << TIME_AT - DETAIL_AT) - 1;
    private static final int CODE_MASK = (1 << DETAIL_AT) - 1;
    private static final int WAREHOUSE_AT = 5;
    private static final int HOLDS_AT = 12;
    private static final int WAREHOUSE_MASK = 0x7F;
    private static final int NUMBER_MASK = (1 << WAREHOUSE_AT) - 1;

    /** The answers to an attempt. */
    private static final Set<Kind> ANSWERS = EnumSet.of(
            Kind.ACCEPTED,
            Kind.SOLD_OUT,
            Kind.OVER_LIMIT,
            Kind.BUSY,
            Kind.IMPATIENT,
            Kind.WAITING_ROOM,
            Kind.RATE_LIMITED,
            Kind.SHED,
            Kind.SHORTENED);

    /** What becomes of an accepted order. */
    private static final Set<Kind> LIFE = EnumSet.of(
            Kind.PAID,
            Kind.DECLINED,
            Kind.UNPAID,
            Kind.BREAKER_OPEN,
            Kind.RELEASED,
            Kind.REFUNDED,
            Kind.DISPATCHED,
            Kind.CLEARED,
            Kind.DELIVERED);

    private Steps() {}

    static boolean isAnswer(Kind kind) {
        return ANSWERS.contains(kind);
    }

    static boolean isLife(Kind kind) {
        return LIFE.contains(kind);
    }

    /** @param number which attempt it was, or how many units are missing: up to 31 */
    static int detail(int number, int warehouse) {
        return warehouse << WAREHOUSE_AT | number;
    }

    /** The detail of an acceptance with which units leave the shelf. */
    static int holding(int detail) {
        return detail | 1 << HOLDS_AT;
    }

    static boolean holds(long step) {
        return (step >>> DETAIL_AT + HOLDS_AT & 1) != 0;
    }

    static long pack(long time, int detail, int code) {
        return time << TIME_AT | (long) detail << DETAIL_AT | code;
    }

    static long time(long step) {
        return step >>> TIME_AT;
    }

    static int code(long step) {
        return (int) step & CODE_MASK;
    }

    static int number(long step) {
        return (int) (step >>> DETAIL_AT) & DETAIL_MASK & NUMBER_MASK;
    }

    static int warehouse(long step) {
        return (int) (step >>> DETAIL_AT + WAREHOUSE_AT) & WAREHOUSE_MASK;
    }
}
