package shopping.festival.scenario;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.hocon.Levels;

/**
 * Everything a scenario file says, before the market is made. Immutable; in the rules of the stages the speeds are left
 * out, because they depend on the scale.
 *
 * @param dayLength the festival's day, microseconds
 * @param buyers rules of the buyers at scale 1, on an average day
 * @param busyness of the day, a factor of the poisson streams with mean 1
 * @param population the market by its shape, null if the file lists its offers
 * @param offers the offers of the file, empty if the market is given by its shape
 * @param taxRate composite tax on what is sold across the border
 * @param history what was published of the real day, which results are held against
 * @param thresholds what a run of it must keep
 * @param gauges what thresholds of it can be about
 * @param resolved the file with every default filled in, as it can be read again
 */
public record Scenario(
        String name,
        long seed,
        long dayLength,
        BuyersRules buyers,
        Law busyness,
        List<StreamTerms> streams,
        MarketTerms market,
        PopulationSpec population,
        List<OfferTerms> offers,
        CheckoutRules checkout,
        Capacity checkoutCapacity,
        SellersRules sellers,
        PaymentRules payment,
        Capacity paymentCapacity,
        List<WarehouseTerms> warehouses,
        DeliveryRules delivery,
        List<Levels> portCapacities,
        List<Fault> faults,
        double taxRate,
        MeasureTerms measure,
        History history,
        List<Threshold> thresholds,
        Gauges gauges,
        String resolved) {

    /** Expected number of intents over all streams. */
    public double intents() {
        return market.intents();
    }

    /** One stream of sessions at any scale. */
    public record StreamTerms(String name, int priceLevelPermille, double[] categoryWeights, ScaledArrivals arrivals) {}

    /** Arrivals as a function of the scale. */
    @FunctionalInterface
    public interface ScaledArrivals {
        Arrivals at(double scale);
    }

    /**
     * What surrounds the offers of a market.
     *
     * @param home index of the origin whose brands are not foreign
     * @param mix how the interest that comes is addressed
     * @param supply for which interest the sellers have prepared
     * @param economics what selling costs
     * @param intents expected number of intents at scale 1
     */
    public record MarketTerms(
            List<String> regions,
            List<String> origins,
            List<String> marketplaces,
            List<Category> categories,
            List<Segment> segments,
            int home,
            Mix mix,
            SupplyTerms supply,
            EconomicsTerms economics,
            double intents,
            List<WarehouseTerms> warehouses) {}

    /**
     * A warehouse; its pickers depend on the scale.
     *
     * @param base all of it but the pickers
     * @param pickers null where picking takes nobody's time
     * @param origin index of the country whose brands an overseas centre serves, -1 for any
     */
    public record WarehouseTerms(Warehouse base, Levels pickers, int origin) {
        public String name() {
            return base.name();
        }

        public Mode mode() {
            return base.mode();
        }
    }

    /**
     * One offer of the file, or several alike.
     *
     * @param count how many copies; the names of copies carry a number from 1 on
     * @param listFen price outside the festival, -1 for the category's usual discount
     * @param unitCostFen what a unit costs the seller, -1 for the category's usual share
     * @param exponent copy i (from 0) has the attractiveness (i + shift)^-exponent of an average of {@code weight}
     */
    public record OfferTerms(
            String name,
            int count,
            String seller,
            SellerKind kind,
            int marketplace,
            String product,
            String group,
            String brand,
            int category,
            int origin,
            Mode mode,
            double weight,
            double exponent,
            double shift,
            long priceFen,
            long listFen,
            long unitCostFen,
            double conversion,
            List<StockTerms> stock) {

        /** The name of the copy with this index. */
        public String nameOf(int copy) {
            return count == 1 ? name : name + "-" + (copy + 1);
        }

        public String sellerOf(int copy) {
            return seller == null ? nameOf(copy) : seller;
        }

        public String productOf(int copy) {
            return product == null ? nameOf(copy) : product;
        }

        /** A product has variants only if the file names their group. */
        public String groupOf(int copy) {
            return group == null ? productOf(copy) : group;
        }

        public String brandOf(int copy) {
            return brand == null ? groupOf(copy) : brand;
        }
    }

    /** The stock of an offer at a warehouse. */
    public record StockTerms(int warehouse, int units, Policy policy) {}

    /**
     * What is measured beside what always is.
     *
     * @param probes whether they are switched on
     * @param sellers whether every seller's account is written down
     */
    public record MeasureTerms(long from, long to, boolean probes, boolean sellers) {}
}
