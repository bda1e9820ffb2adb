package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.view.text.Phrases;

/**
 * A plan as it is and by each way of fulfilment. Prices and demand are the seller's figures in all of them, and costs
 * before import; what follows the way are import tax, commission, parcels, tax, the limit of an order, warehouses and customs.
 *
 * @param plan its name
 * @param present the plan as its file says
 * @param options one a way
 * @param ranking which way earns most, by how much
 */
record FulfilmentChoice(String plan, int replications, Result present, List<Option> options, Ranking ranking) {
    /** What the plan is called among the ways. */
    static final String AS_IT_IS = Phrases.later("as it is");

    /**
     * A way for the whole shop.
     *
     * @param moved how many items are moved; 0 with a result where all that can go this way do already
     * @param staying items that cannot go this way and stay as they are
     * @param result empty if no item could
     */
    public record Option(Way way, int moved, List<Staying> staying, Optional<Result> result) {
        public boolean isPossible() {
            return result.isPresent();
        }

        String name() {
            return "all " + way.label();
        }

        /** Its name in sentences. */
        String told() {
            return Phrases.of("all {0}", way.told());
        }
    }

    /**
     * Items that cannot go a way.
     *
     * @param origin of the items
     */
    public record Staying(int origin, int items, Obstacle obstacle) {}

    /** Why goods cannot go a way. */
    public enum Obstacle {
        /** Goods of the country itself do not come across its border. */
        NOT_IMPORTED,
        /** The market has no warehouse of the mode. */
        NO_WAREHOUSE,
        /** The warehouses of the way are for other origins. */
        NOT_FROM_THERE
    }

    /** What a way comes to, all a festival; differences are to the plan as it is, on the same draws, null for itself. */
    public record Result(
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
            Estimate unitCostFen,
            Estimate shippingFen,
            Estimate taxFen,
            Estimate overLimitOrders) {}
}
