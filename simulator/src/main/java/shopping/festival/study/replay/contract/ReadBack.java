package shopping.festival.study.replay.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the orders of a key are read back.
 *
 * @param orders the list of them in the answer
 * @param order in one of them, what it is called
 * @param units in one of them, how many units it has
 * @param state in one of them, what has become of it
 * @param accepted states of orders that are the buyer's
 */
public record ReadBack(
        Call call, JsonPointer orders, JsonPointer order, JsonPointer units, JsonPointer state, List<String> accepted) {

    /**
     * An order as the shop has it.
     *
     * @param units 0 where the shop does not tell
     */
    public record Found(String order, int units, boolean isAccepted) {}

    /** The orders in an answer. */
    public List<Found> in(JsonNode body) {
        List<Found> found = new ArrayList<>();
        for (JsonNode one : body.at(orders)) {
            found.add(new Found(
                    one.at(order).asText(),
                    one.at(units).asInt(),
                    accepted.contains(one.at(state).asText())));
        }
        return found;
    }
}
