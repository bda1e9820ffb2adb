package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What the answers to a call mean: by status, and where that says too little by what stands in them. */
public record Answers(List<Rule> rules) {

    /**
     * @param statuses any of them
     * @param where every one of these places must hold the text; none for any answer
     */
    public record Rule(Outcome outcome, List<Integer> statuses, Map<JsonPointer, String> where) {
        boolean fits(int status, JsonNode body) {
            return statuses.contains(status)
                    && where.entrySet().stream()
                            .allMatch(
                                    e -> e.getValue().equals(body.at(e.getKey()).asText()));
        }
    }

    /** The first rule that fits says it; what none fits is an error. */
    public Outcome of(int status, JsonNode body) {
        for (Rule rule : rules) {
            if (rule.fits(status, body)) {
                return rule.outcome;
            }
        }
        return Outcome.ERROR;
    }

    /** Whether the body has to be read to know. */
    boolean lookInside() {
        return rules.stream().anyMatch(rule -> !rule.where.isEmpty());
    }
}
