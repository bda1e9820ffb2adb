package shopping.festival.result.making;

/**
 * Clusters that each bring something in proportion to their size, and how far the sum is from what other clusters of the
 * same kind would have brought: the linearised variance of a ratio estimator (Cochran 1977, chapters 6 and 9A).
 */
final class RatioSpread {
    private int clusters;
    private double brought;
    private double size;
    private double broughtSquared;
    private double product;
    private double sizeSquared;

    /**
     * @param y what a cluster brought
     * @param m its size: what it was expected to bring, up to a factor that is common to all
     */
    void add(double y, double m) {
        clusters++;
        brought += y;
        size += m;
        broughtSquared += y * y;
        product += y * m;
        sizeSquared += m * m;
    }

    double sum() {
        return brought;
    }

    /** n / (n - 1) · Σ (y - R m)², with R = Σ y / Σ m; 0 of one cluster, which says nothing of its like. */
    double variance() {
        if (clusters < 2 || size <= 0) {
            return 0;
        }
        double ratio = brought / size;
        double residuals = broughtSquared - 2 * ratio * product + ratio * ratio * sizeSquared;
        return Math.max(0, residuals) * clusters / (clusters - 1);
    }
}
