package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.base.random.AliasTable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Interest;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.market.Prices;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.PopulationSpec.KindSpec;
import shopping.festival.scenario.Scenario;

/**
 * Makes a market from its shape: products by category and origin, heavy-tailed popularity, sellers, offers, locations.
 *
 * <p>What exists follows from names alone and is the same for every seed; only how wrong the sellers' forecasts are
 * ({@link PopulationStock}) is the seed's. At a scale X the products of a category and origin, sorted by popularity,
 * are cut into runs of 1/X and each run becomes one product with the run's mean demand and mean price: demand and value
 * in all are X of the whole, demand and stock of a product stay.
 */
final class Population {
    /** A market with its stock. */
    record Built(Market market, StockPlan stock, Economics economics, List<Newcomers> newcomers) {}

    /** Attractiveness of an offer that exists only so that its mode is sold at all. */
    private static final double LEAST_INTEREST = 1e-9;

    private static final long STRUCTURE = Draws.keyOf("population");

    private final PopulationSpec spec;
    private final Scenario.MarketTerms terms;
    /** The mix this market is made for. */
    private final Mix built;

    private final boolean withoutFactors;
    private final double scale;
    private final MarketBuilder builder;
    private final AliasTable offersPerProduct;
    private final AliasTable modes;
    private final List<KindSpec> kindOfSeller = new ArrayList<>();
    private final PopulationPlaces places;

    /** By offer in the order of adding: the luck of newcomers, which is the same for all groups of a country. */
    private final Map<Integer, Long> luckOf = new TreeMap<>();

    private int brands;

    private Population(PopulationSpec spec, Scenario.MarketTerms terms, double scale) {
        this.spec = spec;
        this.terms = terms;
        this.built = terms.supply().built();
        this.withoutFactors = terms.supply().without(Mechanism.FACTORS);
        this.scale = scale;
        this.places = new PopulationPlaces(spec, terms);
        this.builder = new MarketBuilder(new MarketFrame(
                terms.regions(),
                terms.origins(),
                terms.marketplaces(),
                terms.categories(),
                terms.segments(),
                terms.home()));
        this.offersPerProduct = AliasTable.of(spec.sellersPerProduct());
        this.modes =
                built.foreignShare() > 0 ? AliasTable.of(built.modeWeights()) : AliasTable.of(new double[] {1, 0, 0});
    }

    static Built build(PopulationSpec spec, Scenario.MarketTerms terms, long seedKey, double scale) {
        Population population = new Population(spec, terms, scale);
        Mix mix = terms.supply().built();
        // Who joins leaves the others as they are: their market is made as if nobody did.
        population.addProducts(sharesByOrigin(terms, mix, spec, false));
        population.addNewcomers(sharesByOrigin(terms, mix, spec, true));
        Market market = population.builder.build(
                terms.warehouses().stream().map(Scenario.WarehouseTerms::name).toList());
        List<KindSpec> kindOfSeller = population.kindOfSeller;
        double[][] foreseen = sharesByOrigin(terms, terms.supply().planned(), spec, true);
        return new Built(
                market,
                new PopulationStock(spec, terms, scale, market, kindOfSeller, foreseen, population.luck())
                        .plan(seedKey),
                terms.economics().with(new PopulationCosts(terms, market, kindOfSeller)),
                spec.newcomers().stream().map(NewcomerSpec::group).toList());
    }

    private Map<Integer, Long> luck() {
        Map<Integer, Long> luck = new TreeMap<>();
        luckOf.forEach((added, key) -> luck.put(builder.placeOf(added), key));
        return luck;
    }

    /** Share of all intents by category and brand origin, with the newcomers or as if there were none. */
    private static double[][] sharesByOrigin(
            Scenario.MarketTerms terms, Mix mix, PopulationSpec spec, boolean withNewcomers) {
        int categories = terms.categories().size();
        boolean[] all = new boolean[categories];
        java.util.Arrays.fill(all, true);
        boolean[] foreign = mix.foreignShare() > 0 ? all : new boolean[categories];
        double[][] byCategory = new Interest(terms.categories(), terms.segments(), mix, all, foreign).shares();
        double[][] shares = new double[categories][terms.origins().size()];
        for (int c = 0; c < categories; c++) {
            double[] weights = mix.originWeights().clone();
            double originSum = 0;
            for (int o = 0; o < weights.length; o++) {
                NewcomerSpec newcomers = spec.newcomersOf(o);
                boolean sells = newcomers == null || withNewcomers && newcomers.sells()[c];
                weights[o] = sells && o != terms.home() ? weights[o] : 0;
                originSum += weights[o];
            }
            for (int o = 0; o < weights.length; o++) {
                shares[c][o] = o == terms.home()
                        ? byCategory[c][0]
                        : originSum == 0 ? 0 : byCategory[c][1] * weights[o] / originSum;
            }
        }
        return shares;
    }

