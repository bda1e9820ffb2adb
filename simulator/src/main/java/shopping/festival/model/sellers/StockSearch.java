package shopping.festival.model.sellers;

import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;

/**
 * Which stock record of its offer serves an order: among those that can, the one the buyer's segment prefers, of equals
 * the first.
 */
final class StockSearch {
    /** No record can. */
    static final int NONE = -1;

    private final Market market;
    private final int[][] preference;
    private final Shelf shelf;
    private final Backorders backorders;
    private final Replenishment replenishment;
    private final ShownStock shown;
    private final Closures closures;

    /** @param rules which place a segment prefers, and which are seen to be down */
    StockSearch(
            Market market,
            SellersRules rules,
            Shelf shelf,
            Backorders backorders,
            Replenishment replenishment,
            ShownStock shown) {
        this.market = market;
        this.preference = rules.preference();
        this.closures = new Closures(rules.disturbed().closures());
        this.shown = shown;
        this.shelf = shelf;
        this.backorders = backorders;
        this.replenishment = replenishment;
    }

    /** The record that holds so many units, or {@link #NONE}. */
    int recordWith(int units, long order, long at) {
        int offer = Order.offer(order);
        int first = market.firstRecord(offer);
        int end = market.firstRecord(offer + 1);
        if (end - first == 1) {
            return shelf.onHand(first) >= units ? first : NONE;
        }
        int best = NONE;
        for (int r = first; r < end; r++) {
            if (shelf.onHand(r) >= units && (best == NONE || isPreferred(r, best, order, at))) {
                best = r;
            }
        }
        return best;
    }

    /** The record that will have so many units in the end, those for earlier promises apart, or {@link #NONE}. */
    int recordThatCanPromise(int units, long order, long at) {
        int offer = Order.offer(order);
        int best = NONE;
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            long owed = (long) backorders.unfilledUnits(r) + units - shelf.onHand(r);
            if (replenishment.promisable(r) >= owed && (best == NONE || isPreferred(r, best, order, at))) {
                best = r;
            }
        }
        return best;
    }

    /** The record that shows so many units, whether they are there or not, or {@link #NONE}. */
    int recordShowing(int units, long order, long at) {
        int offer = Order.offer(order);
        int best = NONE;
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            boolean shows = (long) shelf.onHand(r) + shown.more(r) >= units;
            if (shows && (best == NONE || isPreferred(r, best, order, at))) {
                best = r;
            }
        }
        return best;
    }

    /** A place that is seen to be down comes after all others. */
    private boolean isPreferred(int r, int other, long order, long at) {
        int[] places = preference[Order.segment(order)];
        int one = shelf.warehouse(r);
        int two = shelf.warehouse(other);
        if (!closures.areNone()) {
            boolean isDown = closures.isClosed(one, at);
            if (isDown != closures.isClosed(two, at)) {
                return !isDown;
            }
        }
        return places[one] < places[two];
    }
}
