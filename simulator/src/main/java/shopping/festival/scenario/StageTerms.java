package shopping.festival.scenario;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.scenario.hocon.Levels;

/** What a scenario says of the six stages, in an order's way. */
public record StageTerms(
        Buyers buyers,
        Checkout checkout,
        SellersRules sellers,
        Payment payment,
        List<WarehouseTerms> warehouses,
        Delivery delivery) {

    public List<String> warehouseNames() {
        return warehouses.stream().map(WarehouseTerms::name).toList();
    }

    /**
     * How buyers come and react.
     *
     * @param rules at scale 1, on an average day
     * @param busyness of the day, a factor of the poisson streams with mean 1
     */
    public record Buyers(BuyersRules rules, Law busyness, List<Stream> streams) {

        /** Expected number of intents of each stream. */
        public double[] intentsByStream() {
            double session = meanSession(rules.sessions().sizes());
            return streams.stream()
                    .mapToDouble(s -> s.arrivals().expected() * session)
                    .toArray();
        }

        /** @param sizes shares of the sessions with 1, 2, 3 … intents */
        public static double meanSession(double[] sizes) {
            double mean = 0;
            for (int i = 0; i < sizes.length; i++) {
                mean += (i + 1) * sizes[i];
            }
            return mean / Arrays.stream(sizes).sum();
        }
    }

    /** One stream of sessions, at scale 1. */
    public record Stream(String name, int priceLevelPermille, double[] categoryWeights, Arrivals arrivals) {}

    /** @param taxRate composite tax on what is sold across the border */
    public record Checkout(CheckoutRules rules, Capacity capacity, double taxRate, OverloadTerms overload) {}

    public record Payment(PaymentRules rules, Capacity capacity) {}

    /** @param portCapacities of each port, in parcels an hour */
    public record Delivery(DeliveryRules rules, List<Levels> portCapacities) {

        public List<String> portNames() {
            return rules.ports().stream().map(Port::name).toList();
        }
    }
}
