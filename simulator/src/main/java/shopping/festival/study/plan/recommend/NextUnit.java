package shopping.festival.study.plan.recommend;

/**
 * A unit the budget did not reach.
 *
 * @param units of the item with this one
 * @param expectedFen what it would earn on average
 * @param costFen what it costs
 */
record NextUnit(int item, int units, double expectedFen, long costFen) {
    /** Expected money per unit of money. */
    public double perCost() {
        return costFen == 0 ? Double.POSITIVE_INFINITY : expectedFen / costFen;
    }
}
