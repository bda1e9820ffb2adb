package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.base.problems.Suggestion;

/** Reads shares and weights: lists of them, or one a name. */
public final class Shares {
    private static final double TOLERANCE = 1e-6;

    private Shares() {}

    /** Shares of 1, 2, 3 … that sum to 1. */
    public static double[] of(Section section, String key, int sizeMax) {
        return section.need(key, "a list of shares")
                .map(item -> of(item, sizeMax))
                .orElse(new double[] {1});
    }

    private static double[] of(Item item, int sizeMax) {
        double[] shares = item.numbers(0, 1);
        if (shares.length == 0 || shares.length > sizeMax) {
            if (item.isList()) {
                item.wrong("has " + shares.length + " entries", "Use 1 to " + sizeMax + ".");
            }
            return new double[] {1};
        }
        double sum = Arrays.stream(shares).sum();
        if (item.isClean() && Math.abs(sum - 1) > TOLERANCE) {
            item.wrong("sums to " + Item.rounded(sum), "Make it sum to 1.");
        }
        return sum > 0 ? shares : new double[] {1};
    }

    /** The values of a collection by name, in the order of the known names, {@code otherwise} for those left out. */
    public static double[] byName(
            Section section, String key, List<String> names, double low, double high, double otherwise) {
        double[] values = new double[names.size()];
        Arrays.fill(values, otherwise);
        Optional<Item> found = section.find(key);
        if (found.isEmpty()) {
            return values;
        }
        Item item = found.get();
        if (!item.isObject()) {
            item.wrong("is not a collection of numbers by name", "Write " + key + " { name = number }.");
            return values;
        }
        ConfigObject object = (ConfigObject) item.value();
        for (Map.Entry<String, ConfigValue> each : new TreeMap<>(object).entrySet()) {
            String name = each.getKey();
            Item number = item.member(name, each.getValue());
            int place = names.indexOf(name);
            if (place < 0) {
                number.wrong("has an unknown name", Suggestion.among(name, names));
            } else {
                values[place] = number.number(low, high);
            }
        }
        return values;
    }

    /**
     * Shares by name, of which the defaults may name more than this scenario has: those are passed over, and left out of
     * what is written down as having been run.
     */
    public static double[] ofKnown(Section section, String key, List<String> names, double otherwise) {
        Optional<Item> found = section.find(key).filter(Item::isObject);
        if (found.isEmpty()) {
            return byName(section, key, names, 0, 1, otherwise);
        }
        Item item = found.get();
        double[] values = new double[names.size()];
        Arrays.fill(values, otherwise);
        Map<String, Object> known = new TreeMap<>();
        ConfigObject object = (ConfigObject) item.value();
        for (Map.Entry<String, ConfigValue> each : new TreeMap<>(object).entrySet()) {
            String name = each.getKey();
            ConfigValue value = each.getValue();
            Item number = item.member(name, value);
            int place = names.indexOf(name);
            if (place >= 0) {
                values[place] = number.number(0, 1);
                known.put(name, value.unwrapped());
            } else if (!number.isDefault()) {
                number.wrong("has an unknown name", Suggestion.among(name, names));
            }
        }
        section.resolve(key, known);
        return values;
    }

    /** The members of a collection share 1 among them. */
    public static void sumToOne(Section section, String key, double sum) {
        if (section.clean(key) && Math.abs(sum - 1) > TOLERANCE) {
            section.at(key).wrong("have shares that sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
    }
}
