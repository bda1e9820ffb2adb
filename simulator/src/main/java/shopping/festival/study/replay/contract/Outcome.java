package shopping.festival.study.replay.contract;

import java.util.Locale;

/** What an answer of a shop means, or that there was none. */
public enum Outcome {
    /** The step is done; after the last one the order is the buyer's. */
    ACCEPTED,
    /** There are not as many units. */
    SOLD_OUT,
    /** Turned away for now: nothing was taken. */
    RETRY,
    /** An answer that the target file has no meaning for: something may have been taken. */
    ERROR,
    /** Sent, and never answered: something may have been taken. */
    UNKNOWN,
    /** Never sent: nothing was taken. */
    UNSENT;

    /** Whether the shop may have done what it was asked for without saying so. */
    public boolean isInDoubt() {
        return this == ERROR || this == UNKNOWN;
    }

    /** As files spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
