package shopping.festival.study.plan.recommend;

/**
 * Units of an item that earn the same each, or are worth it only together.
 *
 * @param from units below them
 * @param to units with them
 * @param eachFen expected profit of each
 * @param first how many of them have to be taken together at first
 * @param step how many together after that
 */
record UnitBlock(int from, int to, double eachFen, int first, int step) {
    /** Units that can be had one by one. */
    UnitBlock(int from, int to, double eachFen) {
        this(from, to, eachFen, 1, 1);
    }

    /** How many of them can be taken if there is money for so many. */
    int within(long affordable) {
        long most = Math.min(to - from, affordable);
        return most < first ? 0 : (int) (first + (most - first) / step * step);
    }

    /** How many are taken together behind those that have been taken already. */
    int next(int units) {
        return units <= from ? first : step;
    }
}
