package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A JSON body whose texts may hold placeholders. It is filled as a tree, so no value can leave its text; a text that is
 * one placeholder and nothing else becomes a number where its value is one of ours.
 */
public final class BodyTemplate {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode tree;

    /** @param plain maps, lists, texts, numbers and booleans */
    BodyTemplate(Object plain) {
        this.tree = MAPPER.valueToTree(plain);
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        collect(tree, names);
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node instanceof TextNode text) {
            names.addAll(new Template(text.textValue()).names());
        }
        node.forEach(child -> collect(child, names));
    }

    /** With the placeholders in it. */
    public JsonNode unfilled() {
        return tree.deepCopy();
    }

    /** @throws Template.Unfit if a value cannot be said in JSON */
    public byte[] filled(Map<String, String> values) throws Template.Unfit {
        for (String name : names()) {
            if (!Template.isText(values.getOrDefault(name, ""))) {
                throw new Template.Unfit("{" + name + "} holds half a character, which JSON cannot say");
            }
        }
        try {
            return MAPPER.writeValueAsBytes(filled(tree, values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written as JSON", e);
        }
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        if (node instanceof ObjectNode object) {
            ObjectNode out = NODES.objectNode();
            object.properties().forEach(e -> out.set(e.getKey(), filled(e.getValue(), values)));
            return out;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode out = NODES.arrayNode(array.size());
            array.forEach(child -> out.add(filled(child, values)));
            return out;
        }
        return node instanceof TextNode text ? filled(new Template(text.textValue()), values) : node;
    }

    private static JsonNode filled(Template template, Map<String, String> values) {
        String whole = template.plain(values);
        boolean isNumber = template.isPlaceholder() && Placeholders.NUMBERS.containsAll(template.names());
        return isNumber ? NODES.numberNode(new BigInteger(whole)) : NODES.textNode(whole);
    }
}
