package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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

    private final FileProblems problems;
    private final String path;
    private final String name;
    private final Layers layers;
    private final ConfigOrigin origin;
    private final Usage usage = new Usage();
    private final Groups groups;

    private Section(FileProblems problems, String path, String name, Layers layers, ConfigOrigin origin) {
        this.problems = problems;
        this.path = path;
        this.name = name;
        this.layers = layers;
        this.origin = origin;
        this.groups = new Groups(this, layers, usage);
    }

    /** The whole of a scenario. */
    public static Section top(FileProblems problems, ConfigObject file, ConfigObject defaults) {
        return new Section(problems, "", "", new Layers(file, defaults), file.origin());
    }

    /** A group of keys without anything behind it, such as the parameters of a law. */
    public static Section of(Item item) {
        ConfigObject object = (ConfigObject) item.value();
        return new Section(item.problems(), item.path(), "", new Layers(object, NOTHING), object.origin());
    }

    /** What is read of a group of keys, all of which have to be asked for; nothing, and a problem, if it is none. */
    public static <T> Optional<T> read(Item item, String rule, String advice, Function<Section, T> reader) {
        if (!item.isObject()) {
            item.wrong(rule, advice);
            return Optional.empty();
        }
        Section section = of(item);
        T read = reader.apply(section);
        section.refuseUnknown();
        return Optional.of(read);
    }

    /** The group of keys below this one. */
    Section below(String key, Layers layers, ConfigOrigin origin) {
        return new Section(problems, path(key), key, layers, origin);
    }

    /** A member of the collection that this key of ours is. */
    Section member(String key, String name, Layers layers, ConfigOrigin origin) {
        return new Section(problems, KeyPath.join(path(key), name), name, layers, origin);
    }

    public String path() {
        return path;
    }

    String path(String key) {
        return KeyPath.join(path, key);
    }

    /** Its key or its name in a collection, with every character of it; empty if it has none. */
    public String name() {
        return name;
    }

    ConfigOrigin origin() {
        return origin;
    }

    public FileProblems problems() {
        return problems;
    }

    /** True if nothing is wrong so far with anything in it. */
    public boolean isClean() {
        return problems.isClean(path);
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
        return layers.said(key).isPresent();
    }

    /** The names of all keys that the file itself has here, sorted: of a group whose names are its own. */
    public List<String> saidNames() {
        return layers.own().keySet().stream().sorted().toList();
    }

    public boolean has(String key) {
        return layers.value(key).isPresent();
    }

    /** The value of a key, if there is one. */
    public Optional<Item> find(String key) {
        usage.asked(key);
        Optional<ConfigValue> value = layers.value(key);
        value.ifPresent(v -> usage.gave(key, v.unwrapped()));
        return value.map(v -> new Item(problems, path(key), v));
    }

    /** The value of a key that is known to have one. */
    public Item at(String key) {
        return find(key).orElseThrow();
    }

    /** The value of a key; a problem if there is none. */
    public Optional<Item> need(String key, String what) {
        Optional<Item> item = find(key);
        if (item.isEmpty()) {
            problems.missing(origin, path(key), path(key) + " is missing. Add " + what + ".");
        }
        return item;
    }

    /** A problem of the section as a whole. */
    public void wrong(String sentences) {
        problems.add(origin, path, path + " " + sentences);
    }

    /** A problem of a part of this section that shows only in the whole of it. */
    public void wrong(Section part, String sentences) {
        problems.add(origin, part.path, part.path + " " + sentences);
    }

    /**
     * The same of a member that has no section here.
     *
     * @param key of the collection, whose value is not clean any more
     */
    public void wrong(String key, String part, String sentences) {
        problems.add(origin, path(key), KeyPath.join(path(key), part) + " " + sentences);
    }

    /** Keys that have no meaning here, though they have one elsewhere. */
    public void unused(String because, String... keys) {
        for (String key : keys) {
            usage.asked(key);
            layers.said(key)
                    .ifPresent(value ->
                            new Item(problems, path(key), value).wrong("has no meaning " + because, "Remove it."));
        }
    }

    public double number(String key, double low, double high) {
        return need(key, "a number").map(item -> item.number(low, high)).orElse(low);
    }

    /** A number that may be left out. */
    public double number(String key, double low, double high, double otherwise) {
        return find(key).map(item -> item.number(low, high)).orElse(otherwise);
    }

    public double share(String key) {
        return number(key, 0, 1);
    }

    public long whole(String key, long low, long high) {
        return need(key, "a whole number").map(item -> item.whole(low, high)).orElse(low);
    }

    public int count(String key, int low, int high) {
        return (int) whole(key, low, high);
    }

    public long duration(String key, long low, long high) {
        return need(key, "a duration such as 5 s")
                .map(item -> Durations.micros(item, low, high))
                .orElse(low);
    }

    public Law time(String key) {
        return need(key, "a duration or a law such as exponential 3 min")
                .map(Laws.TIME::read)
                .orElse(Law.fixed(1));
    }

    public boolean flag(String key) {
        return need(key, "on or off").map(Item::flag).orElse(false);
    }

    /** The place of the key's value among the words it may have. */
    public int choice(String key, List<String> words) {
        return need(key, "one of " + String.join(", ", words))
                .map(item -> item.oneOf(words))
                .orElse(0);
    }

    /** The same for a key that may be left out. */
    public int choice(String key, List<String> words, int otherwise) {
        return find(key).map(item -> item.oneOf(words)).orElse(otherwise);
    }

    public Optional<String> text(String key) {
        return find(key).map(Item::text);
    }

    /** A group of keys below this one, merged key by key with what is behind it. */
    public Section section(String key) {
        return groups.one(key);
    }

    /**
     * The named groups below a key, sorted by name: those of the file, which replace the default ones, each with what
     * {@code each} says behind it.
     */
    public Map<String, Section> named(String key, ConfigObject each) {
        return find(key).map(item -> groups.named(key, item, each)).orElse(Map.of());
    }

    /** What holds for every member of a collection: the file's word before the default. */
    public ConfigObject each(String key) {
        return groups.each(key);
    }

    /** Notes every key of the file that no reader asked for, here and below. */
    public void refuseUnknown() {
        for (String key : layers.own().keySet()) {
            if (!usage.isAsked(key)) {
                new Item(problems, path(key), layers.own().get(key))
                        .wrong("is not a known key", Suggestion.among(key, usage.asked()));
            }
        }
        usage.refuseUnknownBelow();
    }

    /** Everything that was read, the file's and the default values alike. */
    public Map<String, Object> resolved() {
        return usage.resolved();
    }

    public void resolve(String key, Object value) {
        usage.gives(key, value);
    }
}
