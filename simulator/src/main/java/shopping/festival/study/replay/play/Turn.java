package shopping.festival.study.replay.play;

/**
 * A request that somebody is about to send, as one number: there is one for every buyer who thinks, and objects that live
 * as long as a thought are what makes a collector stop the sender.
 */
final class Turn {
    /** Sent a second time, whose answer moves nobody. */
    private static final int REPEAT = 1;
    /** Sent once more when it is answered. */
    private static final int REPEATED_AFTER = 2;
    /** The first of its purchase, of which it is not yet decided how it is sent. */
    private static final int FIRST = 4;

    private static final int STEP_AT = 3;
    private static final int STEP_BITS = 16;
    private static final int PURCHASE_AT = STEP_AT + STEP_BITS;

    private Turn() {}

    /** @param step of the target, or {@link Exchange#CANCEL} */
    static long of(int purchase, int step) {
        // The step that gives back is the one before the first.
        return (long) purchase << PURCHASE_AT | (long) (step - Exchange.CANCEL) << STEP_AT;
    }

    static long first(int purchase) {
        return of(purchase, 0) | FIRST;
    }

    static long repeat(long turn) {
        return of(purchase(turn), step(turn)) | REPEAT;
    }

    static long repeatedAfter(long turn) {
        return of(purchase(turn), step(turn)) | REPEATED_AFTER;
    }

    static long to(long turn, int step) {
        return of(purchase(turn), step);
    }

    static int purchase(long turn) {
        return (int) (turn >> PURCHASE_AT);
    }

    static int step(long turn) {
        return (int) (turn >> STEP_AT & (1 << STEP_BITS) - 1) + Exchange.CANCEL;
    }

    static boolean isFirst(long turn) {
        return (turn & FIRST) != 0;
    }

    static boolean isRepeat(long turn) {
        return (turn & REPEAT) != 0;
    }

    static boolean isRepeatedAfter(long turn) {
        return (turn & REPEATED_AFTER) != 0;
    }
}
