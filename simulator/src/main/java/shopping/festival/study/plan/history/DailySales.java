package shopping.festival.study.plan.history;

/**
 * What a product sold day by day, from the first day on of which its file knows it.
 *
 * @param start the first of its days, counted from the first day of the history
 * @param units sold a day
 * @param ranOut whether that day ended without stock: then at least so many were wanted
 */
record DailySales(int start, double[] units, boolean[] ranOut) {
    int days() {
        return units.length;
    }

    /** Days that ended without stock. */
    int daysOut() {
        int count = 0;
        for (boolean out : ranOut) {
            count += out ? 1 : 0;
        }
        return count;
    }
}
