package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What must stand at a place of an answer. The place is a JSON pointer (RFC 6901) whose parts may be {@code *}, for any
 * element of a list: shops tell several things at once, in an order of their own.
 */
public final class Where {
    private static final Pattern ANY = Pattern.compile("/\\*(?=/|$)");

    /** What stands between the stars. */
    private final List<JsonPointer> parts = new ArrayList<>();

    private final String place;
    private final String text;

    /** @param place whose syntax is known to be right */
    Where(String place, String text) {
        for (String part : ANY.split(place, -1)) {
            parts.add(JsonPointer.compile(part));
        }
        this.place = place;
        this.text = text;
    }

    /** With its stars. */
    public String place() {
        return place;
    }

    public String text() {
        return text;
    }

    boolean holds(JsonNode body) {
        return holds(body, 0);
    }

    private boolean holds(JsonNode node, int part) {
        JsonNode here = node.at(parts.get(part));
        if (part == parts.size() - 1) {
            return text.equals(here.asText());
        }
        for (JsonNode element : here) {
            if (holds(element, part + 1)) {
                return true;
            }
        }
        return false;
    }
}
