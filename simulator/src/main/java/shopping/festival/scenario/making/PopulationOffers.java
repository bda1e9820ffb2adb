package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final BuiltWeights weights;
    /** Of the offers of a field as it was built, in their order: where they lie. */
    private final List<int[]> houses = new ArrayList<>();

    PopulationOffers(
            PopulationSpec spec, MarketTerms terms, Origins origins, MarketBuilder builder, PopulationSellers sellers) {
        Mix built = terms.supply().built();
        this.spec = spec;
        this.home = terms.home();
        this.modeWeights = built.modeWeights();
        this.origins = origins;
        this.weights = new BuiltWeights(!terms.supply().entry().foreseen());
        this.builder = builder;
        this.sellers = sellers;
        this.places = new PopulationPlaces(spec, terms, origins);
        this.causes = new Causes(terms);
        this.offersPerProduct = AliasTable.of(spec.assortment().sellersPerProduct());
        this.modes = AliasTable.of(built.foreignShare() > 0 ? modeWeights : new double[] {1, 0, 0});
    }

    /** @param base of all draws about the product */
    record Product(int brand, int category, int origin, long base, long priceFen) {
        Cell cell(Mode mode) {
            return new Cell(category, origin, mode);
        }
    }

    /** The offers of a field's sellers who are there; those of the field as it was built come first. */
    FieldOffers field(PopulationSellers.Pool pool) {
        if (pool.presence().isBuilt()) {
            houses.clear();
        }
        return new FieldOffers(pool);
    }

    /** Adds offers product by product. */
    final class FieldOffers {
        private final PopulationSellers.Pool pool;
        private final Presence presence;
        private final boolean[] builtModes = new boolean[Mode.values().length];
        private final boolean[] modes = new boolean[Mode.values().length];
        private int placed;

        /** The newest product that is there. */
        private Optional<Added> last = Optional.empty();

        private FieldOffers(PopulationSellers.Pool pool) {
            this.pool = pool;
            this.presence = pool.presence();
        }

        /**
         * Adds the offers of a product; if all its sellers have left it is not there.
         *
         * @param interest in all of them, as a share of all intents
         */
        void add(Product product, double interest) {
            // What newcomers make nobody else sells.
            int offers = origins.isCountry(product.origin())
                    ? 1 + offersPerProduct.choose(Draws.bits(product.base(), Purpose.PRODUCT_TRAIT))
                    : 1;
            int[] soldBy = new int[offers];
            int there = 0;
            for (int i = 0; i < offers; i++) {
                soldBy[i] = pool.sellerOf(product.base(), i);
                there += soldBy[i] == PopulationSellers.NOBODY ? 0 : 1;
            }
            // What those held who have left goes to the others.
            int place = 0;
            for (int i = 0; i < offers; i++) {
                double built = interest * spec.assortment().part(i, offers);
                double part = soldBy[i] == PopulationSellers.NOBODY
                        ? 0
                        : interest * spec.assortment().part(place++, there);
                offer(product, i, soldBy[i], modeOf(product, i), built, part);
            }
        }

        /**
         * A mode that buyers ask for must be sold: this product gets an offer in each that chance left out, and the
         * newest one that is there in each that those sold who have left.
         */
        void coverModes(Product product) {
            for (Mode mode : Mode.values()) {
                if (modeWeights[mode.ordinal()] > 0 && !builtModes[mode.ordinal()]) {
                    int ordinal = coverOrdinal(mode);
                    int seller = pool.sellerOf(product.base(), ordinal);
                    offer(product, ordinal, seller, mode, LEAST_INTEREST, LEAST_INTEREST);
                }
            }
            for (Mode mode : Mode.values()) {
                if (builtModes[mode.ordinal()] && !modes[mode.ordinal()] && presence.isBuilt()) {
                    last.ifPresent(added -> takeOver(added, mode));
                }
            }
        }

        private int coverOrdinal(Mode mode) {
            return spec.assortment().sellersPerProduct().length + mode.ordinal();
        }

        private void offer(Product product, int ordinal, int seller, Mode mode, double built, double part) {
            builtModes[mode.ordinal()] = true;
            if (presence.isBuilt()) {
                weights.built(product.cell(mode), built);
                // Who has left leaves the places of the others as they are, and a twin's is its original's.
                houses.add(places.of(mode, product.origin(), built, placeOf(product, ordinal)));
            }
            int[] at = houses.get(placed++);
            if (seller != PopulationSellers.NOBODY) {
                Added added = last.filter(l -> l.product().equals(product))
                        .orElseGet(() -> new Added(product, builder.product(product.brand()), seller));
                last = Optional.of(added);
                modes[mode.ordinal()] = true;
                weights.offer(builder.offers(), built * presence.standsFor());
                put(added, ordinal, seller, mode, part, at);
            }
        }

        /** It stands for the part of those sold this way that has stayed in the whole of the market. */
        private void takeOver(Added added, Mode mode) {
            Product product = added.product();
            int ordinal = coverOrdinal(mode);
            weights.offer(builder.offers(), weights.of(product.cell(mode)) * presence.factor());
            int[] at = places.of(mode, product.origin(), 0, placeOf(product, ordinal));
            put(added, ordinal, added.seller(), mode, LEAST_INTEREST, at);
        }

        private void put(Added added, int ordinal, int seller, Mode mode, double attractiveness, int[] at) {
            Product product = added.product();
            KindSpec kind = sellers.kindOf(seller);
            long key = presence.keyOf(Draws.bits(product.base(), Purpose.OFFER, ordinal));
            if (!origins.isCountry(product.origin())) {
                luckOf.put(builder.offers(), key);
            }
            Cell cell = product.cell(mode);
            long priceFen = causes.priceFen(product.priceFen() * kind.priceLevel(), cell);
            if (priceFen > Order.PRICE_MAX) {
                throw DrawnPrices.tooDear(spec.assortment().prices().get(product.category()), priceFen);
            }
            builder.offer(new MarketBuilder.Offer(
                    seller,
                    added.number(),
                    cell,
                    attractiveness,
                    priceFen,
                    sellers.conversion(kind, product.origin()) * causes.conversionFactor(cell, at),
                    key,
                    at));
        }
    }

    /**
     * A product that is there.
     *
     * @param seller one of those who sell it
     */
    private record Added(Product product, int number, int seller) {}

    private static long placeOf(Product product, int ordinal) {
        return Draws.bits(product.base(), Purpose.TRANSIT, ordinal);
    }

    private Mode modeOf(Product product, int ordinal) {
        return origins.newcomers(product.origin())
                .map(n -> n.group().mode())
                .orElseGet(() -> product.origin() == home
                        ? Mode.DOMESTIC
                        : Mode.values()[modes.choose(Draws.bits(product.base(), Purpose.MODE, ordinal))]);
    }

    /** By offer of the built market: what its forecast's error is keyed by, where that is not the offer's place. */
    Map<Integer, Long> luck() {
        Map<Integer, Long> luck = new TreeMap<>();
        luckOf.forEach((added, key) -> luck.put(builder.placeOf(added), key));
        return luck;
    }

    BuiltWeights weights() {
        return weights;
    }
}
