package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the answers to a call mean: by status, and where that says too little by what stands in them. */
public record Answers(List<Rule> rules) {

    /**
     * @param statuses any of them
     * @param where all of it must hold; empty for any answer
     */
    public record Rule(Outcome outcome, List<Integer> statuses, List<Where> where) {
        boolean fits(int status, JsonNode body) {
            if (!statuses.contains(status)) {
                return false;
            }
            for (Where one : where) {
                if (!one.holds(body)) {
                    return false;
                }
            }
            return true;
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

    /** Whether the body of an answer with a status has to be read to know. */
    boolean lookInside(int status) {
        for (Rule rule : rules) {
            if (rule.statuses.contains(status)) {
                return !rule.where.isEmpty();
            }
        }
        return false;
    }
}
