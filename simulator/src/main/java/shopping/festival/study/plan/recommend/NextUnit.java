package shopping.festival.study.plan.recommend;

/**
 * A unit the budget did not reach, or a carton of them.
 *
 * @param units of the item with it
 * @param more how many it is
 * @param expectedFen what it would earn on average
 * @param costFen what it costs
 */
record NextUnit(int item, int units, int more, double expectedFen, long costFen) {
    /** Expected money per unit of money. */
    public double perCost() {
        return costFen == 0 ? Double.POSITIVE_INFINITY : expectedFen / costFen;
    }
}
