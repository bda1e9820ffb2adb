package shopping.festival.view.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.view.text.Phrases;

/** What the scripts of a page say. They ask for it by the English words, which stay where the page brings no others. */
final class ScriptWords {
    static final List<String> ALL = List.of(
            Phrases.later(" ({0} to {1})"),
            Phrases.later("{0}: {1}"),
            Phrases.later("{0} ms"),
            Phrases.later("{0} s"),
            Phrases.later("{0} min"),
            Phrases.later("{0} h"),
            Phrases.later("{0} d"),
            Phrases.later("{0}d {1}"),
            Phrases.later("Find "),
            Phrases.later("{0} of {1} rows"),
            Phrases.later("Save as SVG"),
            Phrases.later("Save as SVG: {0}"),
            Phrases.later("{0}. The larger a number, the darker its cell."));

    private static final JsonMapper MAPPER = new JsonMapper();

    private ScriptWords() {}

    /** An attribute of the page: data, so the scripts stay the same in every language and so do their checksums. */
    static String attribute() {
        return Phrases.isChinese() ? " data-words=\"" + Html.escape(json()) + "\"" : "";
    }

    private static String json() {
        Map<String, String> words = new LinkedHashMap<>();
        // A phrase with its places still in it is told with the places as they are.
        ALL.forEach(english -> words.put(english, Phrases.of(english, "{0}", "{1}")));
        try {
            return MAPPER.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words that cannot be written as JSON", e);
        }
    }
}
