package shopping.festival.measure;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** A fingerprint of the events of each kind, of the intents that began, and of those that ended: what the audit holds
 * against each other. */
final class Fingerprints implements Stateful {
    private static final int STREAMS = IntentId.STREAMS_MAX;

    /** By kind and stream: the one addition an event takes anyway tells both. */
    private final Sums[] byKindAndStream = new Sums[Kind.values().length * STREAMS];
    /** The sum of the instants of the events of each kind, modulo 2⁶⁴: what latencies have to add up to. */
    private final long[] instants = new long[Kind.values().length];

    private final Sums begun = new Sums();
    private final Sums ended = new Sums();

    Fingerprints() {
        Arrays.setAll(byKindAndStream, k -> new Sums());
    }

    /** @param tryHash the hash of (id, attempt), which the caller has anyway */
    void add(Kind kind, long id, long tryHash, long time, long fen) {
        byKindAndStream[kind.ordinal() * STREAMS + IntentId.stream(id)].add(tryHash, fen);
        instants[kind.ordinal()] += time;
        switch (kind) {
            case ARRIVED -> begun.add(Sums.hash(id, 0), 0);
            case NOT_TEMPTED, LOST, DELIVERED -> ended.add(Sums.hash(id, 0), 0);
            default -> {}
        }
    }

    void add(Fingerprints other) {
        for (int k = 0; k < byKindAndStream.length; k++) {
            byKindAndStream[k].add(other.byKindAndStream[k]);
        }
        Columns.add(instants, other.instants);
        begun.add(other.begun);
        ended.add(other.ended);
    }

    @Override
    public void state(Tape tape) {
        tape.each(byKindAndStream);
        tape.each(instants);
        begun.state(tape);
        ended.state(tape);
    }

    /** Of all streams. */
    Sums of(Kind kind) {
        Sums all = new Sums();
        for (int stream = 0; stream < STREAMS; stream++) {
            all.add(of(kind, stream));
        }
        return all;
    }

    Sums of(Kind kind, int stream) {
        return byKindAndStream[kind.ordinal() * STREAMS + stream];
    }

    long instants(Kind kind) {
        return instants[kind.ordinal()];
    }

    Sums begun() {
        return begun;
    }

    Sums ended() {
        return ended;
    }
}
