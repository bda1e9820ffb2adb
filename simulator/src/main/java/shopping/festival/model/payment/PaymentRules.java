package shopping.festival.model.payment;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Congestion;
import shopping.festival.model.servers.Lanes;

/**
 * What the payment platform can take. All times in microseconds.
 *
 * @param processing time from the end of the lane's work to the answer; holds up nobody
 * @param patience how long a buyer waits in the queue before leaving it
 * @param retry how a buyer comes back who found the wait too long
 * @param failures which orders are never paid
 * @param settlement what becomes of the units of an order once it is paid, or is known not to be
 * @param ways what differs by stream and over the day
 * @param breaker before each lane
 */
public record PaymentRules(
        Lanes lanes,
        Law processing,
        Law patience,
        Backoff retry,
        Failures failures,
        Settlement settlement,
        Ways ways,
        BreakerRules breaker) {

    /** Without a breaker. */
    public PaymentRules(
            Lanes lanes,
            Law processing,
            Law patience,
            Backoff retry,
            Failures failures,
            Settlement settlement,
            Ways ways) {
        this(lanes, processing, patience, retry, failures, settlement, ways, BreakerRules.NONE);
    }

    public PaymentRules with(BreakerRules other) {
        return new PaymentRules(lanes, processing, patience, retry, failures, settlement, ways, other);
    }

    /** Of buyers who all pay alike, all day. */
    public PaymentRules(
            Lanes lanes, Law processing, Law patience, Backoff retry, Failures failures, Settlement settlement) {
        this(lanes, processing, patience, retry, failures, settlement, Ways.ALIKE);
    }

    /**
     * Where not all buyers pay alike, or not all day.
     *
     * @param byStream how those of each stream pay; empty where all do alike
     * @param drift what changes over the day
     */
    public record Ways(List<Payers> byStream, Drift drift) {
        /** All alike, all day. */
        public static final Ways ALIKE = new Ways(List.of(), Drift.NONE);

        public Ways {
            byStream = List.copyOf(byStream);
        }

        boolean everFail() {
            return drift != Drift.NONE || byStream.stream().anyMatch(p -> p.declinedShare() > 0 || p.unpaidShare() > 0);
        }

        boolean everRetry() {
            return byStream.stream().anyMatch(p -> p.retriesMax() > 0);
        }
    }

    /** How everybody pays whose stream says nothing else. */
    public Payers usual() {
        return new Payers(failures.declinedShare(), failures.unpaidShare(), patience, retry.max());
    }

    /** How those of a stream pay. */
    public Payers payers(int stream) {
        return stream < ways.byStream().size() ? ways.byStream().get(stream) : usual();
    }

    /**
     * Orders that are not paid.
     *
     * @param declinedShare share of the payments that are declined
     * @param unpaidShare share of the orders whose buyers never pay
     * @param expiry time after which an order nobody pays ends
     */
    public record Failures(double declinedShare, double unpaidShare, long expiry) {
        /** Whether an order can fail though payment takes no time. */
        public boolean ever() {
            return declinedShare > 0 || unpaidShare > 0;
        }
    }

    /**
     * What runs back to the sellers.
     *
     * @param releaseLeast least time before the unit of an order that was not paid is back on sale
     * @param releaseDelay random part on top
     * @param least least time before a paid order that holds no unit looks for one
     */
    public record Settlement(long releaseLeast, Law releaseDelay, long least) {
        Settlement notBefore(long other) {
            return new Settlement(Math.max(releaseLeast, other), releaseDelay, Math.max(least, other));
        }
    }

    /** Whether an order can end without payment. */
    public boolean everFails() {
        return failures.ever() || ways.everFail() || lanes.makeWait();
    }

    /** Whether a buyer can come back. */
    public boolean everRetries() {
        return (retry.max() > 0 || ways.everRetry()) && lanes.makeWait();
    }

    /**
     * The same as someone meets it who is one among very many.
     *
     * @param feedbackLeast nothing runs back sooner
     */
    public PaymentRules amid(Congestion others, long feedbackLeast) {
        return new PaymentRules(
                lanes.amid(others),
                processing,
                patience,
                retry.notBefore(feedbackLeast),
                failures,
                settlement.notBefore(feedbackLeast),
                ways);
    }
}