    private void addProducts(double[][] shares) {
        int origins = terms.origins().size();
        double[] flat = new double[shares.length * origins];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = shares[i / origins][i % origins];
        }
        addFields(flat, spec.products(), spec.sellers(), origins, spec.kinds());
    }

    private void addNewcomers(double[][] shares) {
        for (NewcomerSpec newcomers : spec.newcomers()) {
            int origins = terms.origins().size();
            double[] flat = new double[shares.length * origins];
            double sum = 0;
            for (int c = 0; c < shares.length; c++) {
                flat[c * origins + newcomers.origin()] = shares[c][newcomers.origin()];
                sum += shares[c][newcomers.origin()];
            }
            if (sum > 0) {
                addFields(flat, newcomers.products(), newcomers.sellers(), origins, newcomers.kinds());
            }
        }
    }

    /** Products and sellers, divided over categories and origins after the interest in them. */
    private void addFields(double[] flat, int allProducts, int allSellers, int origins, List<KindSpec> kinds) {
        int[] whole = LargestRemainder.divide(allProducts, flat);
        int total = 0;
        double[] sampled = new double[flat.length];
        for (int i = 0; i < flat.length; i++) {
            total += whole[i];
            sampled[i] = whole[i];
        }
        int[] parts = LargestRemainder.divide((int) Math.max(1, Math.round(total * scale)), sampled);
        int sellers = (int) Math.max(1, Math.round(allSellers * scale));
        int products = java.util.Arrays.stream(parts).sum();
        for (int i = 0; i < flat.length; i++) {
            if (parts[i] > 0) {
                int pool = (int) Math.max(1, Math.round((double) sellers * parts[i] / products));
                addField(i / origins, i % origins, whole[i], Math.min(parts[i], whole[i]), pool, flat[i], kinds);
            }
        }
    }

    /** The products of one category and origin: {@code n} that stand for {@code whole} and share {@code interest}. */
    private void addField(
            int category, int origin, int whole, int n, int sellers, double interest, List<KindSpec> kinds) {
        double perPopularity = interest / popularityOfAll(whole);
        long field = Draws.mix(
                Draws.keyOf(terms.categories().get(category).name()) ^ Draws.mix(Draws.keyOf(nameOf(origin))));
        int firstSeller = addSellers(field, origin, sellers, kinds);
        boolean[] modeSeen = new boolean[Mode.values().length];
        int rank = 0;
        int last = -1;
        long lastBase = 0;
        long lastPrice = 0;
        for (int p = 0; p < n; p++) {
            if (p % spec.variantGroupSize() == 0) {
                builder.group();
                if (p / spec.variantGroupSize() % spec.groupsPerBrand() == 0) {
                    brands++;
                }
            }
            int end = (int) ((long) whole * (p + 1) / n);
            double popularity = 0;
            double value = 0;
            for (; rank < end; rank++) {
                double popularityOfRank = popularity(rank);
                popularity += popularityOfRank;
                value += popularityOfRank * priceFen(category, Draws.base(STRUCTURE, field + rank));
            }
            long price = Math.round(value / popularity);
            int product = builder.product(brands);
            long base = Draws.base(STRUCTURE, field + p);
            addOffers(
                    category, origin, product, base, popularity * perPopularity, price, firstSeller, sellers, modeSeen);
            last = product;
            lastBase = base;
            lastPrice = price;
        }
        if (origin != terms.home() && spec.newcomersOf(origin) == null) {
            coverModes(category, origin, last, lastBase, lastPrice, firstSeller, sellers, modeSeen);
        }
    }

    /** Groups of one country are twins: what they sell, how well and at what price is the same. */
    private String nameOf(int origin) {
        NewcomerSpec newcomers = spec.newcomersOf(origin);
        return newcomers == null
                ? terms.origins().get(origin)
                : "newcomers of " + newcomers.group().country();
    }

    private double popularityOfAll(int products) {
        double sum = 0;
        for (int rank = 0; rank < products; rank++) {
            sum += popularity(rank);
        }
        return sum;
    }

    private double popularity(int rank) {
        double r = rank + spec.popularityShift();
        return spec.popularityExponent() == 1 ? 1 / r : StrictMath.pow(r, -spec.popularityExponent());
    }

    private int addSellers(long field, int origin, int sellers, List<KindSpec> kinds) {
        int first = kindOfSeller.size();
        AliasTable chances =
                AliasTable.of(kinds.stream().mapToDouble(KindSpec::share).toArray());
        for (int s = 0; s < sellers; s++) {
            long base = Draws.base(STRUCTURE, field ^ Draws.mix(s + 1));
            KindSpec kind = kinds.get(chances.choose(Draws.bits(base, Purpose.SELLER_TRAIT)));
            builder.seller(new Seller(null, kind.kind(), marketplaceOf(kind, origin), origin));
            kindOfSeller.add(kind);
        }
        return first;
    }

    private void addOffers(
            int category,
            int origin,
            int product,
            long base,
            double popularity,
            long price,
            int firstSeller,
            int sellers,
            boolean[] modeSeen) {
        // What newcomers make nobody else sells.
        int offers = spec.newcomersOf(origin) != null
                ? 1
                : 1 + offersPerProduct.choose(Draws.bits(base, Purpose.PRODUCT_TRAIT));
        for (int i = 0; i < offers; i++) {
            double part = offers == 1 ? 1 : i == 0 ? spec.flagshipShare() : (1 - spec.flagshipShare()) / (offers - 1);
            int seller = firstSeller + Draws.below(Draws.bits(base, Purpose.SELLER_TRAIT, i), sellers);
            Mode mode = modeOf(origin, Draws.bits(base, Purpose.MODE, i));
            modeSeen[mode.ordinal()] = true;
            addOffer(category, origin, product, base, popularity * part, price, i, seller, mode);
        }
    }

    private Mode modeOf(int origin, long bits) {
        NewcomerSpec newcomers = spec.newcomersOf(origin);
        if (newcomers != null) {
            return newcomers.group().mode();
        }
        return origin == terms.home() ? Mode.DOMESTIC : Mode.values()[modes.choose(bits)];
    }

    /** A mode that buyers ask for must be sold: the last product gets an offer in each that chance left out. */
    private void coverModes(
            int category,
            int origin,
            int product,
            long base,
            long price,
            int firstSeller,
            int sellers,
            boolean[] seen) {
        for (Mode mode : Mode.values()) {
            if (built.modeWeights()[mode.ordinal()] > 0 && !seen[mode.ordinal()]) {
                int i = spec.sellersPerProduct().length + mode.ordinal();
                int seller = firstSeller + Draws.below(Draws.bits(base, Purpose.SELLER_TRAIT, i), sellers);
                addOffer(category, origin, product, base, LEAST_INTEREST, price, i, seller, mode);
            }
        }
    }

    private long priceFen(int category, long base) {
        return Math.max(1, spec.prices().get(category).sampleLong(Draws.bits(base, Purpose.PRICE)));
    }

    private void addOffer(
            int category,
            int origin,
            int product,
            long base,
            double attractiveness,
            long price,
            int ordinal,
            int seller,
            Mode mode) {
        KindSpec kind = kindOfSeller.get(seller);
        long key = Draws.bits(base, Purpose.OFFER, ordinal);
        if (spec.newcomersOf(origin) != null) {
            luckOf.put(builder.offers(), key);
        }
        builder.offer(new MarketBuilder.Offer(
                seller,
                product,
                new Cell(category, origin, mode),
                attractiveness,
                Math.max(1, Math.round(price * kind.priceLevel())),
                withoutFactors ? 1 : conversion(kind, origin),
                key,
                places.of(mode, origin, attractiveness, Draws.bits(base, Purpose.TRANSIT, ordinal))));
    }

    /** A flagship of home has no obstacle but its marketplace and its price. */
    private double conversion(KindSpec kind, int origin) {
        boolean homeFlagship = kind.kind() == SellerKind.FLAGSHIP && origin == terms.home();
        return (homeFlagship ? 1 : kind.conversion())
                * terms.economics().trust()[marketplaceOf(kind, origin)]
                * Prices.factor(kind.priceLevel(), terms.economics().elasticity());
    }

    private int marketplaceOf(KindSpec kind, int origin) {
        return origin == terms.home() ? kind.domesticMarketplace() : kind.crossBorderMarketplace();
    }

    /** @param times how many times as wide as its kind has it */
    static Law forecastError(KindSpec kind, double times) {
        double cv = kind.forecastCv() * times;
        return cv == 0 ? Law.fixed(kind.forecastBias()) : Law.logNormal(kind.forecastBias(), cv * cv);
    }
}
