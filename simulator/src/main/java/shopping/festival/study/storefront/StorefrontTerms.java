package shopping.festival.study.storefront;

import java.time.InstantSource;

/**
 * What shop is to be opened.
 *
 * @param reserveMillis how long a reservation holds, where there are any: 1 or more
 * @param port 0 for any that is free
 */
public record StorefrontTerms(
        Flavour flavour, DatabaseAddress database, long reserveMillis, InstantSource clock, int port) {
    /** Fifteen minutes, as many shops give. */
    public static final long RESERVE_MILLIS = 900_000;

    public static final int PORT = 8088;
}
