package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;

/**
 * The same shop as it is and by each mode of fulfilment. The demand is the seller's figure in all of them; price, tax and
 * the order limit follow the mode.
 *
 * @param present the shop as its files say
 * @param options one a mode
 */
record FulfilmentChoice(int replications, Result present, List<Option> options) {

    /**
     * A mode for the whole shop.
     *
     * @param moved how many items change their mode; 0 with a result where all that can have the mode have it already
     * @param staying items that cannot have it and stay as they are
     * @param result empty if no item could have it
     */
    public record Option(Mode mode, int moved, List<Staying> staying, Optional<Result> result) {
        public boolean isPossible() {
            return result.isPresent();
        }
    }

    /**
     * Items that cannot have a mode.
     *
     * @param origin of the items
     */
    public record Staying(int origin, int items, Obstacle obstacle) {}

    /** Why goods cannot have a mode. */
    public enum Obstacle {
        /** Goods of the country itself do not come across its border. */
        NOT_IMPORTED,
        /** The market has no warehouse of the mode. */
        NO_WAREHOUSE,
        /** The warehouses of the mode are for other origins. */
        NOT_FROM_THERE
    }

    /** What a mode comes to, all a festival; differences are to the shop as it is, on the same draws, null for itself. */
    public record Result(
            Shop shop,
            Plan plan,
            Estimate profitFen,
            @Nullable Estimate moreFen,
            @Nullable Verdict verdict,
            Estimate soldUnits,
            @Nullable Estimate deliveryDays,
            @Nullable Estimate moreDeliveryDays,
            Estimate leftoverUnits,
            @Nullable Estimate moreLeftoverUnits,
            Estimate leftoverLossFen,
            @Nullable Estimate moreLeftoverLossFen,
            Estimate commissionFen,
            Estimate shippingFen,
            Estimate taxFen,
            Estimate overLimitOrders) {}
}
