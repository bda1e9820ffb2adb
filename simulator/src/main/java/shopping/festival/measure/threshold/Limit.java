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

    static Limit exactly(double x) {
        return between(x, x);
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

    /** What a value was that does not hold, with decimals enough to tell it from the end it passed. */
    String was(double x, Quantity quantity) {
        return "it was " + quantity.textBeside(x, passed(x));
    }

    /** What it must be, as finely. */
    String must(double x, Quantity quantity) {
        if (low == Double.NEGATIVE_INFINITY) {
            return (isHighIn ? "must be at most " : "must be below ") + quantity.textBeside(high, x);
        }
        if (!isUpper()) {
            return (isLowIn ? "must be at least " : "must be above ") + quantity.textBeside(low, x);
        }
        if (low == high) {
            return "must be " + quantity.textBeside(low, x);
        }
        return "must be from " + quantity.textBeside(low, x) + " to " + quantity.textBeside(high, x);
    }

    private double passed(double x) {
        return isOver(x) ? high : low;
    }
}
