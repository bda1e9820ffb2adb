package shopping.festival.model.servers;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.VirtualTime;

/**
 * How those come back who were turned away.
 *
 * @param least time before the next try, at least, microseconds
 * @param law of the random part on top
 * @param max how often one comes back
 * @param growth of the random part, try by try
 */
public record Backoff(long least, Law law, int max, Growth growth) {

    /**
     * An exponential back-off; its jitter is the law itself.
     *
     * @param factor by which the random part grows from one try to the next, 1 or more
     * @param most it never grows beyond
     */
    public record Growth(double factor, long most) {
        /** Each try as the one before. */
        public static final Growth NONE = new Growth(1, VirtualTime.NEVER);
    }

    /** Who waits each time as the time before. */
    public Backoff(long least, Law law, int max) {
        this(least, law, max, Growth.NONE);
    }

    /** The same, but for the random part and how often. */
    public Backoff with(Law otherLaw, int otherMax) {
        return new Backoff(least, otherLaw, otherMax, growth);
    }

    public Backoff with(Growth other) {
        return new Backoff(least, law, max, other);
    }

    public Backoff withLeast(long other) {
        return new Backoff(other, law, max, growth);
    }

    /** The same, but nobody comes back sooner than so. */
    public Backoff notBefore(long other) {
        return withLeast(Math.max(least, other));
    }

    /**
     * When somebody tries again, the least time having passed.
     *
     * @param before how often they have come back already
     * @param key of the scenario that leads beyond the end of time
     */
    public long after(long instant, long bits, int before, String key) {
        if (growth.factor == 1 && growth.most == VirtualTime.NEVER) {
            return law.after(instant, bits);
        }
        double grown = law.sample(bits) * StrictMath.pow(growth.factor, before);
        return EndOfTime.within(instant + (long) Math.min(Math.min(growth.most, 2 * VirtualTime.HORIZON), grown), key);
    }

    /** The random part is never less. */
    public long leastRandom() {
        return (long) Math.min(growth.most, law.least());
    }
}
