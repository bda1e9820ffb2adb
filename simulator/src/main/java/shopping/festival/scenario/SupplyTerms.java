package shopping.festival.scenario;

import java.util.Set;
import shopping.festival.model.market.Mix;

/**
 * For which interest the sellers have prepared, which need not be the one that comes: so that a sweep over the foreign
 * share keeps offers, sellers and their luck and moves only the interest.
 *
 * @param built the mix for which there are so many products and sellers of each category and origin
 * @param planned the mix of which the sellers' forecasts are made
 * @param without what is switched off
 */
public record SupplyTerms(Mix built, Mix planned, Set<Mechanism> without) {
    /** A side that a sweep passes by is not left without sellers: they are built for as good as nothing. */
    private static final double LEAST = 1e-9;

    /** @param base the share of foreign brands the market is built for, or below 0 for that of the mix */
    public static SupplyTerms of(Mix mix, double base, boolean unchanged, Set<Mechanism> without) {
        if (base < 0) {
            return new SupplyTerms(mix, mix, without);
        }
        Mix built = mix.withForeignShare(Math.min(1 - LEAST, Math.max(LEAST, base)));
        return new SupplyTerms(built, unchanged ? mix.withForeignShare(base) : mix, without);
    }

    public boolean without(Mechanism mechanism) {
        return without.contains(mechanism);
    }
}
