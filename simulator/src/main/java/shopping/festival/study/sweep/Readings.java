package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.study.mix.Measure;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Unit;

/**
 * What the points of a sweep can be read for, and how people read it: every number of {@code result.json} by its path, and
 * the measures of a mix by their keys behind {@code mix.}, which are those of the whole market already.
 */
final class Readings {
    /** In front of the key of a mix's measure. */
    static final String MIX = "mix.";
    /** Stands for the measures of a mix that are usually looked at. */
    static final String MIX_USUAL = "mix";

    private static final List<String> USUAL = List.of(
            "stockOutRate",
            "firstAttemptFillRate",
            "shelfFillRate",
            "offersSoldOut",
            "lostValueFen",
            "gmvFen",
            "foreignGmvShare",
            "ordersPerSecondMean",
            "deliveryHours.domestic",
            "deliveryHours.bonded",
            "deliveryHours.direct");

    private final Gauges gauges;
    private final double scale;
    private final Map<String, Measure> mix = new LinkedHashMap<>();

    /** @param measures of a mix */
    Readings(Gauges gauges, List<Measure> measures, double scale) {
        this.gauges = gauges;
        this.scale = scale;
        measures.forEach(measure -> mix.put(MIX + measure.key(), measure));
    }

    /** Whether a question asks for measures of a mix. */
    static boolean areOfMix(List<String> asked) {
        return asked.stream().anyMatch(name -> name.equals(MIX_USUAL) || name.startsWith(MIX));
    }

    /** With the usual measures of a mix in place of the word for them. */
    static List<String> spelledOut(List<String> asked) {
        List<String> all = new ArrayList<>();
        for (String name : asked) {
            List<String> meant =
                    name.equals(MIX_USUAL) ? USUAL.stream().map(MIX::concat).toList() : List.of(name);
            meant.stream().filter(measure -> !all.contains(measure)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    boolean isKnown(String name) {
        return name.equals(MIX_USUAL) || mix.containsKey(name) || gauges.isNumber(name);
    }

    /** All names there are. */
    List<String> names() {
        List<String> names = new ArrayList<>(gauges.numbers());
        names.addAll(mix.keySet());
        return names;
    }

    /** A few words, or the name itself. */
    String title(String name) {
        Measure measure = mix.get(name);
        return measure == null ? name : measure.title();
    }

    /** What a measure means, in one sentence; empty for a number of the result, which has its own documentation. */
    String definition(String name) {
        Measure measure = mix.get(name);
        return measure == null ? "" : measure.definition();
    }

    String text(String name, double x) {
        Measure measure = mix.get(name);
        return measure == null ? gauges.text(name, x, scale) : quantity(measure.unit(), x);
    }

    /** As pages write them: means of a few replications are not known to more figures. */
    private static String quantity(String unit, double x) {
        return switch (unit) {
            case "share" -> Numbers.percent(x);
            case "fen" -> Unit.money(Math.abs(x), 1).figure(x, "").text();
            case "h" -> String.format(Locale.ROOT, "%.1f h", x);
            default -> Numbers.text(Math.abs(x) >= 100 ? Math.rint(x) : x);
        };
    }

    /** In what a chart shows it, for the whole market. */
    Unit unit(String name, double largest) {
        Measure measure = mix.get(name);
        if (measure == null) {
            return Unit.of(gauges.unit(name), 1 / gauges.whole(name, 1, scale));
        }
        return switch (measure.unit()) {
            case "share" -> Unit.of("%", 0.01);
            case "fen" -> Unit.money(largest, 1);
            default -> Unit.of(measure.unit(), 1);
        };
    }
}
