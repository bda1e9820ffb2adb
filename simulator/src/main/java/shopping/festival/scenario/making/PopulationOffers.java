package shopping.festival.scenario.making;

import java.util.Map;
import java.util.TreeMap;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/** The offers of a market made from its shape, product by product. */
final class PopulationOffers {
    /** Attractiveness of an offer that exists only so that its mode is sold at all. */
    private static final double LEAST_INTEREST = 1e-9;

    private final PopulationSpec spec;
    private final int home;
    private final double[] modeWeights;
    private final Origins origins;
    private final MarketBuilder builder;
    private final PopulationSellers sellers;
    private final PopulationPlaces places;
    private final Causes causes;
    private final AliasTable offersPerProduct;
    private final AliasTable modes;

    /** By offer in the order of adding: the luck of newcomers, which is the same for all groups of a country. */
    private final Map<Integer, Long> luckOf = new TreeMap<>();

    PopulationOffers(
            PopulationSpec spec, MarketTerms terms, Origins origins, MarketBuilder builder, PopulationSellers sellers) {
        Mix built = terms.supply().built();
        this.spec = spec;
        this.home = terms.home();
        this.modeWeights = built.modeWeights();
        this.origins = origins;
        this.builder = builder;
        this.sellers = sellers;
        this.places = new PopulationPlaces(spec, terms, origins);
        this.causes = new Causes(terms);
        this.offersPerProduct = AliasTable.of(spec.assortment().sellersPerProduct());
        this.modes = AliasTable.of(built.foreignShare() > 0 ? modeWeights : new double[] {1, 0, 0});
    }

    /** @param base of all draws about the product */
    record Product(int number, int category, int origin, long base, long priceFen) {}

    /**
     * Adds the offers of a product.
     *
     * @param interest in all of them, as a share of all intents
     * @param modeSeen where the modes they are sold by are noted
     */
    void add(Product product, double interest, PopulationSellers.Pool pool, boolean[] modeSeen) {
        // What newcomers make nobody else sells.
        int offers = origins.isCountry(product.origin())
                ? 1 + offersPerProduct.choose(Draws.bits(product.base(), Purpose.PRODUCT_TRAIT))
                : 1;
        for (int i = 0; i < offers; i++) {
            Mode mode = modeOf(product, i);
            modeSeen[mode.ordinal()] = true;
            double part = interest * spec.assortment().part(i, offers);
            add(product, i, pool.sellerOf(product.base(), i), mode, part);
        }
    }

    /** A mode that buyers ask for must be sold: a product gets an offer in each that chance left out. */
    void coverModes(Product product, PopulationSellers.Pool pool, boolean[] modeSeen) {
        for (Mode mode : Mode.values()) {
            if (modeWeights[mode.ordinal()] > 0 && !modeSeen[mode.ordinal()]) {
                int i = spec.assortment().sellersPerProduct().length + mode.ordinal();
                add(product, i, pool.sellerOf(product.base(), i), mode, LEAST_INTEREST);
            }
        }
    }

    private Mode modeOf(Product product, int ordinal) {
        return origins.newcomers(product.origin())
                .map(n -> n.group().mode())
                .orElseGet(() -> product.origin() == home
                        ? Mode.DOMESTIC
                        : Mode.values()[modes.choose(Draws.bits(product.base(), Purpose.MODE, ordinal))]);
    }

    private void add(Product product, int ordinal, int seller, Mode mode, double attractiveness) {
        KindSpec kind = sellers.kindOf(seller);
        long key = Draws.bits(product.base(), Purpose.OFFER, ordinal);
        if (!origins.isCountry(product.origin())) {
            luckOf.put(builder.offers(), key);
        }
        int[] warehouses =
                places.of(mode, product.origin(), attractiveness, Draws.bits(product.base(), Purpose.TRANSIT, ordinal));
        long priceFen = causes.priceFen(product.priceFen() * kind.priceLevel(), mode, product.origin());
        if (priceFen > Order.PRICE_MAX) {
            throw DrawnPrices.tooDear(spec.assortment().prices().get(product.category()), priceFen);
        }
        builder.offer(new MarketBuilder.Offer(
                seller,
                product.number(),
                new Cell(product.category(), product.origin(), mode),
                attractiveness,
                priceFen,
                sellers.conversion(kind, product.origin())
                        * causes.conversionFactor(mode, product.origin(), warehouses),
                key,
                warehouses));
    }

    /** By offer of the built market: what its forecast's error is keyed by, where that is not the offer's place. */
    Map<Integer, Long> luck() {
        Map<Integer, Long> luck = new TreeMap<>();
        luckOf.forEach((added, key) -> luck.put(builder.placeOf(added), key));
        return luck;
    }
}
