package shopping.festival.study.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as lines of JSON. */
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
}
