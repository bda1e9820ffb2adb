package shopping.festival.plan;

import java.util.List;
import java.util.function.BooleanSupplier;
import shopping.festival.shop.Plan;

/** Asks of the SKUs that lost most money under a plan why they ran out. */
public final class WhyOutRuns {
    /** How many SKUs are asked about. */
    public static final int ITEMS_MAX = 10;

    private WhyOutRuns() {}

    /**
     * @param sample of the plan, run before
     * @param seed that of the sample, so that the variants meet the same buyers
     * @param replications of each variant; that many more take the selling rate
     * @param watcher hears of every replication that is done, {@code replications} times
     * @return those that lost most first; SKUs that lost nothing are left out
     */
    public static List<WhyOut> of(
            ShopGround ground,
            Plan plan,
            PlanSample sample,
            long seed,
            int replications,
            int threads,
            BooleanSupplier pressed,
            Runnable watcher) {
        throw new UnsupportedOperationException();
    }
}
