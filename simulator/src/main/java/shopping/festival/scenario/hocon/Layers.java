package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Optional;

/** What the file says of some keys, and behind it what holds if the file is silent. Null is silence. */
record Layers(ConfigObject own, ConfigObject behind) {

    Optional<ConfigValue> said(String key) {
        return given(own, key);
    }

    Optional<ConfigValue> value(String key) {
        return said(key).or(() -> given(behind, key));
    }

    private static Optional<ConfigValue> given(ConfigObject object, String key) {
        return Optional.ofNullable(object.get(key)).filter(value -> value.valueType() != ConfigValueType.NULL);
    }

    ConfigObject ownGroup(String key) {
        return group(own, key);
    }

    ConfigObject groupBehind(String key) {
        return group(behind, key);
    }

    private static ConfigObject group(ConfigObject object, String key) {
        return object.get(key) instanceof ConfigObject found ? found : Section.NOTHING;
    }
}
