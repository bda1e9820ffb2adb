package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON body whose texts may hold placeholders. Each value is escaped as a part of its text, so none can leave it; a text
 * that is one placeholder and nothing else becomes a number where its value is one of ours. It is cut into pieces once:
 * thousands are filled a second.
 */
public final class BodyTemplate {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** @param name of a placeholder behind the literal, empty for none */
    private record Piece(String literal, String name, boolean isNumber) {}

    private final JsonNode tree;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** @param plain maps, lists, texts, numbers and booleans */
    BodyTemplate(Object plain) {
        this.tree = MAPPER.valueToTree(plain);
        StringBuilder literal = new StringBuilder();
        cut(tree, literal);
        pieces.add(new Piece(literal.toString(), "", false));
    }

    private void cut(JsonNode node, StringBuilder literal) {
        if (node instanceof ObjectNode object) {
            String before = "{";
            for (Map.Entry<String, JsonNode> e : object.properties()) {
                literal.append(before).append('"').append(escaped(e.getKey())).append("\":");
                cut(e.getValue(), literal);
                before = ",";
            }
            literal.append(object.isEmpty() ? "{}" : "}");
        } else if (node instanceof ArrayNode array) {
            String before = "[";
            for (JsonNode child : array) {
                literal.append(before);
                cut(child, literal);
                before = ",";
            }
            literal.append(array.isEmpty() ? "[]" : "]");
        } else if (node instanceof TextNode text) {
            cut(new Template(text.textValue()), literal);
        } else {
            literal.append(node);
        }
    }

    private void cut(Template text, StringBuilder literal) {
        boolean isNumber = text.isPlaceholder() && Placeholders.NUMBERS.containsAll(text.names());
        String quote = isNumber ? "" : "\"";
        names.addAll(text.names());
        literal.append(quote);
        for (int i = 0; i < text.parts().size(); i++) {
            String part = text.parts().get(i);
            if (i % 2 == 0) {
                literal.append(escaped(part));
            } else {
                pieces.add(new Piece(literal.toString(), part, isNumber));
                literal.setLength(0);
            }
        }
        literal.append(quote);
    }

    /** Whether JSON says it as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    Set<String> names() {
        return names;
    }

    /** With the placeholders in it. */
    public JsonNode unfilled() {
        return tree.deepCopy();
    }

    /** @throws Template.Unfit if a value cannot be said in JSON */
    public byte[] filled(Values values) throws Template.Unfit {
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            body.append(piece.literal);
            if (!piece.name.isEmpty()) {
                String value = values.of(piece.name);
                if (!Template.isText(value)) {
                    throw new Template.Unfit("{" + piece.name + "} holds half a character, which JSON cannot say");
                }
                // Whole numbers are all ours.
                body.append(piece.isNumber || isPlain(value) ? value : escaped(value));
            }
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
