package shopping.festival.validation;

import shopping.festival.model.order.Kind;

/** Counts events by kind from an instant on. */
final class Counts implements Witness {
    private final long from;
    private final long[] counts = new long[Kind.values().length];

    Counts(long from) {
        this.from = from;
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        counts[kind.ordinal()] += time >= from ? 1 : 0;
    }

    long of(Kind kind) {
        return counts[kind.ordinal()];
    }
}
