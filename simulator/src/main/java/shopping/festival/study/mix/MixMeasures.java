package shopping.festival.study.mix;

import static shopping.festival.result.Scales.rate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.model.market.Mode;
import shopping.festival.result.Account;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Scenario;

/**
 * What a sweep looks at in every run: figures of {@link FestivalResult}, and the offers sold out hour by hour. Counts and
 * money are divided by the scale, so that they can be held against the world; rates, shares and times are not.
 */
public final class MixMeasures {
    /** What the sweep is about: these must be precise before {@code auto} stops. */
    public static final List<String> HEADLINE = List.of("stockOutRate", "gmvFen");

    /** A festival may last for weeks; its sell-outs are told hour by hour for two days. */
    private static final int HOURS_MAX = 48;

    private record Row(Measure measure, Function<FestivalResult, Double> value) {}

    private final List<Row> rows = new ArrayList<>();
    private final double scale;
    private final int dayMinutes;
    private final int hours;

    public MixMeasures(Scenario scenario, double scale) {
        this.scale = scale;
        this.dayMinutes = (int) ((scenario.dayLength() + VirtualTime.MINUTE - 1) / VirtualTime.MINUTE);
        this.hours = Math.min(HOURS_MAX, (dayMinutes + 59) / 60);
        throughput();
        stockOuts();
        String home = scenario.market().origins().get(scenario.market().home());
        money(home);
        for (String origin : scenario.market().origins()) {
            if (!origin.equals(home)) {
                count(
                        "gmvOriginFen." + origin,
                        "fen",
                        "GMV of brands from " + origin,
                        "Paid in the day for brands whose origin is " + origin + ".",
                        r -> fen(r, origin));
            }
        }
        byMode();
        accounts(home);
    }

    private void throughput() {
        count(
                "intents",
                "intents",
                "Intents",
                "Wishes to buy one thing.",
                r -> r.counts().intents().total());
        count(
                "attempts",
                "attempts",
                "Attempts",
                "Tries to create an order, first ones and later ones.",
                r -> r.counts().attempts().total());
        count(
                "ordersPaid",
                "orders",
                "Orders paid",
                "Orders paid before the day's end.",
                r -> r.counts().ordersPaidInDay());
        plain(
                "ordersPerSecondMean",
                "orders/s",
                "Orders per second, mean",
                "Orders accepted over the length of the day.",
                true,
                r -> r.counts().orders().accepted() / r.counts().dayLengthSeconds() / scale);
        count(
                "ordersPerSecondPeak",
                "orders/s",
                "Orders per second, peak",
                "Most orders accepted in one second. At a small scale chance lifts it.",
                r -> r.trade().peaks().ordersPerSecond());
        count(
                "notTempted",
                "intents",
                "Looked and did not buy",
                "Intents that reached an offer and were put off by its language, trust, fit or price.",
                r -> r.counts().intents().lost().notTempted());
    }

    private void stockOuts() {
        plain(
                "stockOutRate",
                "share",
                "Stock-out rate",
                "Attempts answered sold out, of all that a seller answered.",
                false,
                r -> r.trade().stockOut().attemptRate());
        plain(
                "firstAttemptFillRate",
                "share",
                "First-attempt fill rate",
                "Buyers who got what they asked for first, of all who asked a seller.",
                false,
                r -> r.trade().stockOut().firstAttemptFillRate());
        count(
                "offersSoldOut",
                "offers",
                "Offers sold out",
                "Offers that had nothing on hand at some time.",
                r -> r.trade().stockOut().offersSoldOut());
        count(
                "lostUnits",
                "units",
                "Units lost to stock-outs",
                "Wanted by buyers who gave up because of sold-out answers.",
                r -> r.trade().stockOut().lostUnits());
        count(
                "lostValueFen",
                "fen",
                "Value lost to stock-outs",
                "What those units would have cost.",
                r -> r.trade().stockOut().lostValueFen());
        count(
                "recoveredByRivals",
                "orders",
                "Recovered after a sold-out answer",
                "Orders accepted on a later try, by whomever.",
                r -> r.trade().stockOut().recoveredByRivals());
        count(
                "recovered.foreignToDomestic",
                "orders",
                "From foreign to home brands",
                "Bought from home by buyers who had wanted a foreign brand first, and found it sold out.",
                r -> r.trade().stockOut().recovered().foreignToDomestic());
        count(
                "recovered.domesticToForeign",
                "orders",
                "From home to foreign brands",
                "Bought foreign by buyers who had wanted a home brand first, and found it sold out.",
                r -> r.trade().stockOut().recovered().domesticToForeign());
        count(
                "recovered.same",
                "orders",
                "Recovered on the same side",
                "Bought from a rival of the same side, or from the same seller later.",
                r -> r.trade().stockOut().recovered().same());
    }

