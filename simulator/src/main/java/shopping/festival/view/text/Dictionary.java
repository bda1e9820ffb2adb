package shopping.festival.view.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What English phrases are in another language: read once, when it is first asked for. */
final class Dictionary {
    static final Dictionary CHINESE = new Dictionary("zh.json");

    private final Map<String, String> phrases;

    private Dictionary(String file) {
        try (InputStream in = Objects.requireNonNull(Dictionary.class.getResourceAsStream(file), file)) {
            phrases = JsonMapper.builder().build().readValue(in, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A phrase that it does not have stays as it is. */
    String of(String english) {
        return phrases.getOrDefault(english, english);
    }
}
