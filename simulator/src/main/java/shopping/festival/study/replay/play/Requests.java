package shopping.festival.study.replay.play;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.study.replay.contract.BodyTemplate;
import shopping.festival.study.replay.contract.Call;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.contract.Values;
import shopping.festival.study.replay.wire.Reply;
import shopping.festival.study.replay.wire.Request;

/** From the calls of a target to requests, and from replies to what they mean. */
public final class Requests {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final byte[] NOTHING = {};

    private final String prefix;

    /** @param prefix of every path */
    public Requests(String prefix) {
        this.prefix = prefix;
    }

    /** @throws Template.Unfit if a value that the shop told cannot stand where it should */
    public Request of(Call call, Values values) throws Template.Unfit {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, Template> header : call.headers().entrySet()) {
            headers.put(header.getKey(), header.getValue().inHeader(values));
        }
        Optional<BodyTemplate> template = call.body();
        byte[] body = template.isPresent() ? template.get().filled(values) : NOTHING;
        return new Request(call.method(), prefix + call.path().inPath(values), headers, body);
    }

    /** The body as a tree; a missing node if it is none. */
    public static JsonNode tree(Reply reply) {
        if (reply.body().length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(reply.body());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** What a reply to a step means; {@code body} is its tree, or missing where nobody looks inside. */
    static Outcome outcome(Step step, Reply reply, JsonNode body) {
        if (!reply.isSent()) {
            return Outcome.UNSENT;
        }
        if (!reply.isAnswered()) {
            return Outcome.UNKNOWN;
        }
        Outcome outcome = step.answers().of(reply.status(), body);
        return outcome != Outcome.ACCEPTED || isWhole(step, body) ? outcome : Outcome.ERROR;
    }

    /** Whether all that is to be taken from an answer is there. */
    private static boolean isWhole(Step step, JsonNode body) {
        for (JsonPointer place : step.take().values()) {
            if (text(body, place).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What a step takes from an answer. */
    static Map<String, String> taken(Step step, JsonNode body) {
        if (step.take().isEmpty()) {
            return Map.of();
        }
        Map<String, String> taken = new TreeMap<>();
        step.take().forEach((name, place) -> taken.put(name, text(body, place)));
        return Map.copyOf(taken);
    }

    private static String text(JsonNode body, JsonPointer place) {
        return body.at(place).asText("");
    }
}
