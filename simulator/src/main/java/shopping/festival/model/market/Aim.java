package shopping.festival.model.market;

import java.util.Optional;

/**
 * What a crowd of buyers wants first; after a sold-out answer they react like everybody.
 *
 * @param origin whose brands alone they want, {@link #ANY} for all
 * @param offers which they want alone, by attractiveness; empty where they choose among all
 */
public record Aim(int origin, Optional<int[]> offers) {
    /** Any origin. */
    public static final int ANY = -1;

    /** Whatever is for sale. */
    public static final Aim ANYTHING = new Aim(ANY, Optional.empty());

    public static Aim ofOrigin(int origin) {
        return new Aim(origin, Optional.empty());
    }

    public static Aim ofOffers(int[] offers) {
        return new Aim(ANY, Optional.of(offers.clone()));
    }
}
