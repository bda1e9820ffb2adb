package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import java.util.Set;

/**
 * One request of a purchase.
 *
 * @param after what passes before it is sent, from the answer to the step before
 * @param take what is taken from the answer, by placeholder
 */
public record Step(String name, Set<Delay> after, Call call, Map<String, JsonPointer> take, Answers answers) {

    /** What a buyer's time goes by with. */
    public enum Delay {
        /** Looking, typing, hesitating: the scenario's time from an order to its payment. */
        THINK,
        /** The payment provider's own time; who is declined there, or never pays, does not get to this step. */
        PAYMENT;

        public static final Set<Delay> ALL = Set.of(values());
    }

    /** Whether the body of an answer with a status has to be read. */
    public boolean readsBody(int status) {
        return !take.isEmpty() || answers.lookInside(status);
    }
}
