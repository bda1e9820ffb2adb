package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Seller;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;

/** Makes the market of a scenario that lists its offers. */
final class OfferMarket {
    private final Scenario.MarketTerms terms;
    private final MarketBuilder builder;
    private final Map<String, Integer> sellers = new LinkedHashMap<>();
    private final Map<String, Integer> brands = new LinkedHashMap<>();
    /** Per variant group: the brand of each of its products, by the product's name. */
    private final Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();

    private final Map<String, Integer> products = new LinkedHashMap<>();
    private final List<Scenario.OfferTerms> added = new ArrayList<>();

    private OfferMarket(Scenario.MarketTerms terms) {
        this.terms = terms;
        this.builder = new MarketBuilder(new MarketFrame(
                terms.regions(),
                terms.origins(),
                terms.marketplaces(),
                terms.categories(),
                terms.segments(),
                terms.home()));
    }

    static Population.Built build(List<Scenario.OfferTerms> offers, Scenario.MarketTerms terms) {
        return new OfferMarket(terms).build(offers);
    }

    private Population.Built build(List<Scenario.OfferTerms> offers) {
        for (Scenario.OfferTerms offer : offers) {
            for (int i = 0; i < offer.count(); i++) {
                String brand = offer.brandOf(i);
                groups.computeIfAbsent(offer.groupOf(i), g -> new LinkedHashMap<>())
                        .putIfAbsent(offer.productOf(i), brands.computeIfAbsent(brand, b -> brands.size()));
            }
        }
        // The products of a group follow each other, whatever the order of the file.
        groups.values().forEach(members -> {
            builder.group();
            members.forEach((product, brand) -> products.put(product, builder.product(brand)));
        });
        offers.forEach(this::add);
        Market market = builder.build(
                terms.warehouses().stream().map(Scenario.WarehouseTerms::name).toList());
        return new Population.Built(market, stock(market), terms.economics().with(costs()), List.of());
    }

    private void add(Scenario.OfferTerms offer) {
        double[] weights = weights(offer);
        int[] locations =
                offer.stock().stream().mapToInt(Scenario.StockTerms::warehouse).toArray();
        for (int i = 0; i < offer.count(); i++) {
            String seller = offer.sellerOf(i);
            int sellerNumber = sellers.computeIfAbsent(
                    seller, s -> builder.seller(new Seller(s, offer.kind(), offer.marketplace(), offer.origin())));
            builder.offer(new MarketBuilder.Offer(
                    sellerNumber,
                    products.get(offer.productOf(i)),
                    new Cell(offer.category(), offer.origin(), offer.mode()),
                    weights[i],
                    offer.priceFen(),
                    conversion(offer),
                    Draws.keyOf(offer.nameOf(i)),
                    locations));
            added.add(offer);
        }
    }

    /** The file's own figure, times what the marketplace and a price beside the usual one make of it. */
    private double conversion(Scenario.OfferTerms offer) {
        if (terms.supply().without(Mechanism.FACTORS)) {
            return 1;
        }
        EconomicsTerms e = terms.economics();
        double usual = offer.listFen() * (1 - e.discount()[offer.category()]);
        double level = offer.listFen() < 0 ? 1 : offer.priceFen() / usual;
        return offer.conversion() * e.trust()[offer.marketplace()] * Prices.factor(level, e.elasticity());
    }

    private Economics.Costs costs() {
        long[] list = new long[added.size()];
        long[] unit = new long[added.size()];
        for (int i = 0; i < list.length; i++) {
            Scenario.OfferTerms offer = added.get(i);
            double discount = terms.economics().discount()[offer.category()];
            int at = builder.placeOf(i);
            list[at] = offer.listFen() < 0 ? Prices.list(offer.priceFen(), discount) : offer.listFen();
            unit[at] = offer.unitCostFen() < 0
                    ? terms.economics().unitCostFen(offer.category(), list[at] * (1 - discount))
                    : offer.unitCostFen();
        }
        return new Economics.Costs() {
            @Override
            public long listFen(int offer) {
                return list[offer];
            }

            @Override
            public long unitCostFen(int offer) {
                return unit[offer];
            }
        };
    }

    /** Zipf-Mandelbrot over the copies, their mean being the offer's weight. */
    private static double[] weights(Scenario.OfferTerms offer) {
        double[] weights = new double[offer.count()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.pow(i + offer.shift(), -offer.exponent());
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= offer.weight() * weights.length / sum;
        }
        return weights;
    }

    private StockPlan stock(Market market) {
        int[] initial = new int[market.records()];
        Policy[] policies = new Policy[market.records()];
        Arrays.fill(policies, Policy.NONE);
        for (int i = 0; i < added.size(); i++) {
            int r = market.firstRecord(builder.placeOf(i));
            for (Scenario.StockTerms stock : added.get(i).stock()) {
                initial[r] = stock.units();
                policies[r] = stock.policy();
                r++;
            }
        }
        return new StockPlan(initial, policies);
    }
}
