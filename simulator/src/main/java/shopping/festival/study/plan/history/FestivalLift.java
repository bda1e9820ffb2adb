package shopping.festival.study.plan.history;

/**
 * How many times an ordinary day a festival is for one product, and how sure that is.
 *
 * @param factor of an ordinary day
 * @param cv of it
 * @param isOwn whether the product's own last festival is in it
 */
public record FestivalLift(double factor, double cv, boolean isOwn) {
    /** Days before and after a festival that are no ordinary ones: buyers wait, and then have what they want. */
    static final int DAYS_AROUND = 10;
    /** By how much a lift differs from one year to the next, even if it was known exactly. Assumption. */
    static final double YEARS_CV = 0.3;

    /**
     * What a market's lift and the product's own last festival come to. A gamma prior of the market's mean and spread meets
     * a Poisson count: with k = 1/cv² the mean is (k + sold) / (k / lift + ordinary), its squared coefficient of variation
     * 1 / (k + sold), to which what differs between years is added.
     *
     * @param ordinary what an ordinary day sold before it
     * @param sold on the festival's day
     */
    static FestivalLift of(double lift, double cv, double ordinary, double sold) {
        double shape = 1 / Math.max(cv * cv, 1e-6);
        double factor = (shape + sold) / (shape / Math.max(lift, 1e-9) + ordinary);
        return new FestivalLift(factor, Math.sqrt(1 / (shape + sold) + YEARS_CV * YEARS_CV), true);
    }
}
