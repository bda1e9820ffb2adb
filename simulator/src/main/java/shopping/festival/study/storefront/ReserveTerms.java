package shopping.festival.study.storefront;

import java.time.InstantSource;

/**
 * How long a reservation holds.
 *
 * @param millis 1 or more
 */
record ReserveTerms(long millis, InstantSource clock) {
    /** When one that is made now ends, in milliseconds since 1970. */
    long endMillis() {
        return nowMillis() + millis;
    }

    long nowMillis() {
        return clock.millis();
    }
}
