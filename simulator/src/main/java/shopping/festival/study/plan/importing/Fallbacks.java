package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.Mode;
import shopping.festival.study.frame.OptionText;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.Terrain;

/** What stands where no export says anything: {@code --default forecast_cv=0.5}. */
final class Fallbacks {
    static final String OPTION = "--default";
    static final String ORIGIN = "origin";
    static final String CATEGORY = "category";
    static final String FULFILMENT = "fulfilment";
    static final String FORECAST_CV = "forecast_cv";
    static final String EXPECTED_UNITS = "expected_units";
    static final String SHIPPING_COST = "shipping_cost";
    static final String SALVAGE_SHARE = "salvage_share";
    static final String COST_SHARE = "cost_share";
    static final String DISCOUNT = "festival_discount";
    static final String LIFT = "festival_lift";
    static final String LIFT_CV = "festival_lift_cv";
    static final String SALES_SCALE = "sales_scale";
    static final String COVER = "cover";

    /** The numbers, each with its least and its most. */
    private static final Map<String, double[]> RANGES = new LinkedHashMap<>();

    static {
        RANGES.put(FORECAST_CV, new double[] {0, 5});
        RANGES.put(EXPECTED_UNITS, new double[] {0, 1e8});
        RANGES.put(SHIPPING_COST, new double[] {0, 1e7});
        RANGES.put(SALVAGE_SHARE, new double[] {0, 1});
        RANGES.put(COST_SHARE, new double[] {0, 1});
        RANGES.put(DISCOUNT, new double[] {0, 0.99});
        RANGES.put(LIFT, new double[] {0, 1000});
        RANGES.put(LIFT_CV, new double[] {0, 5});
        RANGES.put(SALES_SCALE, new double[] {0, 1000});
        RANGES.put(COVER, new double[] {0, 100});
    }

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    static Fallbacks read(List<String> options, Terrain terrain, Problems problems) {
        Fallbacks fallbacks = new Fallbacks();
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(ORIGIN, terrain.origins());
        words.put(CATEGORY, terrain.categories());
        words.put(FULFILMENT, Stream.of(Mode.values()).map(Mode::label).toList());
        List<String> known = new ArrayList<>(words.keySet());
        known.addAll(RANGES.keySet());
        ShopFile.columns().stream()
                .filter(c -> !known.contains(c) && Field.of(c).isEmpty())
                .forEach(known::add);
        for (String option : options) {
            int equals = option.indexOf('=');
            String name = equals < 1 ? option : option.substring(0, equals).strip();
            String value = equals < 1 ? "" : option.substring(equals + 1).strip();
            OptionText text = new OptionText(OPTION + " " + name, value, problems);
            if (value.isEmpty()) {
                problems.addOption(
                        OPTION + " (" + option + ") is not NAME=VALUE. Write such as " + OPTION + " forecast_cv=0.5.");
            } else if (!known.contains(name)) {
                problems.addOption(
                        OPTION + " (" + option + ") names something nobody knows. " + Suggestion.among(name, known));
            } else if (fallbacks.texts.putIfAbsent(name, value) != null) {
                problems.addOption(OPTION + " (" + option + ") is there twice. Keep one.");
            } else if (RANGES.containsKey(name)) {
                double[] range = RANGES.getOrDefault(name, new double[] {0, 0});
                fallbacks.numbers.put(name, text.number(range[0], range[1]));
            } else if (words.containsKey(name)) {
                text.isKnown(value, words.getOrDefault(name, List.of()));
            }
        }
        return fallbacks;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    OptionalDouble number(String name) {
        Double number = numbers.get(name);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** Where a value comes from: the option, or the words for what stands there without it. */
    String source(String name, String otherwise) {
        return texts.containsKey(name) ? OPTION + " " + name + "=" + texts.get(name) : otherwise;
    }
}
