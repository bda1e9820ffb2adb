package shopping.festival.study.plan.day;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import shopping.festival.model.market.Prices;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;

/**
 * How many buyers prices draw. A shop's forecast is for its own price; at another one demand is the forecast times
 * (price / own price)^elasticity. Plans of one trial draw the buyers of whichever price tempts most, of whom each plan has
 * the part that its own price tempts: whoever buys at 79 buys at 69 too.
 *
 * @param most by item: demand that is drawn, as a multiple of the forecast; 1 where nothing is said
 * @param factor by item: the plan's demand as a multiple of the forecast, likewise
 */
record PriceDraws(SortedMap<Integer, Double> most, SortedMap<Integer, Double> factor) {
    /** Every plan sells at the shop's own prices. */
    static final PriceDraws NONE = new PriceDraws(new TreeMap<>(), new TreeMap<>());

    /** @param together the plans of the trial, this one among them */
    static PriceDraws of(Plan plan, List<Plan> together, Shop shop, double elasticity) {
        if (together.stream().allMatch(p -> p.prices().isEmpty())) {
            return NONE;
        }
        SortedMap<Integer, Double> most = new TreeMap<>();
        for (Plan each : together) {
            each.prices().keySet().forEach(i -> most.putIfAbsent(i, 0.0));
        }
        most.replaceAll((i, none) -> together.stream()
                .mapToDouble(p -> factor(p, i, shop, elasticity))
                .max()
                .orElse(1));
        SortedMap<Integer, Double> factor = new TreeMap<>();
        most.keySet().forEach(i -> factor.put(i, factor(plan, i, shop, elasticity)));
        return new PriceDraws(most, factor);
    }

    private static double factor(Plan plan, int item, Shop shop, double elasticity) {
        Long fen = plan.prices().get(item);
        return fen == null
                ? 1
                : Prices.factor((double) fen / shop.items().get(item).priceFen(), elasticity);
    }

    double most(int item) {
        return most.getOrDefault(item, 1.0);
    }

    /** The part of those drawn who buy at the plan's price. */
    double tempted(int item) {
        return factor.getOrDefault(item, 1.0) / most(item);
    }
}
