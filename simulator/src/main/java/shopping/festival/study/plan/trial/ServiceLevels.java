package shopping.festival.study.plan.trial;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;

/**
 * Which items keep the service level that was asked for, under each plan.
 *
 * @param level the probability with which an item shall not run out
 * @param items of the shop
 * @param plans their names
 * @param missing items that miss it under a plan, the worst first
 */
record ServiceLevels(double level, int items, List<String> plans, List<Missing> missing) {

    /** @param chances per plan: in which part of the festivals nobody asked for it in vain */
    record Missing(String sku, String name, double[] chances) {
        private double least() {
            double least = 1;
            for (double c : chances) {
                least = Math.min(least, c);
            }
            return least;
        }
    }

    static ServiceLevels of(double level, Shop shop, List<Plan> plans, List<PlanSample> samples) {
        List<Missing> missing = IntStream.range(0, shop.items().size())
                .mapToObj(i -> of(shop.items().get(i), i, samples))
                .filter(m -> m.least() < level)
                .sorted(Comparator.comparingDouble(Missing::least))
                .toList();
        return new ServiceLevels(
                level, shop.items().size(), plans.stream().map(Plan::name).toList(), missing);
    }

    private static Missing of(Item item, int i, List<PlanSample> samples) {
        double[] chances = samples.stream()
                .mapToDouble(s -> s.sum(Amount.SERVED_ALL, i) / s.replications())
                .toArray();
        return new Missing(item.sku(), item.name(), chances);
    }

    /** How many items miss it under a plan. */
    long missed(int plan) {
        return missing.stream().filter(m -> m.chances()[plan] < level).count();
    }
}
