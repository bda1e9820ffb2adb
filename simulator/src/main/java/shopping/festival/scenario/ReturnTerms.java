package shopping.festival.scenario;

/**
 * What comes back of a category's goods after the festival.
 *
 * @param share of the units sold
 * @param days from delivery to the refund
 * @param costFen what a unit sent back costs its seller: its way and the work on it
 */
public record ReturnTerms(double share, double days, long costFen) {
    /** Nothing comes back while the festival lasts, as a parcel has to arrive first. */
    public static final double DAYS_LEAST = 1;

    public static final double DAYS_MOST = 365;

    /** Nothing comes back. */
    public static final ReturnTerms NONE = new ReturnTerms(0, 1, 0);
}
