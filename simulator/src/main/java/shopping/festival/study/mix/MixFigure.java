package shopping.festival.study.mix;

import static shopping.festival.result.Scales.rate;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Station;
import shopping.festival.result.Account;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service;
import shopping.festival.result.Trade;

/** A figure of a result that a sweep looks at in every run, in the order of its tables. */
enum MixFigure {
    INTENTS(
            "intents",
            "intents",
            "Intents",
            "Wishes to buy one thing.",
            r -> r.counts().intents().total()),
    ATTEMPTS(
            "attempts",
            "attempts",
            "Attempts",
            "Tries to create an order, first ones and later ones.",
            r -> r.counts().attempts().total()),
    ORDERS_PAID(
            "ordersPaid",
            "orders",
            "Orders paid",
            "Orders paid before the day's end.",
            r -> r.counts().ordersPaidInDay()),
    ORDERS_PER_SECOND_MEAN(
            "ordersPerSecondMean",
            "orders/s",
            "Orders per second, mean",
            "Orders accepted over the length of the day.",
            r -> r.counts().orders().accepted() / r.counts().dayLengthSeconds()),
    ORDERS_PER_SECOND_PEAK(
            "ordersPerSecondPeak",
            "orders/s",
            "Orders per second, peak",
            "Most orders accepted in one second. At a small scale chance lifts it.",
            r -> r.trade().peaks().ordersPerSecond()),
    NOT_TEMPTED(
            "notTempted",
            "intents",
            "Looked and did not buy",
            "Intents that reached an offer and were put off by its language, trust, fit or price.",
            r -> r.counts().intents().lost().notTempted()),
    CONVERSION(
            "conversion",
            "Conversion",
            "Intents whose last try became an order, paid or not, of all intents.",
            r -> rate(ordered(r), r.counts().intents().total()),
            r -> r.counts().intents().total()),
    SATISFIED(
            "satisfied",
            "orders",
            "Orders that reach their buyers",
            "Intents that end with a delivery: all intents less those not tempted and those lost.",
            r -> r.counts().intents().satisfied()),
    LOST_SOLD_OUT(
            "lostIntents.soldOut",
            "intents",
            "Lost to sold-out answers",
            "Intents that ended with a sold-out answer.",
            r -> r.counts().intents().lost().soldOut()),
    LOST_REFUNDED(
            "lostIntents.refunded",
            "intents",
            "Lost to refunds",
            "Intents that had paid for what was not there.",
            r -> r.counts().intents().lost().refunded()),
    LOST_BUSY(
            "lostIntents.busy",
            "intents",
            "Lost to a busy platform",
            "Intents that the platform turned away, or whose buyers stood in the queue of the checkout too long.",
            r -> r.counts().intents().lost().busy()),
    LOST_OVER_LIMIT(
            "lostIntents.overLimit",
            "intents",
            "Lost to the order limit",
            "Intents too dear to cross the border.",
            r -> r.counts().intents().lost().overLimit()),
    LOST_DECLINED(
            "lostIntents.declined",
            "intents",
            "Declined by the bank",
            "Intents whose payment was declined.",
            r -> r.counts().intents().lost().declined()),
    LOST_UNPAID(
            "lostIntents.unpaid",
            "intents",
            "Never paid",
            "Intents whose buyers never paid, or lost patience in the queue before payment.",
            r -> r.counts().intents().lost().unpaid()),
    TURNED_AWAY_SHARE(
            "turnedAwayShare",
            "Turned away by the platform",
            "Intents lost because the platform was busy, of all intents.",
            r -> rate(r.counts().intents().lost().busy(), r.counts().intents().total()),
            r -> r.counts().intents().total()),
    PAYMENT_QUEUE_LEFT(
            "paymentQueueLeft",
            "times",
            "Queue before payment left",
            "How often a buyer lost patience in the queue before payment; one may come back, and leave again.",
            r -> r.service().stations().stream()
                    .filter(s -> s.kind().equals(Station.PAYMENT.label()))
                    .mapToDouble(Service.StationState::gaveUp)
                    .sum()),
    STOCK_OUT_RATE(
            "stockOutRate",
            "Stock-out rate",
            "Attempts answered sold out, of all that a seller answered.",
            r -> r.trade().stockOut().attemptRate(),
            r -> r.counts().attempts().accepted() + r.counts().attempts().soldOut()),
    FIRST_ATTEMPT_FILL_RATE(
            "firstAttemptFillRate",
            "First tries filled or promised",
            "Buyers who were given or promised what they asked for first, of all who asked a seller: a backorder"
                    + " counts.",
            r -> r.trade().stockOut().firstAttemptFillRate(),
            r -> r.trade().stockOut().firstAttempts()),
    SHELF_FILL_RATE(
            "shelfFillRate",
            "Fill rate from the shelf",
            "Of the same buyers, those whose order stock on hand filled at once: a backorder does not count.",
            r -> r.trade().stockOut().shelfFillRate(),
            r -> r.trade().stockOut().firstAttempts()),
    OFFERS_SOLD_OUT(
            "offersSoldOut",
            "offers",
            "Offers sold out",
            "Offers that had nothing on hand at some time.",
            r -> r.trade().stockOut().offersSoldOut()),
    LOST_UNITS(
            "lostUnits",
            "units",
            "Units lost to stock-outs",
            "Wanted by buyers who gave up because of sold-out answers.",
            r -> r.trade().stockOut().lostUnits()),
    LOST_VALUE_FEN(
            "lostValueFen",
            "fen",
            "Value lost to stock-outs",
            "What those units would have cost.",
            r -> r.trade().stockOut().lostValueFen()),
    RECOVERED(
            "recoveredByRivals",
            "orders",
            "Recovered after a sold-out answer",
            "Orders accepted on a later try, by whomever.",
            r -> r.trade().stockOut().recoveredByRivals()),
    FOREIGN_TO_DOMESTIC(
            "recovered.foreignToDomestic",
            "orders",
            "From foreign to home brands",
            "Bought from home by buyers who had wanted a foreign brand first, and found it sold out.",
            r -> recovered(r).foreignToDomestic()),
    DOMESTIC_TO_FOREIGN(
            "recovered.domesticToForeign",
            "orders",
            "From home to foreign brands",
            "Bought foreign by buyers who had wanted a home brand first, and found it sold out.",
            r -> recovered(r).domesticToForeign()),
    SAME_SIDE(
            "recovered.same",
            "orders",
            "Recovered on the same side",
            "Bought from a rival of the same side, or from the same seller later.",
            r -> recovered(r).same()),
    GMV_FEN(
            "gmvFen",
            "fen",
            "GMV",
            "Gross merchandise value: what was paid in the day, tax excluded.",
            r -> r.trade().gmvFen()),
    GMV_DOMESTIC_FEN(
            "gmvOriginFen.domestic",
            "fen",
            "GMV of home brands",
            "Paid in the day for brands from {home}.",
            (r, home) -> gmvFen(r, home)),
    GMV_FOREIGN_FEN(
            "gmvOriginFen.foreign",
            "fen",
            "GMV of foreign brands",
            "Paid in the day for brands from anywhere else.",
            (r, home) -> r.trade().gmvFen() - gmvFen(r, home)),
    FOREIGN_GMV_SHARE(
            "foreignGmvShare",
            "Foreign share of the GMV",
            "GMV of foreign brands over all GMV: what has become of the interest in them.",
            r -> r.trade().gmvFen() == 0 ? null : (Double) r.trade().foreign().gmvShare(),
            r -> r.trade().gmvFen()),
    FOREIGN_ORDER_SHARE(
            "foreignOrderShare",
            "Foreign share of the orders",
            "Orders paid for foreign brands over all orders paid in the day.",
            r -> r.counts().ordersPaidInDay() == 0
                    ? null
                    : (Double) r.trade().foreign().orderShare(),
            r -> r.counts().ordersPaidInDay()),
    CROSS_BORDER_ORDER_SHARE(
            "crossBorderOrderShare",
            "Orders across the border",
            "Orders from bonded zones and by direct mail over all orders paid in the day.",
            r -> rate(
                    ordersBy(r, Mode.BONDED) + ordersBy(r, Mode.DIRECT),
                    r.counts().ordersPaidInDay()),
            r -> r.counts().ordersPaidInDay()),
    LEFTOVER_UNITS(
            "leftoverUnits",
            "units",
            "Left over",
            "Units on hand when the last parcel is delivered.",
            r -> r.counts().units().onHand()),
    LEFTOVER_COST_FEN(
            "leftoverCostFen",
            "fen",
            "Left over, at cost",
            "What the sellers have paid for those units.",
            r -> r.accounts().economics().total().leftoverCostFen()),
    MARGIN_FEN(
            "marginFen",
            "fen",
            "Sellers' margin",
            "Revenue less commission, unit cost, shipping, and what leftover stock loses.",
            r -> r.accounts().economics().total().marginFen()),
    MARGIN_DOMESTIC_FEN(
            "marginFen.domestic",
            "fen",
            "Margin on home brands",
            "The same for brands from {home}.",
            (r, home) -> marginFen(r, home)),
    MARGIN_FOREIGN_FEN(
            "marginFen.foreign",
            "fen",
            "Margin on foreign brands",
            "The same for brands from anywhere else.",
            (r, home) -> r.accounts().economics().total().marginFen() - marginFen(r, home)),
    EXPORT_VALUE_FEN(
            "exportValueFen",
            "fen",
            "Exports",
            "Value of the foreign goods when they left their countries.",
            r -> exportValueFen(r)),
    US_JOBS(
            "usJobs",
            "jobs",
            "Jobs in the US",
            "Jobs that exports of that value support in the United States.",
            r -> r.accounts().exports().usJobs());

