package shopping.festival.study.plan.shop;

import shopping.festival.model.market.Mode;

/**
 * A product of the shop.
 *
 * @param category index among the scenario's categories
 * @param origin index among the scenario's origins; {@link #UNKNOWN} of a stand-in whose way to the buyers cannot be told
 * @param mode how its parcels reach their buyers
 * @param listFen price outside the festival
 * @param priceFen price at the festival
 * @param costFen what a unit costs the shop before it is cleared
 * @param salvageFen what a unit left over still brings
 * @param shipping the way of one parcel, paid by the shop
 * @param expectedUnits mean demand in units if stock were endless
 * @param forecastCv coefficient of variation of that forecast
 * @param terms what else the shop says of it
 */
public record Item(
        String sku,
        String name,
        int category,
        int origin,
        Mode mode,
        long listFen,
        long priceFen,
        long costFen,
        long salvageFen,
        Shipping shipping,
        double expectedUnits,
        double forecastCv,
        ItemTerms terms) {
    static final int UNKNOWN = -1;

    /** The way of one parcel by the product's own mode. */
    public long shippingFen() {
        return shipping.fen(mode);
    }

    /**
     * What a unit costs the shop by the time it can be sold: by general trade it is cleared before anybody buys it; what
     * crosses the border when it is sold is taxed then, and its buyer pays that.
     */
    public long unitCostFen() {
        return mode.crossBorder() ? costFen : terms.importTax().landedFen(costFen);
    }

    /** The same product sold another way. */
    public Item by(Mode other) {
        return with(other, priceFen, expectedUnits);
    }

    /** A product of which nothing else is said. */
    public Item(
            String sku,
            String name,
            int category,
            int origin,
            Mode mode,
            long listFen,
            long priceFen,
            long costFen,
            long salvageFen,
            Shipping shipping,
            double expectedUnits,
            double forecastCv) {
        this(
                sku,
                name,
                category,
                origin,
                mode,
                listFen,
                priceFen,
                costFen,
                salvageFen,
                shipping,
                expectedUnits,
                forecastCv,
                ItemTerms.NONE);
    }

    /** The same with another mean demand. */
    public Item expecting(double units) {
        return with(mode, priceFen, units);
    }

    /** The same at another festival price; whom that tempts is not its to say. */
    public Item at(long fen) {
        return with(mode, fen, expectedUnits);
    }

    private Item with(Mode its, long fen, double units) {
        return new Item(
                sku,
                name,
                category,
                origin,
                its,
                listFen,
                fen,
                costFen,
                salvageFen,
                shipping,
                units,
                forecastCv,
                terms);
    }
}
