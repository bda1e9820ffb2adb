package shopping.festival.model.checkout;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * How often a lane may answer "try again": each first attempt that comes to it puts a part of a token into a bucket, each
 * such answer takes one out. Who is refused while there is none is lost at once.
 *
 * @param perFirst tokens for each first attempt
 * @param kept unspent ones, at most
 */
public record RetryBudget(double perFirst, int kept) {
    /** Everybody may try again. */
    public static final RetryBudget NONE = new RetryBudget(Double.POSITIVE_INFINITY, Integer.MAX_VALUE);

    public boolean isNone() {
        return perFirst == Double.POSITIVE_INFINITY;
    }

    Bucket bucket() {
        return new Bucket(this);
    }

    /** That of one lane, in millionths of a token: exact sums. It is full at the bell. */
    static final class Bucket implements Stateful {
        private static final long TOKEN = 1_000_000;

        private final long fed;
        private final long full;
        private long level;

        private Bucket(RetryBudget budget) {
            fed = Math.round(budget.perFirst * TOKEN);
            full = budget.kept * TOKEN;
            level = full;
        }

        void feed() {
            level = Math.min(full, level + fed);
        }

        boolean take() {
            if (level < TOKEN) {
                return false;
            }
            level -= TOKEN;
            return true;
        }

        @Override
        public void state(Tape tape) {
            level = tape.word(level);
        }
    }
}
