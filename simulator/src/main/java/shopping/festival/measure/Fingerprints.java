package shopping.festival.measure;

import java.util.Arrays;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** A fingerprint of the events of each kind, of the intents that began, and of those that ended: what the audit holds
 * against each other. */
final class Fingerprints {
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

    void add(EventBlock block) {
        int n = block.size();
        int of = block.kind.ordinal();
        for (int i = 0; i < n; i++) {
            byKindAndStream[of * STREAMS + IntentId.stream(block.id[i])].add(block.tryHash[i], block.fen[i]);
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += block.time[i];
        }
        instants[of] += sum;
        switch (block.kind) {
            case ARRIVED -> intents(begun, block);
            case NOT_TEMPTED, LOST, DELIVERED -> intents(ended, block);
            default -> {}
        }
    }

    private static void intents(Sums sums, EventBlock block) {
        long hashes = 0;
        for (int i = 0; i < block.size(); i++) {
            hashes += Sums.hash(block.id[i], 0);
        }
        sums.add(block.size(), hashes, 0);
    }

    void add(Fingerprints other) {
        for (int k = 0; k < byKindAndStream.length; k++) {
            byKindAndStream[k].add(other.byKindAndStream[k]);
        }
        Columns.add(instants, other.instants);
        begun.add(other.begun);
        ended.add(other.ended);
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