    private static final String OF_ALL = " Of all that happened in all replications (ratio of means).";

    private final String key;
    private final String unit;
    private final String title;
    private final String definition;
    /** Whether it grows with the market. */
    private final boolean grows;
    /** How it is read off a result, given the home origin. */
    private final BiFunction<FestivalResult, String, Optional<Double>> reading;
    /** What a share is of. */
    private final Optional<ToDoubleFunction<FestivalResult>> below;

    /** A share: the same at any scale, and nothing where there is nothing to share. */
    MixFigure(
            String key,
            String title,
            String definition,
            Function<FestivalResult, @Nullable Double> reading,
            ToDoubleFunction<FestivalResult> below) {
        this.key = key;
        this.unit = "share";
        this.title = title;
        this.definition = definition + OF_ALL;
        this.grows = false;
        this.reading = (r, home) -> Optional.ofNullable(reading.apply(r));
        this.below = Optional.of(below);
    }

    MixFigure(String key, String unit, String title, String definition, ToDoubleFunction<FestivalResult> reading) {
        this(key, unit, title, definition, (r, home) -> reading.applyAsDouble(r));
    }

    MixFigure(
            String key,
            String unit,
            String title,
            String definition,
            ToDoubleBiFunction<FestivalResult, String> reading) {
        this.key = key;
        this.unit = unit;
        this.title = title;
        this.definition = definition;
        this.grows = true;
        this.reading = (r, home) -> Optional.of(reading.applyAsDouble(r, home));
        this.below = Optional.empty();
    }

