package shopping.festival.scenario;

/**
 * What a tax at the border and a rate of exchange do to the prices and costs of foreign goods. All prices, costs and
 * conversions of a scenario are those of its reference; there every factor is 1.
 *
 * @param tax on what is sold across the border, a share of the price
 * @param exchangeRate in RMB for a unit of the money that foreign brands calculate in
 */
public record ForeignPrices(Change tax, Change exchangeRate) {

    /**
     * @param now what holds in this scenario
     * @param reference what held where its figures come from
     * @param passThrough share of the change between them that shows in what buyers pay; sellers bear the rest
     */
    public record Change(double now, double reference, double passThrough) {
        public boolean isNone() {
            return now == reference;
        }
    }

    /** What a buyer pays for an offer, tax and all, against the reference. */
    public double paid(boolean crossBorder, boolean foreign) {
        double taxed = crossBorder ? 1 + tax.passThrough * (tax.now - tax.reference) / (1 + tax.reference) : 1;
        return taxed * (foreign ? 1 + exchangeRate.passThrough * (exchangeLevel() - 1) : 1);
    }

    /** What its seller asks before tax, against the reference. */
    public double asked(boolean crossBorder, boolean foreign) {
        double untaxed = crossBorder ? (1 + tax.reference) / (1 + tax.now) : 1;
        return paid(crossBorder, foreign) * untaxed;
    }

    /** What a unit costs its seller by the time it has come into the country, against the reference. */
    public double landedCost(boolean foreign) {
        return foreign ? exchangeLevel() : 1;
    }

    private double exchangeLevel() {
        return exchangeRate.now / exchangeRate.reference;
    }
}
