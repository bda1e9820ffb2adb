package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a scenario made a default wrong: nobody can mend a line of the defaults. It is what the scenario says within the same
 * key, or of a key that the default goes by, or the group in which the key is left out.
 *
 * @param name of the key that was said, empty if the default is only left as it is
 */
record Cause(ConfigOrigin origin, String name) {
    /** What some defaults go by: the names they use. */
    private static final Map<Pattern, List<String>> GO_BY = Map.of(
            Pattern.compile("mix(\\..*)?"), List.of("market.origins", "market.home"),
            Pattern.compile("market\\.home"), List.of("market.origins"),
            Pattern.compile("(warehouses|ports|market)\\..*origins?"), List.of("market.origins"),
            Pattern.compile("warehouses\\..*transit(\\..*)?"), List.of("market.regions"));

    /** Whether a place is none of the scenario's own. */
    interface Defaults {
        boolean isDefault(ConfigOrigin origin);
    }

    static Cause of(String path, ConfigObject scenario, Defaults defaults) {
        List<String> keys = keys(path);
        Optional<ConfigValue> there = at(scenario, keys);
        Optional<Cause> within = there.flatMap(v -> said(v, path, defaults));
        return within.or(() -> wentBy(path, scenario, defaults))
                .orElseGet(() -> new Cause(around(scenario, keys, defaults), ""));
    }

    private static List<String> keys(String path) {
        String name = path.replaceAll("\\[\\d+]$", "");
        return name.isEmpty() ? List.of() : ConfigUtil.splitPath(name);
    }

    /** The first value within one that the scenario itself says. */
    private static Optional<Cause> said(ConfigValue value, String path, Defaults defaults) {
        if (!defaults.isDefault(value.origin())) {
            return Optional.of(new Cause(value.origin(), path));
        }
        if (value instanceof ConfigObject group) {
            return group.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(e -> said(e.getValue(), KeyPath.join(path, e.getKey()), defaults).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Cause> wentBy(String path, ConfigObject scenario, Defaults defaults) {
        return GO_BY.entrySet().stream()
                .filter(e -> e.getKey().matcher(path).matches())
                .flatMap(e -> e.getValue().stream())
                .filter(key -> !key.equals(path))
                .flatMap(key -> at(scenario, ConfigUtil.splitPath(key)).flatMap(v -> said(v, key, defaults)).stream())
                .findFirst();
    }

    /** The innermost group of the scenario's own in which the key would stand. */
    private static ConfigOrigin around(ConfigObject scenario, List<String> keys, Defaults defaults) {
        for (int n = keys.size() - 1; n > 0; n--) {
            Optional<ConfigValue> group = at(scenario, keys.subList(0, n));
            if (group.isPresent() && !defaults.isDefault(group.get().origin())) {
                return group.get().origin();
            }
        }
        return scenario.origin();
    }

    private static Optional<ConfigValue> at(ConfigObject scenario, List<String> keys) {
        ConfigValue value = scenario;
        for (String key : new ArrayList<>(keys)) {
            value = value instanceof ConfigObject group ? group.get(key) : null;
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }
}
