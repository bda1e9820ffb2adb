package shopping.festival.study.plan.shop;

/**
 * What clearing a product by general trade adds to its cost.
 *
 * @param share of the unit cost: duty, consumption tax and VAT together; 0 for goods of the market's home
 * @param isSaid whether the shop says so itself; else it is the market's for goods of that category
 */
record ImportTax(double share, boolean isSaid) {
    /** Of goods that no border lies before. */
    public static final ImportTax NONE = new ImportTax(0, false);

    /** What a unit costs that has been cleared. */
    long landedFen(long costFen) {
        return Math.round(costFen * (1 + share));
    }
}
