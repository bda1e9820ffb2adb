package shopping.festival.measure;

import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Kind;

/** A fingerprint of the events of each kind, of the intents that began, and of those that ended: what the audit holds
 * against each other. */
final class Fingerprints {
    private final Sums[] byKind = new Sums[Kind.values().length];
    /** The sum of the instants of the events of each kind, modulo 2⁶⁴: what latencies have to add up to. */
    private final long[] instants = new long[Kind.values().length];

    private final Sums begun = new Sums();
    private final Sums ended = new Sums();

    Fingerprints() {
        for (int k = 0; k < byKind.length; k++) {
            byKind[k] = new Sums();
        }
    }

    /** @param tryHash the hash of (id, attempt), which the caller has anyway */
    void add(Kind kind, long id, long tryHash, long time, long fen) {
        byKind[kind.ordinal()].add(tryHash, fen);
        instants[kind.ordinal()] += time;
        switch (kind) {
            case ARRIVED -> begun.add(Sums.hash(id, 0), 0);
            case NOT_TEMPTED, LOST, DELIVERED -> ended.add(Sums.hash(id, 0), 0);
            default -> {}
        }
    }

    void add(Fingerprints other) {
        for (int k = 0; k < byKind.length; k++) {
            byKind[k].add(other.byKind[k]);
        }
        Columns.add(instants, other.instants);
        begun.add(other.begun);
        ended.add(other.ended);
    }

    Sums of(Kind kind) {
        return byKind[kind.ordinal()];
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
