package shopping.festival.study.mix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a finding hangs on and nobody has measured on that day: how each is read, where it comes from, and over which
 * range it may well be otherwise. In the order in which a page lists them.
 */
public enum Assumption {
    FORECAST_ERROR(
            "forecast error",
            "Sellers stock by a forecast, and forecasts are wrong.",
            new Read("market.population.kinds.*.forecastCv", "coefficient of variation", "assumption"),
            new Range("half as wide and half as wide again", Spans::forecastCv)),
    FOREIGN_FORECAST_ERROR(
            "forecast error abroad",
            "Forecasts of foreign brands are so many times as wide: their sellers know this market less.",
            new Read("market.population.foreignForecastError", "times that of home brands", "assumption"),
            new Range(
                    "from as good as at home to twice the excess",
                    Spans.number(
                            "market.population.foreignForecastError",
                            v -> Math.min(1, v),
                            v -> Math.max(2, 2 * v - 1)))),
    COVER(
            "stock cover",
            "Stock against what is foreseen.",
            new Read("market.population.cover", "times the forecast", "assumption"),
            new Range(
                    "from what is foreseen and no more to twice the reserve",
                    Spans.number(
                            "market.population.cover", v -> v > 1 ? 1 : 0.9 * v, v -> v > 1 ? 2 * v - 1 : 1.1 * v))),
    REFILL(
            "refill in the day",
            "What is refilled within the day; nothing from abroad is.",
            new Read("market.population.refill.share", "share of the domestic offers", "assumption"),
            new Range(
                    "from none to twice as many",
                    Spans.number("market.population.refill.share", v -> 0, v -> v > 0 ? Math.min(1, 2 * v) : 0.2))),
    OBSTACLES(
            "language, trust, fit",
            "What keeps buyers from foreign brands; at home it keeps them from distributors and small businesses too, so both"
                    + " are varied together.",
            new Read(
                    "market.population.kinds.*.localisation, .trust, .marketFit",
                    "factors of the conversion",
                    "assumption"),
            new Range("obstacles (1 less the factor) half as large and half as large again", Spans::obstacles)),
    ELASTICITY(
            "price elasticity",
            "What a higher price costs in buyers.",
            new Read(
                    "economics.elasticity",
                    "% of conversion for 1 % of price",
                    "mean of 1,851 published ones is −2.62 (Bijmolt, van Heerde & Pieters 2005)"),
            new Range(
                    "from −4 to −1, about the published mean", Spans.number("economics.elasticity", v -> -4, v -> -1))),
    TRIES(
            "tries when sold out",
            "After how many a buyer gives up.",
            new Read("demand.soldOutTriesMax", "sold-out answers", "assumption"),
            new Range(
                    "from one to twice as many",
                    Spans.number("demand.soldOutTriesMax", v -> 1, v -> Math.min(15, 2 * v)))),
    LEAVES_PLATFORM(
            "leaving the platform",
            "Who looks for another store may find it elsewhere.",
            new Read("demand.leavesPlatform", "share of those who look for another store", "assumption"),
            new Range(
                    "from nobody to twice as many",
                    Spans.number("demand.leavesPlatform", v -> 0, v -> v > 0 ? Math.min(1, 2 * v) : 0.3))),
    REACTIONS(
            "giving up at once",
            "Who gives up does not spill over to a rival.",
            new Read(
                    "market.categories.*.reactions",
                    "of those told sold out",
                    "survey of shoppers by category (Gruen, Corsten & Bharadwaj 2002)"),
            new Range("half as many and twice as many, the other reactions in proportion", Spans::reactions)),
    CONCENTRATION(
            "concentration",
            "How much falls to the best-sellers, whose forecasts then decide.",
            new Read(
                    "market.population.popularity.exponent",
                    "exponent of sales over rank",
                    "assumption; books at Amazon have 0.87 (Brynjolfsson, Hu & Smith 2003)"),
            new Range(
                    "0.2 less and more",
                    Spans.number(
                            "market.population.popularity.exponent",
                            v -> Math.max(0, v - 0.2),
                            v -> Math.min(10, v + 0.2)))),
    DIRECT_BACKUP(
            "stock overseas",
            "Bonded offers that also hold stock where they come from.",
            new Read("market.population.directBackupShare", "share of the bonded offers", "assumption"),
            new Range(
                    "from none to twice as many",
                    Spans.number(
                            "market.population.directBackupShare", v -> 0, v -> v > 0 ? Math.min(1, 2 * v) : 0.2))),
    FULFILMENT(
            "crossing the border",
            "What comes from a bonded zone or by direct mail meets customs and is not refilled.",
            new Read(
                    "mix.fulfilment",
                    "of what foreign brands sell",
                    "assumption; orders of 2016 came to 20 % of the foreign ones (Syntun 2016)"),
            new Range("half of it and half as much again, bonded and direct in proportion", Spans::fulfilment)),
    TAX_PASS_THROUGH(
            "who bears the tax",
            "What buyers bear of a tax that is not that of the reference; their sellers bear the rest.",
            new Read(
                    "economics.taxPassThrough",
                    "share of the difference",
                    "assumption",
                    values -> isMoved(values, "checkout.tax", "economics.reference.tax"),
                    "the tax is that of economics.reference"),
            new Range("from none to all of it", Spans.number("economics.taxPassThrough", v -> 0, v -> 1))),
    EXCHANGE_PASS_THROUGH(
            "who bears the exchange rate",
            "What prices follow of an exchange rate that is not that of the reference; margins take the rest.",
            new Read(
                    "economics.exchangePassThrough",
                    "share of the difference",
                    "import prices of the OECD within a quarter (Campa & Goldberg 2005); that shops do so: assumption",
                    values -> isMoved(values, "economics.rmbPerUsd", "economics.reference.rmbPerUsd"),
                    "the exchange rate is that of economics.reference"),
            new Range("from none to all of it", Spans.number("economics.exchangePassThrough", v -> 0, v -> 1))),
    DELIVERY_SENSITIVITY(
            "waiting for a parcel",
            "How many buyers each promised day more than at the reference costs.",
            new Read(
                    "demand.deliverySensitivity",
                    "of conversion a day",
                    "assumption; 0.0144 a business day at a US fashion shop (Fisher, Gallino & Xu 2019)",
                    values -> values.number("demand.deliverySensitivity") > 0,
                    "demand.deliverySensitivity is 0, so that nobody minds"),
            new Range("from nobody to twice as many", Spans.number("demand.deliverySensitivity", v -> 0, v -> 2 * v)));