    Measure measure(String home) {
        return new Measure(key, unit, title, definition.replace("{home}", home), grows);
    }

    /** How much a share is of in a run; empty for what is none. */
    Optional<Double> below(FestivalResult result) {
        return below.map(b -> b.applyAsDouble(result));
    }

    /** What it is in a run; empty where it means nothing. */
    Optional<Double> of(FestivalResult result, String home) {
        return reading.apply(result, home);
    }

    /** Whoever was refused by a breaker before the payment had an order. */
    private static long ordered(FestivalResult result) {
        Counts.Lost lost = result.counts().intents().lost();
        Counts.ByRefusal byRefusal = lost.byRefusal();
        return result.counts().intents().satisfied()
                + lost.declined()
                + lost.unpaid()
                + lost.refunded()
                + (byRefusal == null ? 0 : byRefusal.breakerOpen());
    }

    static long gmvFen(FestivalResult result, String origin) {
        return known(result.trade().foreign().byOrigin(), origin).gmvFen();
    }

    private static long marginFen(FestivalResult result, String origin) {
        return known(result.accounts().economics().byOrigin(), origin).marginFen();
    }

    private static double exportValueFen(FestivalResult result) {
        return result.accounts().exports().byOrigin().values().stream()
                .mapToDouble(Account.Export::exportValueFen)
                .sum();
    }

    private static long ordersBy(FestivalResult result, Mode mode) {
        return by(result, mode).orders();
    }

    static Trade.ModeSales by(FestivalResult result, Mode mode) {
        return known(result.trade().byMode(), mode.label());
    }

    /** Results have a line for every origin and every mode of their market. */
    private static <T> T known(Map<String, T> lines, String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    private static Trade.Recovered recovered(FestivalResult result) {
        return result.trade().stockOut().recovered();
    }
}
