package shopping.festival.scenario.reading;

import shopping.festival.base.random.Law;
import shopping.festival.model.market.Category;
import shopping.festival.scenario.ReturnTerms;

/**
 * What the file says of a category.
 *
 * @param price law of its festival prices, fen
 * @param unitCostShare what its goods cost, as a share of their usual festival price
 * @param salvageShare what they keep of that when left over
 * @param discount by which they are usually marked down at the festival
 * @param importTax duty, consumption tax and VAT on goods from abroad that are cleared by general trade, a share of their cost
 * @param festivalLift how many times what an ordinary day sells is wanted at the festival
 * @param returns what of them comes back
 */
record CategoryRead(
        Category category,
        Law price,
        double unitCostShare,
        double salvageShare,
        double discount,
        double importTax,
        double festivalLift,
        ReturnTerms returns) {
    /** Where the file has none that could be read. */
    static final CategoryRead STAND_IN = new CategoryRead(
            new Category("none", 1, 0, new double[] {1}, new double[] {0, 0, 0, 0, 1, 0}),
            Law.fixed(1),
            0,
            0,
            0,
            0,
            0,
            ReturnTerms.NONE);
}
