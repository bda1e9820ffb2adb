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
 * @param unitCostFen what a unit costs the shop
 * @param salvageFen what a unit left over still brings
 * @param shippingFen the way of one parcel, paid by the shop
 * @param expectedUnits mean demand in units if stock were endless
 * @param forecastCv coefficient of variation of that forecast
 */
public record Item(
        String sku,
        String name,
        int category,
        int origin,
        Mode mode,
        long listFen,
        long priceFen,
        long unitCostFen,
        long salvageFen,
        long shippingFen,
        double expectedUnits,
        double forecastCv) {
    static final int UNKNOWN = -1;

    /** The same with another mean demand. */
    public Item expecting(double units) {
        return new Item(
                sku,
                name,
                category,
                origin,
                mode,
                listFen,
                priceFen,
                unitCostFen,
                salvageFen,
                shippingFen,
                units,
                forecastCv);
    }
}
