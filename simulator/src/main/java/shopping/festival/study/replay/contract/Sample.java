package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer that nobody gave, made up so that a step takes it for what it should mean.
 *
 * @param body JSON
 */
public record Sample(int status, byte[] body) {
    private static final String TAKEN = "sample";
    private static final String MORE = "sample-more";

    /** Empty if no answer to the step means that. */
    public static Optional<Sample> of(Step step, Outcome outcome) {
        return step.answers().rules().stream()
                .filter(rule -> rule.outcome() == outcome && !rule.statuses().isEmpty())
                .findFirst()
                .map(rule -> of(step, rule));
    }

    private static Sample of(Step step, Answers.Rule rule) {
        ObjectNode body = new JsonMapper().createObjectNode();
        step.take().values().forEach(place -> put(body, place, TAKEN));
        rule.where().forEach(where -> put(body, JsonPointer.compile(where.place()), where.text()));
        // Shops tell more than is asked for.
        body.putObject(MORE)
                .put("at", 12_345_678_901L)
                .put("no", 7)
                .put("is", true)
                .putArray("list");
        return new Sample(rule.statuses().get(0), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Lists are groups here, whose members have numbers for names: a pointer finds its way in both. */
    private static void put(ObjectNode body, JsonPointer place, String text) {
        ObjectNode node = body;
        for (JsonPointer left = place; !left.matches(); left = left.tail()) {
            String name = left.getMatchingProperty();
            if (left.tail().matches()) {
                node.put(name, text);
            } else {
                node = node.get(name) instanceof ObjectNode known ? known : node.putObject(name);
            }
        }
    }
}
