package shopping.festival.measure;

import shopping.festival.base.time.VirtualTime;

/**
 * When a station counts as saturated: while orders wait longer than a limit, or are turned away.
 *
 * @param platformWait the limit at the checkout and the payment, microseconds
 * @param logisticsWait the limit before pickers and at the customs
 * @param gap two stretches of saturation that lie no further apart are one episode
 */
public record SaturationTerms(long platformWait, long logisticsWait, long gap) {
    public static final SaturationTerms USUAL =
            new SaturationTerms(VirtualTime.SECOND, 10 * VirtualTime.MINUTE, 10 * VirtualTime.MINUTE);
}