    /**
     * Where it stands, and where it is from.
     *
     * @param isMade whether a scenario makes it
     * @param whyNot of one that does not
     */
    private record Read(String key, String unit, String source, Predicate<ScenarioValues> isMade, String whyNot) {

        /** Made wherever there is what it is about. */
        Read(String key, String unit, String source) {
            this(
                    key,
                    unit,
                    source,
                    values -> !values.isListed() || !isOfPopulation(key),
                    "it lists its offers and their stock (market.offers)");
        }

        private static boolean isOfPopulation(String key) {
            return key.startsWith("market.population") || key.startsWith("mix.");
        }
    }

    /** Over which range it is varied, and why over that. */
    private record Range(String reason, Function<ScenarioValues, Span> reading) {}

    private final String title;
    private final String role;
    private final Read read;
    private final Range range;

    Assumption(String title, String role, Read read, Range range) {
        this.title = title;
        this.role = role;
        this.read = read;
        this.range = range;
    }

    /** As after {@code --sensitivity}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** The key of the scenario; {@code *} stands for every member. */
    public String key() {
        return read.key();
    }

    /** All that a scenario makes: one that lists its offers has no population to assume anything of. */
    static List<Assumption> of(ScenarioValues values) {
        return Arrays.stream(values())
                .filter(assumption -> assumption.read.isMade().test(values))
                .toList();
    }

    /** Why a scenario does not make it; empty if it does. */
    Optional<String> whyNotIn(ScenarioValues values) {
        return read.isMade().test(values) ? Optional.empty() : Optional.of(read.whyNot());
    }

    private static boolean isMoved(ScenarioValues values, String key, String reference) {
        return values.number(key) != values.number(reference);
    }

    Span span(ScenarioValues values) {
        return range.reading().apply(values);
    }

    Assumed in(ScenarioValues values) {
        Span span = span(values);
        return new Assumed(
                label(),
                title,
                read.key(),
                span.value(),
                read.unit(),
                read.source(),
                role,
                span.low().value(),
                span.high().value(),
                range.reason());
    }
}
