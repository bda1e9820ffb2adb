package shopping.festival.study.plan.shop;

import shopping.festival.model.sellers.StockPlan;

/**
 * The quantities in which an item can be stocked at the bell, over all its locations: whole cartons between a least and a
 * most; and nothing at all, unless some must be there, or at least as much as the supplier's smallest order.
 *
 * @param min what has to be there
 * @param max what there is room, or money, for
 * @param pack units of a carton
 * @param minOrder the supplier's smallest order
 */
public record Lots(int min, int max, int pack, int minOrder) {
    /** Any number of units. */
    public static final Lots ANY = new Lots(0, StockPlan.UNITS_MAX, 1, 0);

    /** True if there is no quantity at all that all of it allows. */
    public boolean isImpossible() {
        return min > 0 && lowest() > highest();
    }

    /** True if nothing is the only quantity. */
    public boolean isOnlyNothing() {
        return min == 0 && lowest() > highest();
    }

    public boolean allows(int units) {
        return units == 0 ? min == 0 : units >= lowest() && units <= highest() && units % pack == 0;
    }

    /** The smallest quantity there is. */
    public int least() {
        return min == 0 ? 0 : (int) lowest();
    }

    /** The smallest quantity that is more than nothing. */
    public long lowest() {
        long least = Math.max(1, Math.max(min, minOrder));
        return (least + pack - 1) / pack * pack;
    }

    private long highest() {
        return (long) max / pack * pack;
    }

    /** The k-th smallest quantity, from 0 on; the largest one beyond it. */
    public int at(int k) {
        if (min == 0 && (k == 0 || isOnlyNothing())) {
            return 0;
        }
        return (int) Math.min(highest(), lowest() + (long) (min == 0 ? k - 1 : k) * pack);
    }

    /** Which of the quantities is the smallest that is no less than so many units; the last one if none is. */
    public int indexOf(int units) {
        if (units <= least() || isOnlyNothing()) {
            return 0;
        }
        long steps = Math.max(0, (Math.min(units, highest()) - lowest() + pack - 1) / pack);
        return (int) (min == 0 ? steps + 1 : steps);
    }

    /** The smallest quantity that is no less than so many units, the largest of all if none is. */
    public int atLeast(int units) {
        return at(indexOf(units));
    }

    /** The largest quantity that is no more than so many units, the smallest of all if none is. */
    public int atMost(int units) {
        int k = indexOf(units);
        return at(k) <= units || k == 0 ? at(k) : at(k - 1);
    }

    /** Units that follow {@code from} in one piece, so that a quantity comes out again. */
    public int stepAfter(int from) {
        return from == 0 ? (int) Math.min(StockPlan.UNITS_MAX, lowest()) : pack;
    }
}
