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

    /** @param preference per buyer segment and warehouse: its place in the order in which stock is looked for */
    StockSearch(Market market, int[][] preference, Shelf shelf, Backorders backorders, Replenishment replenishment) {
        this.market = market;
        this.preference = preference;
        this.shelf = shelf;
        this.backorders = backorders;
        this.replenishment = replenishment;
    }

    /** The record that holds so many units, or {@link #NONE}. */
    int recordWith(int units, long order) {
        int offer = Order.offer(order);
        int first = market.firstRecord(offer);
        int end = market.firstRecord(offer + 1);
        if (end - first == 1) {
            return shelf.onHand(first) >= units ? first : NONE;
        }
        int best = NONE;
        for (int r = first; r < end; r++) {
            if (shelf.onHand(r) >= units && (best == NONE || isPreferred(r, best, order))) {
                best = r;
            }
        }
        return best;
    }

    /** The record that will have so many units in the end, those for earlier promises apart, or {@link #NONE}. */
    int recordThatCanPromise(int units, long order) {
        int offer = Order.offer(order);
        int best = NONE;
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            long owed = (long) backorders.unfilledUnits(r) + units - shelf.onHand(r);
            if (replenishment.promisable(r) >= owed && (best == NONE || isPreferred(r, best, order))) {
                best = r;
            }
        }
        return best;
    }

    private boolean isPreferred(int r, int other, long order) {
        int[] places = preference[Order.segment(order)];
        return places[shelf.warehouse(r)] < places[shelf.warehouse(other)];
    }
}
