package shopping.festival.study.storefront;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A JSON object that was sent; what is wrong with it is a {@link Refusal}. Fields that nobody asks for may be there. */
final class Body {
    private static final int LETTERS_MOST = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;

    private Body(JsonNode object) {
        if (!object.isObject()) {
            throw Refusal.bad("the body must be a JSON object");
        }
        this.object = object;
    }

    static Body of(byte[] json) {
        try {
            return new Body(MAPPER.readTree(json));
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : ": line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw Refusal.bad("the body is not JSON, or names something twice" + where);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    String text(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw Refusal.bad(name + " must be a text");
        }
        return word(name, value.textValue());
    }

    String textOr(String name, String otherwise) {
        return object.has(name) ? text(name) : otherwise;
    }

    long number(String name, long least, long most) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw Refusal.bad(name + " must be a whole number from " + least + " to " + most);
        }
        return value.longValue();
    }

    OptionalLong numberIfThere(String name, long least, long most) {
        return object.hasNonNull(name) ? OptionalLong.of(number(name, least, most)) : OptionalLong.empty();
    }

    List<Body> list(String name) {
        JsonNode value = object.path(name);
        if (!value.isArray()) {
            throw Refusal.bad(name + " must be a list");
        }
        List<Body> items = new ArrayList<>();
        value.forEach(item -> items.add(new Body(item)));
        return items;
    }

    /** A name that any database keeps as it is. */
    static String word(String name, String value) {
        boolean isSound = !value.isEmpty()
                && value.length() <= LETTERS_MOST
                && value.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
        if (!isSound) {
            throw Refusal.bad(name + " must have 1 to " + LETTERS_MOST + " letters, none of them a control character");
        }
        return value;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
