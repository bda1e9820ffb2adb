package shopping.festival.study.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Records as lines of JSON, and back. */
final class LiveLines {
    static final JsonMapper MAPPER = new JsonMapper();

    private LiveLines() {}

    static String of(Object told) {
        try {
            return MAPPER.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a day that cannot be told as JSON", e);
        }
    }

    /** What a line says; nothing if it is no JSON. */
    static JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    /** The lines that were written to their end: the last one may have been cut off with its run. */
    static List<String> whole(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!text.endsWith("\n") && !lines.isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
