package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
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

    /** The same with surges of buyers. */
    public StageTerms with(List<StreamTerms> surges) {
        return new StageTerms(buyers.with(surges), checkout, sellers, payment, warehouses, delivery);
    }

    public List<String> warehouseNames() {
        return warehouses.stream().map(WarehouseTerms::name).toList();
    }

    /**
     * How buyers come and react.
     *
     * @param rules at scale 1, on an average day
     * @param busyness of the day, a factor of the poisson streams with mean 1
     */
    public record Buyers(BuyersRules rules, Law busyness, List<StreamTerms> streams) {

        /** Expected number of intents of a stream. */
        public double intents(StreamTerms stream) {
            return stream.arrivals().expected() * meanSession(rules.sessions().sizes());
        }

        /** Expected number of intents, over all streams, that sellers foresee. */
        public double intentsForeseen() {
            return streams.stream()
                    .filter(stream -> stream.wants().isForeseen())
                    .mapToDouble(this::intents)
                    .sum();
        }

        /** Expected number of intents over all streams. */
        public double intents() {
            return streams.stream().mapToDouble(this::intents).sum();
        }

        /** The same with more streams. */
        public Buyers with(List<StreamTerms> more) {
            List<StreamTerms> all = new ArrayList<>(streams);
            all.addAll(more);
            return of(rules, busyness, all);
        }

        /** @param rules whose streams are still to come */
        public static Buyers of(BuyersRules rules, Law busyness, List<StreamTerms> streams) {
            List<Stream> whole = streams.stream()
                    .map(s -> new Stream(s.name(), s.arrivals(), s.priceLevelPermille()))
                    .toList();
            BuyersRules all = new BuyersRules(
                    whole, rules.lanes(), rules.slot(), rules.dayLength(), rules.sessions(), rules.soldOut());
            return new Buyers(all, busyness, List.copyOf(streams));
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

    /**
     * @param stock what the sellers' service behind it can take, in as many lanes
     * @param taxRate composite tax on what is sold across the border
     */
    public record Checkout(CheckoutRules rules, Capacity capacity, Capacity stock, double taxRate) {}

    public record Payment(PaymentRules rules, Capacity capacity) {}

    /** @param portCapacities of each port, in parcels an hour */
    public record Delivery(DeliveryRules rules, List<Levels> portCapacities) {

        public List<String> portNames() {
            return rules.ports().stream().map(Port::name).toList();
        }
    }
}
