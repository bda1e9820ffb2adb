package shopping.festival.base.random;

/** A choice by weights. */
final class Weights {
    private Weights() {}

    /** The place whose weight holds the share u of their sum. */
    static int pick(double[] weights, double sum, double u) {
        double left = u * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
