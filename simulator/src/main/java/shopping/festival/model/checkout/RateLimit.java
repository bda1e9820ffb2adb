package shopping.festival.model.checkout;

import shopping.festival.model.servers.TokenBucket;

/**
 * How fast a lane admits: a token bucket.
 *
 * @param perMicro of each lane
 * @param burst how many it admits at once
 */
public record RateLimit(double perMicro, int burst) {
    public static final RateLimit NONE = new RateLimit(Double.POSITIVE_INFINITY, 1);

    TokenBucket bucket() {
        return new TokenBucket(perMicro, burst);
    }

    public boolean isNone() {
        return perMicro == Double.POSITIVE_INFINITY;
    }
}
