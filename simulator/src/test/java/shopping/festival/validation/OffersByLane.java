package shopping.festival.validation;

import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** Counts accepted orders by offer, lane by lane: each lane of the buyers is a replication. */
final class OffersByLane implements Witness {
    private final int[][] counts;

    OffersByLane(int lanes, int offers) {
        this.counts = new int[lanes][offers];
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (kind == Kind.ACCEPTED) {
            // The unit is the stock record; every offer has one, of the same number.
            counts[IntentId.lane(id)][unit]++;
        }
    }

    /** By lane and offer. */
    int[][] counts() {
        return counts;
    }
}
