package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.run.PeakLoad;
import shopping.festival.study.run.Run;

/**
 * All that a sweep of one scenario looks at: every {@link MixFigure}, sales by origin and by mode, and the offers sold
 * out hour by hour. Counts and money are divided by the scale, so that they can be held against the world; rates,
 * shares and times are not.
 */
public final class MixMeasures {
    /** What the sweep is about: these must be precise before {@code auto} stops. */
    static final List<String> HEADLINE = List.of("stockOutRate", "gmvFen");

    /** A festival may last for weeks; its sell-outs are told hour by hour for two days. */
    private static final int HOURS_MAX = 48;

    private static final String IS_OF = " is of";
    private static final Measure LOAD = new Measure(
            "busiestMinuteLoad",
            "% of capacity",
            "Busiest minute at the checkout",
            "The most clicks of a minute over what the checkout could take in it. Above 100 % a queue grows.",
            false);

    /** @param below how much a share is of */
    private record Row(
            Measure measure,
            Function<FestivalResult, Optional<Double>> value,
            Function<FestivalResult, Optional<Double>> below) {
        Row(Measure measure, Function<FestivalResult, Optional<Double>> value) {
            this(measure, value, r -> Optional.empty());
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final double scale;
    private final int dayMinutes;
    private final int hours;

    public MixMeasures(Scenario scenario, double scale) {
        this(
                scenario.market().origins(),
                scenario.market().origins().get(scenario.market().home()),
                scenario.dayLength(),
                scale);
    }

    private MixMeasures(List<String> origins, String home, long dayLength, double scale) {
        this.scale = scale;
        this.dayMinutes = (int) ((dayLength + VirtualTime.MINUTE - 1) / VirtualTime.MINUTE);
        this.hours = Math.min(HOURS_MAX, (dayMinutes + 59) / 60);
        for (MixFigure figure : MixFigure.values()) {
            if (figure == MixFigure.CROSS_BORDER_ORDER_SHARE) {
                origins.stream().filter(origin -> !origin.equals(home)).forEach(this::addOrigin);
                List.of(Mode.values()).forEach(this::addMode);
            }
            rows.add(new Row(figure.measure(home), r -> figure.of(r, home), figure::below));
        }
    }

    /** Those of a run, of whichever scenario. */
    public static Map<String, Double> of(Run run, double scale) {
        Market market = run.festival().market();
        String home = market.origins().get(market.homeOrigin());
        long dayLength = Math.round(run.result().counts().dayLengthSeconds() * VirtualTime.SECOND);
        return new MixMeasures(market.origins(), home, dayLength, scale).of(run);
    }

    /** Under which the measures of a run keep how much a share is of. */
    public static String below(String share) {
        return share + IS_OF;
    }

    /** Whether a name is one that {@link #below} gives. */
    public static boolean isBelow(String name) {
        return name.endsWith(IS_OF);
    }

    private void addOrigin(String origin) {
        rows.add(new Row(
                new Measure(
                        "gmvOriginFen." + origin,
                        "fen",
                        "GMV of brands from " + origin,
                        "Paid in the day for brands whose origin is " + origin + ".",
                        true),
                r -> Optional.of((double) MixFigure.gmvFen(r, origin))));
    }

    private void addMode(Mode mode) {
        String label = mode.label();
        String where = switch (mode) {
            case DOMESTIC -> "from inside the country";
            case BONDED -> "from a bonded zone";
            case DIRECT -> "by direct mail from abroad";
        };
        rows.add(new Row(
                new Measure(
                        "gmvModeFen." + label,
                        "fen",
                        "GMV sent " + where,
                        "Paid in the day for what was sent " + where + ".",
                        true),
                r -> Optional.of((double) MixFigure.by(r, mode).gmvFen())));
        rows.add(new Row(
                new Measure(
                        "deliveryHours." + label,
                        "h",
                        "Delivery time " + where,
                        "Mean time from payment to the door of what was sent " + where + ".",
                        false),
                r -> Optional.ofNullable(MixFigure.by(r, mode).deliveryHoursMean())));
    }

    /** What the measures mean, in the order of the tables. */
    public List<Measure> known() {
        List<Measure> known = new ArrayList<>(rows.stream().map(Row::measure).toList());
        known.add(LOAD);
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

    /** What a run came to, with how hard its busiest minute was. */
    Map<String, Double> of(Run run) {
        Map<String, Double> values = of(run.result(), run.measures());
        PeakLoad.ofCheckout(run).ifPresent(load -> values.put(LOAD.key(), 100 * load));
        return values;
    }

    /** What its result and its series tell; without the measures that mean nothing in it. */
    Map<String, Double> of(FestivalResult result, Measures measures) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Row row : rows) {
            double divisor = row.measure().wholeMarket() ? scale : 1;
            row.value().apply(result).ifPresent(x -> values.put(row.measure().key(), x / divisor));
            row.below()
                    .apply(result)
                    .ifPresent(x -> values.put(Sample.below(row.measure().key()), x));
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
