package shopping.festival.scenario;

import java.util.List;
import shopping.festival.model.market.Economics;

/**
 * What a scenario says of money: what drives buyers (trust, elasticity) and what only values their orders.
 *
 * @param paidLevel what buyers pay against the offers' prices, on average over the intents of all streams
 * @param unitCostShare per category: cost of a unit as a share of its usual festival price
 * @param salvage per category: what a unit left over is still worth, a share of its cost
 * @param discount per category: the usual festival discount off the list price
 * @param importTax per category: what clearing goods from abroad by general trade adds to their cost, a share of it
 * @param festivalLift per category: how many times what an ordinary day sells is wanted at the festival
 * @param returns per category: what is sent back
 * @param commission per marketplace
 * @param trust per marketplace: factor of the conversion there
 * @param elasticity of the conversion with respect to the price
 * @param shippingFen per mode, for one parcel
 * @param foreignPrices what tax and exchange rate do to prices and costs
 * @param importPassThrough share of the import tax that shows in the prices of goods from abroad sold by general trade
 */
public record EconomicsTerms(
        double paidLevel,
        double[] unitCostShare,
        double[] salvage,
        double[] discount,
        double[] importTax,
        double[] festivalLift,
        List<ReturnTerms> returns,
        double[] commission,
        double[] trust,
        double elasticity,
        double[] shippingFen,
        ForeignPrices foreignPrices,
        double importPassThrough,
        Economics.Exports exports) {

    /** What a unit costs its seller if the file does not say, by its category and usual price. */
    public long unitCostFen(int category, double usualFen) {
        return Math.round(usualFen * paidLevel * unitCostShare[category]);
    }

    /** The economics of a market whose offers cost so much. */
    public Economics with(Economics.Costs costs) {
        return new Economics(commission, shippingFen, salvage, costs, exports);
    }
}
