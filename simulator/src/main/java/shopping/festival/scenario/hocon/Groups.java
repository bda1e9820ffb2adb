package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.base.problems.Suggestion;

/** The groups of keys below a section. */
record Groups(Section section, Layers layers, Usage usage) {
    /** Characters: whatever is written down of a name stays a line that a program can read. */
    private static final int NAME_MOST = 1_000;

    Section one(String key) {
        usage.asked(key);
        Optional<ConfigValue> value = layers.said(key);
        Optional<ConfigObject> group =
                value.filter(ConfigObject.class::isInstance).map(ConfigObject.class::cast);
        if (value.isPresent() && group.isEmpty()) {
            item(key, value.get()).wrong("is not a group of keys", "Write " + key + " { … }.");
        }
        ConfigOrigin place = group.map(ConfigValue::origin).orElse(section.origin());
        Section below = section.below(key, new Layers(group.orElse(Section.NOTHING), layers.groupBehind(key)), place);
        usage.gives(key, below);
        return below;
    }

    private Item item(String key, ConfigValue value) {
        return new Item(section.problems(), section.path(key), value);
    }

    Map<String, Section> named(String key, Item collection, ConfigObject each) {
        Map<String, Section> groups = new LinkedHashMap<>();
        Map<String, Object> parts = new TreeMap<>();
        usage.gives(key, parts);
        if (!collection.isObject()) {
            collection.wrong("is not a collection of names", "Write " + key + " { name { … } }.");
            return groups;
        }
        ConfigObject object = (ConfigObject) collection.value();
        new TreeMap<>(object)
                .forEach((name, value) -> member(key, name, value, each).ifPresent(part -> {
                    parts.put(name, part);
                    groups.put(name, part);
                }));
        return groups;
    }

    private Optional<Section> member(String key, String name, ConfigValue value, ConfigObject each) {
        Item item = item(key, value).member(name, value);
        if (item.value().valueType() == ConfigValueType.NULL) {
            return Optional.empty();
        }
        if (name.length() > NAME_MOST) {
            section.at(key).wrong("has a name of " + name.length() + " characters. Use " + NAME_MOST + " at most.");
            return Optional.empty();
        }
        if (!item.isObject()) {
            item.wrong("is not a group of keys", "Write " + name + " { … }.");
            return Optional.empty();
        }
        ConfigObject own = (ConfigObject) item.value();
        return Optional.of(section.member(key, name, new Layers(own, each), own.origin()));
    }

    ConfigObject each(String key) {
        ConfigObject ofFile = layers.ownGroup(key);
        ConfigObject all = layers.groupBehind(key);
        usage.asked(key);
        for (Map.Entry<String, ConfigValue> own : new TreeMap<>(ofFile).entrySet()) {
            String name = own.getKey();
            if (all.containsKey(name)) {
                all = all.withValue(name, own.getValue());
            } else {
                item(key, ofFile)
                        .member(name, own.getValue())
                        .wrong("is not a known key", Suggestion.among(name, all.keySet()));
            }
        }
        return all;
    }
}
