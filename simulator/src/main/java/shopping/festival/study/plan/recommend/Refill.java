package shopping.festival.study.plan.recommend;

import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.study.plan.day.PathGrid;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.shop.Stocking;

/**
 * What the seller's way of refilling an item makes of a stock at the bell, over the demand paths of the ample pass.
 *
 * <p>Time goes by slots: in each, goods that are due by its middle come in, buyers are served by the location they prefer
 * and else by another one, and then the policy is reviewed. Who is turned away does not come back. Everything that was
 * ordered arrives in the end, as at the festival.
 */
final class Refill {
    private static final long LEADS = Draws.keyOf("lead times of a recommendation");

    private final AmplePass pass;
    private final double[] shares;
    private final int[] places;
    private final RefillShelf[] shelves;
    private final long key;
    private final int pack;

    /** What a stock comes to, by replication; {@code servedAll} is the number of those without a refusal. */
    record Result(long[] sold, long[] leftover, int servedAll) {}

    /**
     * @param itemKey of the item's draws
     * @param firstRecord of the item
     * @param shares by which a stock is split over the item's locations
     * @param pack units of a carton, which goes to one of them
     */
    Refill(AmplePass pass, List<Stocking> stockings, long itemKey, int firstRecord, double[] shares, int pack) {
        this.pass = pass;
        this.pack = pack;
        this.shares = shares;
        this.key = Draws.base(LEADS, itemKey);
        this.places = new int[stockings.size()];
        this.shelves = new RefillShelf[places.length];
        for (int k = 0; k < places.length; k++) {
            places[k] = pass.grid().at(firstRecord + k);
            shelves[k] = new RefillShelf(stockings.get(k).policy(), pass.grid());
        }
    }

    int replications() {
        return pass.paths().size();
    }

    /** What {@code units} at the bell come to. */
    Result of(int units) {
        int[] split = Split.of(units, shares, pack);
        long[] sold = new long[replications()];
        long[] left = new long[sold.length];
        int servedAll = 0;
        for (int n = 0; n < replications(); n++) {
            int[] path = pass.paths().get(n);
            for (int k = 0; k < shelves.length; k++) {
                shelves[k].open(split[k], Draws.base(Draws.base(key, n), k));
            }
            long missing = 0;
            for (int slot = 0; slot < PathGrid.SLOTS; slot++) {
                missing += serve(path, slot);
                for (RefillShelf shelf : shelves) {
                    shelf.review(slot);
                }
            }
            servedAll += missing == 0 ? 1 : 0;
            for (RefillShelf shelf : shelves) {
                sold[n] += shelf.sold();
                left[n] += shelf.inTheEnd();
            }
        }
        return new Result(sold, left, servedAll);
    }

    /** Units that nobody had. */
    private long serve(int[] path, int slot) {
        long missing = 0;
        for (int k = 0; k < shelves.length; k++) {
            shelves[k].receive(slot);
            missing += shelves[k].serve(path[places[k] + slot]);
        }
        for (int k = 0; k < shelves.length && missing > 0; k++) {
            missing = shelves[k].serve(missing);
        }
        return missing;
    }
}
