package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Seller;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.OfferTerms;

/** Makes the market of a scenario that lists its offers. */
final class OfferMarket {
    private final List<OfferTerms> offersOfFile;
    private final MarketTerms terms;
    private final Causes causes;
    private final MarketBuilder builder;
    private final Map<String, Integer> sellers = new LinkedHashMap<>();
    private final Map<String, Integer> brands = new LinkedHashMap<>();
    /** Per variant group: the brand of each of its products, by the product's name. */
    private final Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();

    private final Map<String, Integer> products = new LinkedHashMap<>();
    private final List<OfferTerms> added = new ArrayList<>();

    private OfferMarket(List<OfferTerms> offers, MarketTerms terms) {
        this.offersOfFile = offers;
        this.terms = terms;
        this.causes = new Causes(terms);
        this.builder = new MarketBuilder(terms.frame());
    }

    static BuiltMarket build(List<OfferTerms> offers, MarketTerms terms) {
        return new OfferMarket(offers, terms).build();
    }

    private BuiltMarket build() {
        for (OfferTerms offer : offersOfFile) {
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
        offersOfFile.forEach(this::add);
        Market market = builder.build(terms.warehouseNames());
        StockPlan stock = stock(market);
        return new BuiltMarket(market, seedKey -> stock, terms.economics().with(costs()), List.of(), this::named);
    }

    private void add(OfferTerms offer) {
        double[] weights = weights(offer);
        int[] locations = offer.stock().stream()
                .mapToInt(OfferTerms.StockTerms::warehouse)
                .toArray();
        OfferTerms.Seller terms = offer.seller();
        Cell cell = cellOf(offer);
        double conversion = conversion(offer) * causes.conversionFactor(cell, locations);
        for (int i = 0; i < offer.count(); i++) {
            int seller = sellers.computeIfAbsent(
                    offer.sellerOf(i),
                    name -> builder.seller(new Seller(name, terms.kind(), terms.marketplace(), terms.origin())));
            builder.offer(new MarketBuilder.Offer(
                    seller,
                    Objects.requireNonNull(products.get(offer.productOf(i))),
                    cell,
                    weights[i],
                    causes.priceFen(offer.price().fen(), cell),
                    conversion,
                    Draws.keyOf(offer.nameOf(i)),
                    locations));
            added.add(offer);
        }
    }

    private static Cell cellOf(OfferTerms offer) {
        return new Cell(offer.product().category(), offer.seller().origin(), offer.mode());
    }

    /** The file's own figure, times what the marketplace and a price beside the usual one make of it. */
    private double conversion(OfferTerms offer) {
        if (terms.supply().without(Mechanism.FACTORS)) {
            return 1;
        }
        EconomicsTerms e = terms.economics();
        OfferTerms.Price price = offer.price();
        double usual = price.listFen() * (1 - e.discount()[offer.product().category()]);
        double level = price.listFen() < 0 ? 1 : price.fen() / usual;
        return offer.conversion() * e.trust()[offer.seller().marketplace()] * Prices.factor(level, e.elasticity());
    }

    private Economics.Costs costs() {
        long[] list = new long[added.size()];
        long[] unit = new long[added.size()];
        for (int i = 0; i < list.length; i++) {
            OfferTerms offer = added.get(i);
            Cell cell = cellOf(offer);
            int category = cell.category();
            OfferTerms.Price price = offer.price();
            double discount = terms.economics().discount()[category];
            double landed = causes.costFactor(cell);
            int at = builder.placeOf(i);
            long listFen = price.listFen() < 0 ? Prices.list(price.fen(), discount) : price.listFen();
            list[at] = causes.priceFen(listFen, cell);
            unit[at] = price.unitCostFen() < 0
                    ? terms.economics().unitCostFen(category, listFen * (1 - discount) * landed)
                    : Math.round(price.unitCostFen() * landed);
        }
        return new KnownCosts(list, unit);
    }

    /** By offer. */
    private record KnownCosts(long[] list, long[] unit) implements Economics.Costs {
        @Override
        public long listFen(int offer) {
            return list[offer];
        }

        @Override
        public long unitCostFen(int offer) {
            return unit[offer];
        }
    }

    /** Zipf-Mandelbrot over the copies, their mean being the offer's weight. */
    private static double[] weights(OfferTerms offer) {
        OfferTerms.Popularity popularity = offer.popularity();
        double[] weights = new double[offer.count()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.pow(i + popularity.shift(), -popularity.exponent());
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= popularity.weight() * weights.length / sum;
        }
        return weights;
    }

    /** The offers of a seller, of a product, or with a name; all copies of what has several. */
    private int[] named(AimTerms aim) {
        List<Integer> found = new ArrayList<>();
        int place = 0;
        for (OfferTerms offer : offersOfFile) {
            for (int copy = 0; copy < offer.count(); copy++) {
                boolean isIt = switch (aim.kind()) {
                    case SELLER -> offer.sellerOf(copy).equals(aim.name());
                    case PRODUCT -> offer.productOf(copy).equals(aim.name());
                    default ->
                        offer.name().equals(aim.name()) || offer.nameOf(copy).equals(aim.name());
                };
                if (isIt) {
                    found.add(builder.placeOf(place));
                }
                place++;
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private StockPlan stock(Market market) {
        int[] initial = new int[market.records()];
        Policy[] policies = new Policy[market.records()];
        Arrays.fill(policies, Policy.NONE);
        for (int i = 0; i < added.size(); i++) {
            int r = market.firstRecord(builder.placeOf(i));
            for (OfferTerms.StockTerms stock : added.get(i).stock()) {
                initial[r] = stock.units();
                policies[r] = stock.policy();
                r++;
            }
        }
        return new StockPlan(initial, policies);
    }
}
