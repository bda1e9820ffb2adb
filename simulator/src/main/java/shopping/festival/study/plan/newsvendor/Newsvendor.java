package shopping.festival.study.plan.newsvendor;

/**
 * One decision for one season: a unit too few forgoes the underage cost, a unit too many loses the overage cost. The best
 * stock is the smallest one that is enough with the probability of the critical ratio, underage / (underage + overage)
 * (Arrow, Harris & Marschak 1951; Snyder & Shen, Fundamentals of Supply Chain Theory, section 4.3).
 *
 * <p>Any unit of money will do. What a shop pays per unit sold (commission, tax, parcel) belongs off the price.
 *
 * @param underage what a unit that is wanted and not there costs: the margin forgone, or a penalty
 * @param overage what a unit that is left costs: its price less what it still fetches, or a holding cost
 */
public record Newsvendor(double underage, double overage) {

    /** Bought at {@code unitCost}, sold at {@code price}; what is left goes at {@code salvage}. */
    public static Newsvendor ofPrices(double price, double unitCost, double salvage) {
        return new Newsvendor(price - unitCost, unitCost - salvage);
    }

    /** The cost form: {@code holding} per unit left over, {@code penalty} per unit short. */
    public static Newsvendor ofCosts(double holding, double penalty) {
        return new Newsvendor(penalty, holding);
    }

    public Newsvendor {
        if (!Double.isFinite(underage) || !Double.isFinite(overage)) {
            throw new IllegalArgumentException(
                    "underage (" + underage + ") and overage (" + overage + ") must be finite");
        }
    }

    /** 0 where a sale earns nothing; 1 where a unit that is left loses nothing. */
    public double criticalRatio() {
        if (underage <= 0) {
            return 0;
        }
        return overage <= 0 ? 1 : underage / (underage + overage);
    }

    /**
     * The stock of the highest expected profit, the smallest one if several are as good. Nothing where a sale earns
     * nothing; enough for every season where leftovers lose nothing, which an unbounded law does not know.
     */
    public double bestStock(Demand demand) {
        double ratio = criticalRatio();
        return ratio == 0 ? 0 : demand.quantile(ratio);
    }

    /** Expected profit of a stock of {@code q}: margin on what is sold less the loss on what is left. */
    public double profit(Demand demand, double q) {
        return underage * demand.sales(q) - overage * demand.leftover(q);
    }

    /** Expected cost of having {@code q} and not what is wanted: what {@link #hindsightProfit} has over the profit. */
    public double cost(Demand demand, double q) {
        return underage * demand.shortage(q) + overage * demand.leftover(q);
    }

    /**
     * What one unit more than {@code q} earns on average: it is sold with the probability P(D > q), else left. Falls with
     * q, so that units of several goods can be ranked by it.
     */
    public double marginalProfit(Demand demand, double q) {
        return underage - (underage + overage) * demand.cdf(q);
    }

    /** Expected profit of who knows the season's demand before he buys: no stock earns more, if leftovers lose. */
    public double hindsightProfit(Demand demand) {
        return Math.max(0, underage) * demand.mean();
    }
}
