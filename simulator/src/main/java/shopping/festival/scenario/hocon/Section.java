package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.random.Law;

/**
 * A group of keys of a scenario: what the file says, and behind it what holds if the file is silent.
 *
 * <p>A value is taken whole from one of the two, never merged; only the reader that asks for a section merges it, key
 * by key. The keys nobody asked for are unknown ones.
 */
public final class Section {
    public static final ConfigObject NOTHING = ConfigValueFactory.fromMap(new TreeMap<>());

    private final Problems problems;
    private final String path;
    private final ConfigObject own;
    private final ConfigObject behind;
    private final ConfigOrigin origin;
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Object> used = new TreeMap<>();

    public Section(Problems problems, String path, ConfigObject own, ConfigObject behind, ConfigOrigin origin) {
        this.problems = problems;
        this.path = path;
        this.own = own;
        this.behind = behind;
        this.origin = origin;
    }

    /** A group of keys without anything behind it, such as the parameters of a law. */
    public static Section of(Item item) {
        ConfigObject object = (ConfigObject) item.value();
        return new Section(item.problems(), item.path(), object, NOTHING, object.origin());
    }

    public String path() {
        return path;
    }

    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public ConfigOrigin origin() {
        return origin;
    }

    public Problems problems() {
        return problems;
    }

    /** True if nothing is wrong so far with the values of these keys. */
    public boolean clean(String... keys) {
        return Arrays.stream(keys).allMatch(k -> problems.isClean(path(k)));
    }

    /** True if the file itself made this section, not the defaults. */
    public boolean isOfFile() {
        return !ScenarioFile.DEFAULTS.equals(problems.fileOf(origin));
    }

    /** True if the file itself speaks of a key. */
    public boolean says(String key) {
        return given(own, key) != null;
    }

    public boolean has(String key) {
        return given(own, key) != null || given(behind, key) != null;
    }

    private static ConfigValue given(ConfigObject object, String key) {
        ConfigValue value = object.get(key);
        return value == null || value.valueType() == ConfigValueType.NULL ? null : value;
    }

    /** The value of a key, or null if there is none. */
    public Item find(String key) {
        asked.add(key);
        ConfigValue value = given(own, key) != null ? given(own, key) : given(behind, key);
        if (value == null) {
            return null;
        }
        used.putIfAbsent(key, value.unwrapped());
        return new Item(problems, path(key), value);
    }

    /** The value of a key, or null and a problem if there is none. */
    public Item need(String key, String what) {
        Item item = find(key);
        if (item == null) {
            problems.add(origin, path(key), path(key) + " is missing. Add " + what + ".");
        }
        return item;
    }

    /** A problem of the section as a whole. */
    public void wrong(String sentences) {
        problems.add(origin, path, path + " " + sentences);
    }

    /** Keys that have no meaning here, though they have one elsewhere. */
    public void unused(String because, String... keys) {
        for (String key : keys) {
            asked.add(key);
            if (says(key)) {
                new Item(problems, path(key), own.get(key)).wrong("has no meaning " + because, "Remove it.");
            }
        }
    }

    public double number(String key, double low, double high) {
        Item item = need(key, "a number");
        return item == null ? low : item.number(low, high);
    }

    public double share(String key) {
        return number(key, 0, 1);
    }

    public long whole(String key, long low, long high) {
        Item item = need(key, "a whole number");
        return item == null ? low : item.whole(low, high);
    }

    public int count(String key, int low, int high) {
        return (int) whole(key, low, high);
    }

    public long duration(String key, long low, long high) {
        Item item = need(key, "a duration such as 5 s");
        return item == null ? low : Durations.micros(item, low, high);
    }

    public Law time(String key) {
        Item item = need(key, "a duration or a law such as exponential 3 min");
        return item == null ? Law.fixed(1) : Laws.TIME.read(item);
    }

    public boolean flag(String key) {
        Item item = need(key, "on or off");
        if (item == null) {
            return false;
        }
        String text = String.valueOf(item.value().unwrapped());
        boolean on = List.of("true", "on", "yes").contains(text);
        if (!on && !List.of("false", "off", "no").contains(text)) {
            item.wrong("is neither on nor off", "Use on or off.");
        }
        return on;
    }

