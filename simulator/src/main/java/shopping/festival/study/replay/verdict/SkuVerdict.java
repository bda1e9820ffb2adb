package shopping.festival.study.replay.verdict;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.replay.play.Sku;

/**
 * What a replay has shown of one SKU. All in units but the last.
 *
 * @param sold that buyers were told are theirs, or that the shop's books say so of where an answer was lost
 * @param givenBack of those, that the shop confirmed to have taken back
 * @param oversold by how much there were more than the stock, at the worst instant
 * @param left by the shop's own counter, null where it did not tell
 * @param inDoubt whose answer was lost and that no books tell of
 * @param refusals purchases that were told that it is sold out
 * @param inFlightMost requests that were under way at once while the last unit was at stake; 1 or less proves nothing
 */
public record SkuVerdict(
        Sku sku,
        long sold,
        long givenBack,
        long oversold,
        @Nullable Long left,
        Counter counter,
        long inDoubt,
        long refusals,
        int inFlightMost,
        List<Finding> findings) {

    /** Whether a counter and the buyers' side say the same. */
    public enum Counter {
        UNKNOWN,
        AGREES,
        /** It was oversold, and the counter says so: it is below zero by as much. */
        SHOWS_OVERSELL,
        /** It was oversold, and the counter hides it. */
        HIDES_OVERSELL,
        DISAGREES;

        /** As files spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it came to an end of the stock. */
    public boolean isSoldOut() {
        return refusals > 0 || sold - givenBack >= sku.stock();
    }

    /** Whether several requests met at the last unit. */
    public boolean isContended() {
        return inFlightMost > 1;
    }
}