    private void money(String home) {
        count(
                "gmvFen",
                "fen",
                "GMV",
                "Gross merchandise value: what was paid in the day, tax excluded.",
                r -> r.trade().gmvFen());
        count(
                "gmvOriginFen.domestic",
                "fen",
                "GMV of home brands",
                "Paid in the day for brands from " + home + ".",
                r -> fen(r, home));
        count(
                "gmvOriginFen.foreign",
                "fen",
                "GMV of foreign brands",
                "Paid in the day for brands from anywhere else.",
                r -> r.trade().gmvFen() - fen(r, home));
        plain(
                "foreignGmvShare",
                "share",
                "Foreign share of the GMV",
                "GMV of foreign brands over all GMV: what has become of the interest in them.",
                false,
                r -> r.trade().gmvFen() == 0
                        ? null
                        : (Double) r.trade().foreign().gmvShare());
        plain(
                "foreignOrderShare",
                "share",
                "Foreign share of the orders",
                "Orders paid for foreign brands over all orders paid in the day.",
                false,
                r -> r.counts().ordersPaidInDay() == 0
                        ? null
                        : (Double) r.trade().foreign().orderShare());
    }

    private void byMode() {
        for (Mode mode : Mode.values()) {
            String label = mode.label();
            String where = switch (mode) {
                case DOMESTIC -> "from inside the country";
                case BONDED -> "from a bonded zone";
                case DIRECT -> "by direct mail from abroad";
            };
            count(
                    "gmvModeFen." + label,
                    "fen",
                    "GMV sent " + where,
                    "Paid in the day for what was sent " + where + ".",
                    r -> r.trade().byMode().get(label).gmvFen());
            plain(
                    "deliveryHours." + label,
                    "h",
                    "Delivery time " + where,
                    "Mean time from payment to the door of what was sent " + where + ".",
                    false,
                    r -> r.trade().byMode().get(label).deliveryHoursMean());
        }
        plain(
                "crossBorderOrderShare",
                "share",
                "Orders across the border",
                "Orders from bonded zones and by direct mail over all orders paid in the day.",
                false,
                r -> rate(
                        r.trade().byMode().get(Mode.BONDED.label()).orders()
                                + r.trade().byMode().get(Mode.DIRECT.label()).orders(),
                        r.counts().ordersPaidInDay()));
    }

    private void accounts(String home) {
        count(
                "leftoverUnits",
                "units",
                "Left over",
                "Units on hand when the last parcel is delivered.",
                r -> r.counts().units().onHand());
        count(
                "leftoverCostFen",
                "fen",
                "Left over, at cost",
                "What the sellers have paid for those units.",
                r -> r.accounts().economics().leftoverCostFen());
        count(
                "marginFen",
                "fen",
                "Sellers' margin",
                "Revenue less commission, unit cost, shipping, and what leftover stock loses.",
                r -> r.accounts().economics().marginFen());
        count(
                "marginFen.domestic",
                "fen",
                "Margin on home brands",
                "The same for brands from " + home + ".",
                r -> r.accounts().economics().byOrigin().get(home).marginFen());
        count(
                "marginFen.foreign",
                "fen",
                "Margin on foreign brands",
                "The same for brands from anywhere else.",
                r -> r.accounts().economics().marginFen()
                        - r.accounts().economics().byOrigin().get(home).marginFen());
        count(
                "exportValueFen",
                "fen",
                "Exports",
                "Value of the foreign goods when they left their countries.",
                r -> r.accounts().exports().byOrigin().values().stream()
                        .mapToDouble(Account.Export::exportValueFen)
                        .sum());
        count(
                "usJobs",
                "jobs",
                "Jobs in the US",
                "Jobs that exports of that value support in the United States.",
                r -> r.accounts().exports().usJobs());
    }

    private static double fen(FestivalResult result, String origin) {
        return result.trade().foreign().byOrigin().get(origin).gmvFen();
    }

    /** A figure that grows with the market: divided by the scale. */
    private void count(String key, String unit, String title, String definition, Function<FestivalResult, Number> of) {
        plain(key, unit, title, definition, true, r -> of.apply(r).doubleValue() / scale);
    }

    private void plain(
            String key,
            String unit,
            String title,
            String definition,
            boolean whole,
            Function<FestivalResult, Double> value) {
        rows.add(new Row(new Measure(key, unit, title, definition, whole), value));
    }

    /** What the measures mean, in the order of the tables. */
    public List<Measure> known() {
        List<Measure> known = new ArrayList<>(rows.stream().map(Row::measure).toList());
        for (int hour = 1; hour <= hours; hour++) {
            known.add(new Measure(
                    outKey(hour),
                    "offers",
                    "Offers out after " + hour + " h",
                    "Offers with nothing on hand at the end of hour " + hour + ".",
                    true));
        }
        return known;
    }

    /** What a run came to; without the measures that mean nothing in it. */
    public Map<String, Double> of(FestivalResult result, Measures measures) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Row row : rows) {
            Double value = row.value().apply(result);
            if (value != null) {
                values.put(row.measure().key(), value);
            }
        }
        for (int hour = 1; hour <= hours; hour++) {
            int lastMinute = Math.min(hour * 60, dayMinutes) - 1;
            values.put(outKey(hour), measures.offersOutAt(lastMinute) / scale);
        }
        return values;
    }

    private static String outKey(int hour) {
        return String.format(Locale.ROOT, "offersOut.h%02d", hour);
    }
}
