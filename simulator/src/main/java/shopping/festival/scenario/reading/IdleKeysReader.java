package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.scenario.IdleKey;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.Item;

/**
 * Finds the keys that a file or the command line states and that cannot act.
 *
 * @param file what they state
 */
record IdleKeysReader(FileProblems problems, ConfigObject file, ConfigObject defaults) {
    private static final String ANY = "*";

    List<IdleKey> read(ScenarioFacts facts) {
        Map<String, IdleKey> idle = new LinkedHashMap<>();
        for (IdleRule rule : IdleRule.ALL) {
            if (rule.isIdle().test(facts)) {
                stated(rule.key()).forEach((path, value) -> {
                    Item item = new Item(problems, path, value);
                    if (!item.isDefault()) {
                        idle.putIfAbsent(path, new IdleKey(path, item.key(), rule.why(), isUsual(rule.key(), value)));
                    }
                });
            }
        }
        return List.copyOf(idle.values());
    }

    private Map<String, ConfigValue> stated(String key) {
        Map<String, ConfigValue> found = new TreeMap<>();
        find(file, "", key, found);
        return found;
    }

    private static void find(ConfigObject group, String above, String key, Map<String, ConfigValue> found) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        for (String name : first.equals(ANY) ? List.copyOf(group.keySet()) : List.of(first)) {
            ConfigValue value = group.get(name);
            if (dot < 0 && value != null) {
                found.put(above + name, value);
            } else if (value instanceof ConfigObject below) {
                find(below, above + name + ".", key.substring(dot + 1), found);
            }
        }
    }

    /** What members of a collection say by default stands at {@code each}. */
    private boolean isUsual(String key, ConfigValue value) {
        Map<String, ConfigValue> usual = new TreeMap<>();
        find(defaults, "", key.replace("ports.*", "each.port"), usual);
        return usual.values().stream().anyMatch(u -> u.unwrapped().equals(value.unwrapped()));
    }
}
