package shopping.festival.scenario;

import java.util.OptionalDouble;
import java.util.Set;
import shopping.festival.model.market.Mix;

/**
 * For which interest the sellers have prepared, which need not be the one that comes: so that a sweep over the foreign
 * share keeps offers, sellers and their luck and moves only the interest, or only the sellers.
 *
 * @param built the mix for which there are so many products and sellers of each category and origin
 * @param planned the mix of which the sellers' forecasts are made
 * @param entry who has entered or left since
 * @param without what is switched off
 */
public record SupplyTerms(Mix built, Mix planned, EntryTerms entry, Set<Mechanism> without) {
    /** A side that a sweep passes by is not left without sellers: they are built for as good as nothing. */
    private static final double LEAST = 1e-9;

    /**
     * How sellers have prepared for a mix.
     *
     * @param base the share of foreign brands the market is built for; empty for that of the mix
     * @param sellers the share of the sellers that are foreign; empty for as it is built
     * @param unchanged whether stock is that of the base, whatever comes
     */
    public static SupplyTerms of(
            Mix mix, OptionalDouble base, OptionalDouble sellers, boolean unchanged, Set<Mechanism> without) {
        double share = base.orElse(mix.foreignShare());
        EntryTerms entry = EntryTerms.of(share, sellers.orElse(share), !unchanged);
        if (base.isEmpty()) {
            return new SupplyTerms(mix, mix, entry, without);
        }
        Mix built = mix.withForeignShare(Math.min(1 - LEAST, Math.max(LEAST, share)));
        return new SupplyTerms(built, unchanged ? mix.withForeignShare(share) : mix, entry, without);
    }

    public boolean without(Mechanism mechanism) {
        return without.contains(mechanism);
    }
}
