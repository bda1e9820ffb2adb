package shopping.festival.study.plan.shop;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * Units of a plan, product by product, over all its locations.
 *
 * @param units by product
 * @param lines where each stands first in the plan's file, 0 if it does not
 */
record ItemUnits(long[] units, long[] lines) {
    /** @param of which units of a place are counted */
    static ItemUnits of(Collection<Place> places, int items, ToLongFunction<Place> of) {
        ItemUnits sums = new ItemUnits(new long[items], new long[items]);
        for (Place place : places) {
            int i = place.item();
            sums.units[i] += of.applyAsLong(place);
            sums.lines[i] = sums.lines[i] == 0 ? place.line() : Math.min(sums.lines[i], place.line());
        }
        return sums;
    }
}
