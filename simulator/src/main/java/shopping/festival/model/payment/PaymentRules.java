package shopping.festival.model.payment;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.servers.Congestion;

/**
 * What the payment platform can take. All times in microseconds.
 *
 * @param speeds of each server per lane, payments per microsecond; empty for a platform without limits
 * @param lanes number of lanes
 * @param servers of a lane, all alike, before its one queue
 * @param work work of one payment, mean 1
 * @param processing time from the end of the lane's work to the answer; holds up nobody
 * @param declinedShare share of the payments that are declined
 * @param unpaidShare share of the orders whose buyers never pay
 * @param expiry time after which an order nobody pays ends
 * @param patience longest wait a buyer accepts on arrival
 * @param retryLeast least time before a buyer who found the wait too long comes back
 * @param backoff random part on top
 * @param retriesMax how often such a buyer comes back
 * @param releaseLeast least time before the unit of an order that was not paid is back on sale
 * @param releaseDelay random part on top
 * @param settleLeast least time before a paid order that holds no unit looks for one
 * @param congestion by others where it has no capacity of its own, null for none
 */
public record PaymentRules(
        List<Schedule> speeds,
        int lanes,
        int servers,
        Law work,
        Law processing,
        double declinedShare,
        double unpaidShare,
        long expiry,
        Law patience,
        long retryLeast,
        Law backoff,
        int retriesMax,
        long releaseLeast,
        Law releaseDelay,
        long settleLeast,
        Congestion congestion) {

    /** With nobody else around. */
    public PaymentRules(
            List<Schedule> speeds,
            int lanes,
            int servers,
            Law work,
            Law processing,
            double declinedShare,
            double unpaidShare,
            long expiry,
            Law patience,
            long retryLeast,
            Law backoff,
            int retriesMax,
            long releaseLeast,
            Law releaseDelay,
            long settleLeast) {
        this(
                speeds,
                lanes,
                servers,
                work,
                processing,
                declinedShare,
                unpaidShare,
                expiry,
                patience,
                retryLeast,
                backoff,
                retriesMax,
                releaseLeast,
                releaseDelay,
                settleLeast,
                null);
    }

    /**
     * The same as someone meets it who is one among very many.
     *
     * @param feedbackLeast nothing runs back sooner
     */
    public PaymentRules amid(Congestion others, long feedbackLeast) {
        return new PaymentRules(
                List.of(),
                1,
                1,
                work,
                processing,
                declinedShare,
                unpaidShare,
                expiry,
                patience,
                Math.max(retryLeast, feedbackLeast),
                backoff,
                retriesMax,
                Math.max(releaseLeast, feedbackLeast),
                releaseDelay,
                Math.max(settleLeast, feedbackLeast),
                others);
    }
}
