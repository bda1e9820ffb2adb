package shopping.festival.model.servers;

import shopping.festival.base.random.Law;

/**
 * How those come back who were turned away.
 *
 * @param least time before the next try, at least, microseconds
 * @param law of the random part on top
 * @param max how often one comes back
 */
public record Backoff(long least, Law law, int max) {

    /** The same, but for the random part and how often. */
    public Backoff with(Law otherLaw, int otherMax) {
        return new Backoff(least, otherLaw, otherMax);
    }

    /** The same, but nobody comes back sooner than so. */
    public Backoff notBefore(long other) {
        return new Backoff(Math.max(least, other), law, max);
    }
}
