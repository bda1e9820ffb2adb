package shopping.festival.scenario.making;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;
import shopping.festival.model.market.Mix;
import shopping.festival.scenario.EntryTerms;
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

    /** How many offers a product has is drawn, so that all have a little more or less than their mean. */
    private static final double SPARE_ROOM = 1.01;

    private final PopulationSpec spec;
    private final MarketTerms terms;
    private final double scale;
    private final Origins origins;
    private final MarketBuilder builder;
    private final PopulationSellers sellers;
    private final PopulationOffers offers;
    private final EntryAndExit entry;
    private int brands;

    private Population(PopulationSpec spec, MarketTerms terms, long seedKey, double scale) {
        this.spec = spec;
        this.terms = terms;
        this.scale = scale;
        this.origins = new Origins(spec, terms);
        this.builder = new MarketBuilder(terms.frame());
        this.sellers = new PopulationSellers(terms, builder);
        this.offers = new PopulationOffers(spec, terms, origins, builder, sellers);
        this.entry = new EntryAndExit(terms.supply().entry(), seedKey);
    }

    static BuiltMarket build(PopulationSpec spec, MarketTerms terms, long seedKey, double scale) {
        return new Population(spec, terms, seedKey, scale).build();
    }

    /** Whether the same is built whatever the seed: nobody who enters or leaves is drawn. */
    static boolean isTheSameForAllSeeds(MarketTerms terms) {
        EntryTerms entry = terms.supply().entry();
        return entry.home() == 1 && entry.foreign() == 1;
    }

    private BuiltMarket build() {
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
        if (builder.offers() > MarketBuilder.OFFERS_MAX) {
            throw tooMany(builder.offers());
        }
        Market market = builder.build(terms.warehouseNames());
        double[][] foreseen = interest.withNewcomers(terms.supply().planned());
        Attraction attraction = terms.supply().entry().foreseen()
                ? Attraction.in(market)
                : offers.weights().in(market, builder);
        PopulationStock stock = new PopulationStock(
                spec,
                terms,
                scale,
                market,
                sellers.kinds(),
                foreseen,
                new PopulationStock.Foreseen(attraction, offers.luck()));
        return new BuiltMarket(
                market,
                stock::plan,
                terms.economics().with(new PopulationCosts(terms, market, sellers.kinds())),
                spec.newcomers().stream().map(NewcomerSpec::group).toList(),
                new RankedCatalogue(market, scale));
    }

    private void addCountries(double[][] shares) {
        PopulationSpec.Assortment all = spec.assortment();
        if (Arrays.stream(shares).flatMapToDouble(Arrays::stream).sum() <= 0) {
            return;
        }
        List<Field> fields = Field.divide(shares, all.products(), all.sellers(), scale);
        makeRoom(fields);
        fields.forEach(field -> add(field, new KindChoice(spec.kinds(), spec.kindShares()[field.origin()])));
    }

    /** For all offers at once. An offer's number has so many bits and no more. */
    private void makeRoom(List<Field> fields) {
        double offers = 0;
        for (Field field : fields) {
            offers += field.products() * entry.factor(field.origin() == terms.home());
        }
        offers *= spec.assortment().meanOffers();
        if (offers > MarketBuilder.OFFERS_MAX) {
            throw tooMany(offers);
        }
        double room = offers * SPARE_ROOM;
        builder.expect((int) room, (int) (room * spec.stocking().meanLocations()));
    }

    private Mistakes tooMany(double offers) {
        String entered = terms.supply().entry() == EntryTerms.NONE
                ? ""
                : ", or a mix.foreign-sellers nearer to the share that the market is built for";
        return Mistakes.of(String.format(
                Locale.ROOT,
                "market.population comes to %,.0f offers, more than the %,d there can be. Use fewer products, a smaller --scale%s.",
                offers,
                MarketBuilder.OFFERS_MAX,
                entered));
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
        String category = terms.categories().get(field.category()).name();
        long key = Draws.mix(Draws.keyOf(category) ^ Draws.mix(Draws.keyOf(origins.nameOf(field.origin()))));
        // Newcomers are what their own section says.
        List<Presence> copies = origins.isCountry(field.origin())
                ? entry.of(field, key, field.origin() == terms.home())
                : List.of(Presence.all(0, 1, field.sellers()));
        for (Presence presence : copies) {
            PopulationSellers.Pool pool = sellers.add(key, field, kinds, presence);
            add(field, key, offers.field(pool));
        }
    }

    private void add(Field field, long key, PopulationOffers.FieldOffers to) {
        double perPopularity = field.interest() / spec.popularity().ofFirst(field.whole());
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
                    brands,
                    field.category(),
                    field.origin(),
                    Draws.base(STRUCTURE, key + p),
                    Math.round(value / popularity));
            to.add(product, popularity * perPopularity);
            if (p == field.products() - 1 && origins.isForeignCountry(field.origin())) {
                to.coverModes(product);
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
