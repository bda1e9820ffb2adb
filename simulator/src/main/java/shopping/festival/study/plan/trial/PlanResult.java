package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * What {@code festival plan} answers. Money in fen, times of day in minutes since the bell, intervals at 95 % together.
 *
 * @param schema version of this form
 * @param warnings what the seller should know before believing it
 * @param plans in the order of the command line; the first is what the others are compared with
 * @param comparisons one for every plan after the first
 * @param demandLevels what the comparisons come to if demand is not what the seller expects; empty with one plan
 * @param skus the items that lose most money for want of stock under the first plan; all are in {@code plan-skus.csv}
 */
public record PlanResult(
        int schema,
        Facts facts,
        Market market,
        Method method,
        List<String> warnings,
        List<PlanAnswer> plans,
        List<Comparison> comparisons,
        @Nullable Sensitivity demandLevels,
        List<SkuAnswer> skus) {
    public static final int SCHEMA = 1;

    /** @param wallSeconds as the user waited, the market's replications included */
    public record Facts(String version, String shop, int items, long seed, int threads, double wallSeconds) {}

    /**
     * The festival around the shop.
     *
     * @param digest of the scenario and of how it was sampled: the environment's name
     * @param replications of the market without the shop
     * @param reused true if the environment was kept from an earlier run
     * @param largestShare the shop's largest share of a category's interest, and of which
     */
    public record Market(
            String scenario,
            String digest,
            long seed,
            double scale,
            int replications,
            boolean reused,
            double largestShare,
            String largestShareOf) {}

    /**
     * How sure it is.
     *
     * @param confidence of every interval on its own, such that all comparisons hold together with 95 %
     * @param serviceLevel asked for, null if none was
     * @param mattersFen differences below this matter to nobody
     * @param commonCv coefficient of variation of the error that all forecasts share
     * @param reached false if more replications are needed
     */
    public record Method(
            int replications,
            boolean sequential,
            int looks,
            double confidence,
            @Nullable Double serviceLevel,
            double mattersFen,
            boolean reached,
            int replicationsNeeded,
            double commonCv) {}

    /**
     * One plan.
     *
     * @param file as named on the command line
     * @param figures of the shop, by {@link Figure#key}
     * @param prices of the products that it sells at another price than the shop's file says
     * @param deliveryDays mean time from payment to the door
     * @param itemsBelowServiceLevel how many items miss the service level asked for, null if none was
     * @param profitFen of every replication
     */
    public record PlanAnswer(
            String name,
            String file,
            Map<String, Estimate> figures,
            List<Price> prices,
            @Nullable Estimate deliveryDays,
            @Nullable Integer itemsBelowServiceLevel,
            double[] profitFen) {
        /** Every replication has a profit. */
        Estimate profit() {
            return Figure.PROFIT_FEN.among(figures);
        }
    }

    /**
     * A product at another price than the shop's.
     *
     * @param elasticity of the market: by how many percent more buy for every percent above the shop's price
     * @param demandFactor demand at this price as a multiple of that at the shop's
     */
    public record Price(String sku, long shopFen, long planFen, double elasticity, double demandFactor) {}

    /**
     * A plan against the first, on the same draws.
     *
     * @param differences by {@link Figure#key}
     * @param replicationsNeeded in all, about, until the sign is known or the difference is known not to matter
     * @param varianceRatio variance of the difference had the plans met different draws, over what it is
     * @param turnsBelow level of demand below the expected one at which the mean difference is nothing, null if none is
     * @param turnsAbove the same above
     * @param turnBelow between which levels below the expected one the verdict turns, null if the lead is known at all
     * @param turnAbove the same above
     */
    public record Comparison(
            String plan,
            String against,
            Verdict verdict,
            Map<String, Estimate> differences,
            int replicationsNeeded,
            @Nullable Double varianceRatio,
            @Nullable Double turnsBelow,
            @Nullable Double turnsAbove,
            @Nullable Turn turnBelow,
            @Nullable Turn turnAbove,
            double[] differenceFen) {
        /** Every replication has a difference in profit. */
        Estimate profit() {
            return Figure.PROFIT_FEN.among(differences);
        }
    }

    /**
     * One item.
     *
     * @param plans in the order of the plans
     * @param profitDifferences per plan after the first
     */
    public record SkuAnswer(
            String sku, String name, String category, List<SkuPlan> plans, List<Estimate> profitDifferences) {}

    /**
     * One item under one plan.
     *
     * @param soldOutMinutes 10th, 50th and 90th percentile of when the last unit first goes, over the replications in
     *     which it does; null if it never does
     * @param lostOrders mean number of orders lost for want of stock, by what the buyer did
     */
    public record SkuPlan(
            Map<String, Estimate> figures, int @Nullable [] soldOutMinutes, Map<String, Double> lostOrders) {}
}
