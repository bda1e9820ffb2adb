package shopping.festival.measure.threshold;

/**
 * Where a measure has to lie, in its own unit.
 *
 * @param low negative infinity for none
 * @param isLowIn whether the end belongs to it
 * @param high infinity for none
 */
record Limit(double low, boolean isLowIn, double high, boolean isHighIn) {
    static Limit below(double high, boolean included) {
        return new Limit(Double.NEGATIVE_INFINITY, true, high, included);
    }

    static Limit above(double low, boolean included) {
        return new Limit(low, included, Double.POSITIVE_INFINITY, true);
    }

    static Limit between(double low, double high) {
        return new Limit(low, true, high, true);
    }

    boolean holds(double x) {
        return !isOver(x) && !isUnder(x);
    }

    boolean isOver(double x) {
        return !(isHighIn ? x <= high : x < high);
    }

    boolean isUnder(double x) {
        return !(isLowIn ? x >= low : x > low);
    }

    boolean isUpper() {
        return high < Double.POSITIVE_INFINITY;
    }

    /** How far outside, 0 on the border; negative inside: to tell the worst of several. */
    double excess(double x) {
        return Math.max(x - high, low - x);
    }

    /** The condition in words, behind "must be". */
    String text(Quantity quantity) {
        if (low == Double.NEGATIVE_INFINITY) {
            return (isHighIn ? "at most " : "below ") + quantity.text(high);
        }
        if (!isUpper()) {
            return (isLowIn ? "at least " : "above ") + quantity.text(low);
        }
        return "from " + quantity.text(low) + " to " + quantity.text(high);
    }
}
