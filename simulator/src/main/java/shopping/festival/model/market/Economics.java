package shopping.festival.model.market;

/**
 * What selling costs, and what is left of it. Nothing here changes what happens at the festival; it values it.
 *
 * @param commission per marketplace: its share of what an order is worth
 * @param shippingFen per {@link Mode}: the way of one parcel, paid by the seller
 * @param salvage per category: what a unit left over is still worth, a share of its cost
 * @param costs what the offers cost
 * @param exports what sales abroad mean to the country they come from
 */
public record Economics(double[] commission, double[] shippingFen, double[] salvage, Costs costs, Exports exports) {

    /** The prices of an offer that no buyer looks at. */
    public interface Costs {
        /** What it costs outside the festival. */
        long listFen(int offer);

        /** What a unit costs its seller. */
        long unitCostFen(int offer);
    }

    /**
     * From what buyers pay to what a country exports.
     *
     * @param valueShare value at the border, a share of the retail price
     * @param rmbPerUsd rate of exchange
     * @param jobsPerBillionUsd jobs that a billion dollars of exports support in the United States
     */
    public record Exports(double valueShare, double rmbPerUsd, double jobsPerBillionUsd) {
        public double jobs(double exportFen) {
            return exportFen / 100 / rmbPerUsd / 1e9 * jobsPerBillionUsd;
        }
    }

    /** A festival at which nothing costs anything. */
    public static Economics free(Market market) {
        Costs none = new Costs() {
            @Override
            public long listFen(int offer) {
                return market.priceFen(offer);
            }

            @Override
            public long unitCostFen(int offer) {
                return 0;
            }
        };
        return new Economics(
                new double[market.marketplaces().size()],
                new double[Mode.values().length],
                new double[market.categories().size()],
                none,
                new Exports(1, 1, 0));
    }
}
