package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigUtil;
import java.util.regex.Pattern;

/**
 * The full name of a key as a scenario and {@code --set} take it: a name with a dot or another character of the syntax
 * in it stands in quotes, {@code market.offers."tee.s".price}, so that no two keys have one name.
 */
final class KeyPath {
    private static final Pattern SYNTAX = Pattern.compile("[.$\"{}\\[\\]:=,+#`^?!@*&\\\\\\p{Cntrl}]|//|^\\s|\\s$");

    private KeyPath() {}

    /** The name of a key of a group; {@code group} is empty at the top. */
    static String join(String group, String key) {
        return group.isEmpty() ? part(key) : group + "." + part(key);
    }

    private static String part(String key) {
        return key.isEmpty() || SYNTAX.matcher(key).find() ? ConfigUtil.quoteString(key) : key;
    }
}
