package shopping.festival.study.replay.play;

import java.util.Map;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.wire.Reply;

/**
 * One request and what came of it. Instants are nanoseconds since the replay began.
 *
 * @param step of the purchase; {@link #CANCEL} for the way back
 * @param isRepeat sent a second time on purpose, with the same key
 * @param intendedNanos when it should have been sent: by the timetable, or when the answer before it came and what the
 *     buyer does in between had passed
 * @param identifiers by which the shop knows the order, as it told them
 */
public record Exchange(
        int step,
        boolean isRepeat,
        long intendedNanos,
        long sentNanos,
        long answeredNanos,
        Reply.Kind kind,
        int status,
        Outcome outcome,
        Map<String, String> identifiers) {
    /** The step that gives an order back. */
    public static final int CANCEL = -1;

    /** From the instant it should have been sent until its answer. */
    public long latencyNanos() {
        return answeredNanos - intendedNanos;
    }

    public long latenessNanos() {
        return sentNanos - intendedNanos;
    }
}
