package shopping.festival.model.payment;

import shopping.festival.base.time.Schedule;

/**
 * What changes about payments over the day. Shares are told by what is left of their complement, so that causes that
 * come together multiply.
 *
 * @param approval factor of the share that is not declined
 * @param payment factor of the share whose buyers do pay
 * @param processing factor of the time from the lane's work to the answer
 */
public record Drift(Schedule approval, Schedule payment, Schedule processing) {
    private static final Schedule SAME = Schedule.constant(1);

    /** All stays as it is. */
    public static final Drift NONE = new Drift(SAME, SAME, SAME);

    /** The share of the payments that is declined at an instant, of whom {@code usual} is. */
    public double declinedShare(double usual, long instant) {
        return 1 - (1 - usual) * approval.valueAt(instant);
    }

    /** The share of the orders that nobody pays. */
    public double unpaidShare(double usual, long instant) {
        return 1 - (1 - usual) * payment.valueAt(instant);
    }
}
