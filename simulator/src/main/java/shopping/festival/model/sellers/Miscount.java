package shopping.festival.model.sellers;

/**
 * For a while the shop shows more of some goods than lie on the shelves.
 *
 * @param name of the fault, by which its draws are keyed
 * @param categories which goods, by number of the category
 * @param from from when on, microseconds: as much more as is wrong of what is on hand at that instant
 * @param to when it is put right
 * @param share shown beyond what is there, a part of it
 */
public record Miscount(String name, boolean[] categories, long from, long to, double share) {

    boolean acts(int category, long at) {
        return at >= from && at < to && categories[category];
    }
}
