package shopping.festival.model.servers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.order.IntentId;

/**
 * How orders find their lane of a platform: by the lane of their buyer and a draw of their own, and by another one while
 * that lane is seen down.
 *
 * <p>The order of a buyer of lane b out of B takes lane floor((b + u) · n / B) out of n, u being its draw: evenly spread
 * over all lanes for every B and n, and whoever lies left of a border that both divisions have stays left of it. So what a
 * platform does for some buyers lies with these buyers.
 */
public final class LaneChoice {
    /** Lanes are reckoned in steps of 2⁻³². */
    private static final int FRACTION = 32;

    /** Per lane of buyers, and one more: where its share of the lanes begins. */
    private final long[] shares;

    private final Failover failover;
    private final Purpose home;
    private final Purpose elsewhere;

    private LaneChoice(Lanes lanes, int buyerLanes, Purpose home, Purpose elsewhere) {
        this.shares = new long[buyerLanes + 1];
        for (int b = 0; b <= buyerLanes; b++) {
            shares[b] = ((long) lanes.count() << FRACTION) * b / buyerLanes;
        }
        this.failover = lanes.failover();
        this.home = home;
        this.elsewhere = elsewhere;
    }

    /** Of an attempt, at the instant at which it is made. */
    public static LaneChoice ofCheckout(Lanes lanes, int buyerLanes) {
        return new LaneChoice(lanes, buyerLanes, Purpose.CHECKOUT_LANE, Purpose.CHECKOUT_FAILOVER);
    }

    /** Of a payment, at the instant at which its order was accepted: who comes back comes to the same lane. */
    public static LaneChoice ofPayment(Lanes lanes, int buyerLanes) {
        return new LaneChoice(lanes, buyerLanes, Purpose.PAYMENT_LANE, Purpose.PAYMENT_FAILOVER);
    }

    /** @param base that of the intent's draws */
    public int laneAt(long id, long base, long instant) {
        int buyers = IntentId.lane(id);
        long from = shares[buyers];
        long width = shares[buyers + 1] - from;
        int lane = (int) (from + Draws.part(Draws.bits(base, home), width) >>> FRACTION);
        return failover == Failover.NONE ? lane : failover.laneAt(instant, lane, Draws.bits(base, elsewhere));
    }
}
