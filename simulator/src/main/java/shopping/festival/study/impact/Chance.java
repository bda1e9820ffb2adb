package shopping.festival.study.impact;

import shopping.festival.base.statistics.Estimate;

/**
 * Whether a difference can be told from chance. Where a fault changes the way of a few buyers, others get what they did not
 * take, so that about as many orders come as go: a difference of D orders has a standard deviation of √D or more. Fewer than
 * ten are not three of those from none. Replications know it better: their interval decides.
 *
 * @param scale of the market that was simulated; at full size it is the day itself that is told, order by order
 */
record Chance(double scale) {
    private static final double FEW_ORDERS = 10;

    boolean tells(Estimate difference) {
        Double low = difference.low();
        Double high = difference.high();
        return low != null && high != null ? low > 0 || high < 0 : isEnough(Math.abs(difference.mean()));
    }

    /** The same of what is above none by itself. */
    boolean isEnough(double orders) {
        return orders > 0 && (scale >= 1 || orders >= FEW_ORDERS);
    }
}
