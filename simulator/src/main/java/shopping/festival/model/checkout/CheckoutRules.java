package shopping.festival.model.checkout;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.servers.Congestion;

/**
 * What the platform can take and what it refuses.
 *
 * @param speeds of each server per lane, orders per microsecond; empty for a platform without limits
 * @param lanes number of lanes
 * @param servers of a lane, all alike, before its one queue
 * @param work work of one order, mean 1
 * @param waitingMax orders that may wait before a lane
 * @param retryLeast least time between the busy answer and the buyer's next try
 * @param orderLimitFen largest cross-border order, {@link Long#MAX_VALUE} for none
 * @param congestion by others where it has no capacity of its own, null for none
 */
public record CheckoutRules(
        List<Schedule> speeds,
        int lanes,
        int servers,
        Law work,
        int waitingMax,
        long retryLeast,
        long orderLimitFen,
        Congestion congestion) {

    /** With nobody else around. */
    public CheckoutRules(
            List<Schedule> speeds,
            int lanes,
            int servers,
            Law work,
            int waitingMax,
            long retryLeast,
            long orderLimitFen) {
        this(speeds, lanes, servers, work, waitingMax, retryLeast, orderLimitFen, null);
    }

    /**
     * The same as someone meets it who is one among very many.
     *
     * @param feedbackLeast nothing runs back sooner
     */
    public CheckoutRules amid(Congestion others, long feedbackLeast) {
        long retry = Math.max(retryLeast, feedbackLeast);
        return new CheckoutRules(List.of(), 1, 1, work, Integer.MAX_VALUE, retry, orderLimitFen, others);
    }
}
