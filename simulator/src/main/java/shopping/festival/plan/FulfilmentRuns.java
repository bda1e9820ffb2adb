package shopping.festival.plan;

import java.util.function.BooleanSupplier;
import shopping.festival.environment.Environment;
import shopping.festival.scenario.Scenario;
import shopping.festival.shop.Plan;
import shopping.festival.shop.Shop;

/** Runs a shop as it is and by every mode of fulfilment it can have, on the same draws. */
public final class FulfilmentRuns {
    private FulfilmentRuns() {}

    /** @param watcher hears of every replication of every mode that is done */
    public static FulfilmentChoice of(
            Scenario scenario,
            Environment environment,
            Shop shop,
            Plan plan,
            long seed,
            int replications,
            int threads,
            BooleanSupplier pressed,
            Runnable watcher) {
        throw new UnsupportedOperationException();
    }
}
