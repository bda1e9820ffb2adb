package shopping.festival.model.servers;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * Admits at an even rate, and a burst beyond it: tokens fall into a bucket, and each who passes takes one out (Turner
 * 1986). It is full at the bell.
 */
public final class TokenBucket implements Stateful {
    /** A microsecond, in the units by which it fills: exact sums, the same whatever came between. */
    private static final int BITS = 10;

    private static final long MOST = 1L << 60;

    private final long token;
    private final long full;
    private long level;
    private long since;

    /**
     * @param perMicro tokens per microsecond, above 0
     * @param burst how many it holds
     */
    public TokenBucket(double perMicro, int burst) {
        token = (long) Math.max(1, Math.min(MOST, Math.rint((1 << BITS) / perMicro)));
        full = burst > MOST / token ? MOST : burst * token;
        level = full;
    }

    /** Takes a token, if there is one. Instants must not fall. */
    public boolean take(long at) {
        level = Math.min(full, level + (at - since << BITS));
        since = at;
        if (level < token) {
            return false;
        }
        level -= token;
        return true;
    }

    @Override
    public void state(Tape tape) {
        level = tape.word(level);
        since = tape.word(since);
    }
}
