package shopping.festival.scenario.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * When a key cannot act.
 *
 * @param key with {@code *} for the name of any member
 * @param why ends the sentence that key and value begin
 */
record IdleRule(String key, Predicate<ScenarioFacts> isIdle, String why) {
    private static final String NO_FOREIGN = "does nothing: no brand is foreign here";
    private static final String NO_BORDER = "does nothing: no offer crosses the border here";
    private static final String NO_CUSTOMS = "does nothing: mix.without has customs";
    private static final String NO_PRICES = "moves no buyer: mix.without has factors, so that everybody buys";
    private static final String RIGID = "moves no buyer: economics.elasticity is 0";

    /** The first that fits a key is told. */
    static final List<IdleRule> ALL = List.of(
            new IdleRule("checkout.tax", f -> !f.hasBorder(), NO_BORDER),
            new IdleRule("checkout.tax", f -> !f.hasCustoms(), NO_CUSTOMS),
            new IdleRule("checkout.tax", f -> !f.hasFactors(), NO_PRICES),
            new IdleRule("checkout.tax", ScenarioFacts::isRigid, RIGID),
            new IdleRule("checkout.orderLimit", f -> !f.hasBorder(), NO_BORDER),
            new IdleRule("checkout.orderLimit", f -> !f.hasCustoms(), NO_CUSTOMS),
            new IdleRule("economics.reference.tax", f -> !f.hasBorder(), NO_BORDER),
            new IdleRule("economics.taxPassThrough", f -> !f.hasBorder(), NO_BORDER),
            new IdleRule(
                    "economics.taxPassThrough",
                    f -> f.prices().tax().isNone(),
                    "passes nothing through: the tax is that of economics.reference"),
            new IdleRule("economics.rmbPerUsd", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("economics.reference.rmbPerUsd", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("economics.exchangePassThrough", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule(
                    "economics.exchangePassThrough",
                    f -> f.prices().exchangeRate().isNone(),
                    "passes nothing through: economics.rmbPerUsd is that of economics.reference"),
            new IdleRule("economics.importPassThrough", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("economics.elasticity", f -> !f.hasFactors(), NO_PRICES),
            new IdleRule(
                    "demand.deliverySensitivity",
                    f -> !f.hasFactors(),
                    "turns no buyer away: mix.without has factors, so that everybody buys"),
            new IdleRule("ports.*.clearance", f -> !f.hasPorts(), "does nothing: no parcel passes a port here"),
            new IdleRule("ports.*.clearance", f -> !f.hasCustoms(), NO_CUSTOMS),
            new IdleRule(
                    "ports.*.clearance",
                    f -> f.sensitivity() == 0 && f.promisesAnew(),
                    "moves delivery times, but no buyer: demand.deliverySensitivity is 0"),
            new IdleRule("mix.origins", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("mix.fulfilment", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("market.population.foreignForecastError", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("market.population.foreignKinds", f -> !f.hasForeign(), NO_FOREIGN),
            new IdleRule("market.population.kindsByOrigin", f -> !f.hasForeign(), NO_FOREIGN));
}