    /** The place of the key's value among the words it may have. */
    public int choice(String key, List<String> words) {
        Item item = need(key, "one of " + String.join(", ", words));
        return item == null ? 0 : item.oneOf(words);
    }

    /** A text, or null if there is none. */
    public String text(String key, String otherwise) {
        Item item = find(key);
        return item == null ? otherwise : item.text();
    }

    /** A group of keys below this one, merged key by key with what is behind it. */
    public Section section(String key) {
        return section(key, objectOf(behind, key));
    }

    private Section section(String key, ConfigObject behindIt) {
        asked.add(key);
        ConfigValue value = given(own, key);
        if (value != null && value.valueType() != ConfigValueType.OBJECT) {
            new Item(problems, path(key), value).wrong("is not a group of keys", "Write " + key + " { … }.");
            value = null;
        }
        ConfigObject object = value == null ? NOTHING : (ConfigObject) value;
        ConfigOrigin place = value == null ? origin : value.origin();
        Section section = new Section(problems, path(key), object, behindIt, place);
        used.put(key, section);
        return section;
    }

    /**
     * The named groups below a key, sorted by name: those of the file, which replace the default ones, each with what
     * {@code each} says behind it.
     */
    public Map<String, Section> named(String key, ConfigObject each) {
        Map<String, Section> groups = new LinkedHashMap<>();
        Item item = find(key);
        if (item == null) {
            return groups;
        }
        Map<String, Object> parts = new TreeMap<>();
        used.put(key, parts);
        if (!item.isObject()) {
            item.wrong("is not a collection of names", "Write " + key + " { name { … } }.");
            return groups;
        }
        ConfigObject object = (ConfigObject) item.value();
        for (String name : new TreeSet<>(object.keySet())) {
            ConfigValue value = object.get(name);
            if (value.valueType() == ConfigValueType.NULL) {
                continue;
            }
            String where = path(key) + "." + name;
            if (value.valueType() != ConfigValueType.OBJECT) {
                new Item(problems, where, value).wrong("is not a group of keys", "Write " + name + " { … }.");
                continue;
            }
            Section part = new Section(problems, where, (ConfigObject) value, each, value.origin());
            parts.put(name, part);
            groups.put(name, part);
        }
        return groups;
    }

    /** What holds for every member of a collection: the file's word before the default. */
    public ConfigObject each(String key) {
        ConfigObject ofFile = objectOf(own, key);
        ConfigObject all = objectOf(behind, key);
        asked.add(key);
        for (String name : ofFile.keySet()) {
            if (all.containsKey(name)) {
                all = all.withValue(name, ofFile.get(name));
            } else {
                Item item = new Item(problems, path(key) + "." + name, ofFile.get(name));
                item.wrong("is not a known key", Suggestion.among(name, all.keySet()));
            }
        }
        return all;
    }

    private static ConfigObject objectOf(ConfigObject object, String key) {
        return object.get(key) instanceof ConfigObject found ? found : NOTHING;
    }

    /** Notes every key of the file that no reader asked for, here and below. */
    public void refuseUnknown() {
        for (String key : own.keySet()) {
            if (!asked.contains(key)) {
                new Item(problems, path(key), own.get(key)).wrong("is not a known key", Suggestion.among(key, asked));
            }
        }
        for (Object part : new ArrayList<>(used.values())) {
            refuseUnknownIn(part);
        }
    }

    private static void refuseUnknownIn(Object part) {
        if (part instanceof Section section) {
            section.refuseUnknown();
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(Section::refuseUnknownIn);
        }
    }

    /** Everything that was read, the file's and the default values alike. */
    public Map<String, Object> resolved() {
        return resolved(used);
    }

    public void resolve(String key, Object value) {
        used.put(key, value);
    }

    private static Map<String, Object> resolved(Map<?, ?> map) {
        Map<String, Object> values = new TreeMap<>();
        map.forEach((key, value) -> values.put(
                (String) key,
                value instanceof Section s ? s.resolved() : value instanceof Map<?, ?> m ? resolved(m) : value));
        return values;
    }
}
