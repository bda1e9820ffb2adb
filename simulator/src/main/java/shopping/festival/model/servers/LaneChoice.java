package shopping.festival.model.servers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;

/**
 * How orders find their lane of a platform: by a draw of their own, and by another one while that lane is seen down.
 */
public final class LaneChoice {
    private final int lanes;
    private final Failover failover;
    private final Purpose home;
    private final Purpose elsewhere;

    private LaneChoice(Lanes lanes, Purpose home, Purpose elsewhere) {
        this.lanes = lanes.count();
        this.failover = lanes.failover();
        this.home = home;
        this.elsewhere = elsewhere;
    }

    /** Of an attempt, at the instant at which it is made. */
    public static LaneChoice ofCheckout(Lanes lanes) {
        return new LaneChoice(lanes, Purpose.CHECKOUT_LANE, Purpose.CHECKOUT_FAILOVER);
    }

    /** Of a payment, at the instant at which its order was accepted: who comes back comes to the same lane. */
    public static LaneChoice ofPayment(Lanes lanes) {
        return new LaneChoice(lanes, Purpose.PAYMENT_LANE, Purpose.PAYMENT_FAILOVER);
    }

    public int laneAt(long base, long instant) {
        int lane = Draws.below(Draws.bits(base, home), lanes);
        return failover == Failover.NONE ? lane : failover.laneAt(instant, lane, Draws.bits(base, elsewhere));
    }
}
