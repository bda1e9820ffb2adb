package shopping.festival.study.plan.importing;

/**
 * What is expected of a product in the 24 hours.
 *
 * @param units at the festival, if stock were endless
 * @param cv of that; below 0 where the forecast does not know
 * @param isOfSales whether it is of what is sold, and not of what buyers want first
 * @param source where the units come from, in words
 * @param cvSource where the cv comes from
 */
record Forecast(double units, double cv, boolean isOfSales, String source, String cvSource) {
    static final double UNKNOWN_CV = -1;

    static Forecast withoutCv(double units, boolean isOfSales, String source) {
        return new Forecast(units, UNKNOWN_CV, isOfSales, source, "");
    }
}
