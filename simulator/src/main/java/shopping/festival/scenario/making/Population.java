package shopping.festival.scenario.making;

import java.util.Arrays;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/**
 * Makes a market from its shape: products by category and origin, heavy-tailed popularity, sellers, offers, locations.
 *
 * <p>What exists follows from names alone and is the same for every seed; only how wrong the sellers' forecasts are
 * ({@link PopulationStock}) is the seed's. At a scale X the products of a category and origin, sorted by popularity,
 * are cut into runs of 1/X and each run becomes one product with the run's mean demand and mean price: demand and value
 * in all are X of the whole, demand and stock of a product stay.
 */
final class Population {
    /** What everything that exists is drawn with, whatever the seed. */
    static final long STRUCTURE = Draws.keyOf("population");

    private final PopulationSpec spec;
    private final MarketTerms terms;
    private final double scale;
    private final Origins origins;
    private final MarketBuilder builder;
    private final PopulationSellers sellers;
    private final PopulationOffers offers;
    private int brands;

    private Population(PopulationSpec spec, MarketTerms terms, double scale) {
        this.spec = spec;
        this.terms = terms;
        this.scale = scale;
        this.origins = new Origins(spec, terms);
        this.builder = new MarketBuilder(terms.frame());
        this.sellers = new PopulationSellers(terms, builder);
        this.offers = new PopulationOffers(spec, terms, origins, builder, sellers);
    }

    static BuiltMarket build(PopulationSpec spec, MarketTerms terms, long seedKey, double scale) {
        return new Population(spec, terms, scale).build(seedKey);
    }

    private BuiltMarket build(long seedKey) {
        InterestByOrigin interest = new InterestByOrigin(terms, origins);
        Mix built = terms.supply().built();
        // Who joins leaves the others as they are: their market is made as if nobody did.
        addCountries(interest.withoutNewcomers(built));
        addNewcomers(interest.withNewcomers(built));
        if (builder.offers() == 0) {
            throw Mistakes.of(
                    "market has no offers: mix.foreign-share, mix.origins and the weights of market.categories"
                            + " leave nobody to sell anything. Give one of them a share.");
        }
        Market market = builder.build(terms.warehouseNames());
        double[][] foreseen = interest.withNewcomers(terms.supply().planned());
        PopulationStock stock =
                new PopulationStock(spec, terms, scale, market, sellers.kinds(), foreseen, offers.luck());
        return new BuiltMarket(
                market,
                stock.plan(seedKey),
                terms.economics().with(new PopulationCosts(terms, market, sellers.kinds())),
                spec.newcomers().stream().map(NewcomerSpec::group).toList(),
                new RankedCatalogue(market, scale));
    }

    private void addCountries(double[][] shares) {
        PopulationSpec.Assortment all = spec.assortment();
        if (Arrays.stream(shares).flatMapToDouble(Arrays::stream).sum() <= 0) {
            return;
        }
        Field.divide(shares, all.products(), all.sellers(), scale)
                .forEach(field -> add(field, new KindChoice(spec.kinds(), spec.kindShares()[field.origin()])));
    }

    private void addNewcomers(double[][] shares) {
        for (NewcomerSpec newcomers : spec.newcomers()) {
            double[][] own = new double[shares.length][terms.origins().size()];
            double sum = 0;
            for (int c = 0; c < shares.length; c++) {
                own[c][newcomers.origin()] = shares[c][newcomers.origin()];
                sum += shares[c][newcomers.origin()];
            }
            if (sum > 0) {
                KindChoice kinds = new KindChoice(
                        newcomers.kinds(),
                        newcomers.kinds().stream().mapToDouble(KindSpec::share).toArray());
                Field.divide(own, newcomers.products(), newcomers.sellers(), scale)
                        .forEach(field -> add(field, kinds));
            }
        }
    }

    private void add(Field field, KindChoice kinds) {
        double perPopularity = field.interest() / spec.popularity().ofFirst(field.whole());
        String category = terms.categories().get(field.category()).name();
        long key = Draws.mix(Draws.keyOf(category) ^ Draws.mix(Draws.keyOf(origins.nameOf(field.origin()))));
        PopulationSellers.Pool pool = sellers.add(key, field, kinds);
        boolean[] modeSeen = new boolean[Mode.values().length];
        int rank = 0;
        for (int p = 0; p < field.products(); p++) {
            beginGroups(p);
            double popularity = 0;
            double value = 0;
            for (; rank < field.rankBehind(p); rank++) {
                double popularityOfRank = spec.popularity().at(rank);
                popularity += popularityOfRank;
                value += popularityOfRank * priceFen(field.category(), Draws.base(STRUCTURE, key + rank));
            }
            PopulationOffers.Product product = new PopulationOffers.Product(
                    builder.product(brands),
                    field.category(),
                    field.origin(),
                    Draws.base(STRUCTURE, key + p),
                    Math.round(value / popularity));
            offers.add(product, popularity * perPopularity, pool, modeSeen);
            if (p == field.products() - 1 && origins.isForeignCountry(field.origin())) {
                offers.coverModes(product, pool, modeSeen);
            }
        }
    }

    /** Variants of each other follow each other, and so do the groups of a brand. */
    private void beginGroups(int product) {
        int variants = spec.assortment().variantGroupSize();
        if (product % variants == 0) {
            builder.group();
            if (product / variants % spec.assortment().groupsPerBrand() == 0) {
                brands++;
            }
        }
    }

    private long priceFen(int category, long base) {
        return Math.max(1, spec.assortment().prices().get(category).sampleLong(Draws.bits(base, Purpose.PRICE)));
    }
}
