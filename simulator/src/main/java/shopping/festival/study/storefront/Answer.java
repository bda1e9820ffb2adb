package shopping.festival.study.storefront;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What the shop says.
 *
 * @param body nothing, or what becomes JSON
 * @param isLost done, and never told: the connection is closed instead
 */
record Answer(int status, Optional<Object> body, boolean isLost) {
    static final Answer DONE = new Answer(204, Optional.empty(), false);
    static final Answer SOLD_OUT = error(409, "sold-out", "");
    static final Answer BUSY = error(503, "busy", "");
    static final Answer UNKNOWN = error(404, "unknown", "");

    /**
     * @param error one word, for a program
     * @param why a sentence, for a person; empty where the word says all
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Fault(String error, String why) {}

    static Answer of(int status, Object body) {
        return new Answer(status, Optional.of(body), false);
    }

    static Answer error(int status, String error, String why) {
        return of(status, new Fault(error, why));
    }

    boolean isAccepted() {
        return status < 300;
    }

    Answer lost() {
        return new Answer(status, body, true);
    }
}
