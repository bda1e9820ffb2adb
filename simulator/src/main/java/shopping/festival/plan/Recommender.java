package shopping.festival.plan;

import java.util.List;
import java.util.function.BooleanSupplier;
import shopping.festival.shop.Plan;

/** Reads a recommendation off a pass with ample stock and holds it against the seller's own plans on fresh seeds. */
public final class Recommender {
    private final ShopGround ground;
    private final List<Plan> own;
    private final long seed;
    private final int threads;
    private final BooleanSupplier pressed;

    /**
     * @param own the seller's plans; the first says where each item may lie and how it is refilled
     * @param pressed true once the user has given up
     */
    public Recommender(ShopGround ground, List<Plan> own, long seed, int threads, BooleanSupplier pressed) {
        this.ground = ground;
        this.own = List.copyOf(own);
        this.seed = seed;
        this.threads = threads;
        this.pressed = pressed;
    }

    /**
     * @param ample replications of the pass with endless stock
     * @param fresh replications of the comparison
     * @param watcher hears of every replication that is done, {@code ample + fresh} times
     */
    public Recommendation recommend(Wish wish, int ample, int fresh, Runnable watcher) {
        throw new UnsupportedOperationException();
    }
}
