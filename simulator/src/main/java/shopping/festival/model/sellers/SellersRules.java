package shopping.festival.model.sellers;

import shopping.festival.base.random.Law;

/**
 * What sellers do, the same for all.
 *
 * @param reserveAtPayment units are taken when an order is paid, not when it is created
 * @param backorder a sold-out order is promised from the next receipts instead of being lost
 * @param partial where there are fewer units than asked, those are sold and the rest is lost; not beside the two above
 * @param reactionLeast least time between the sold-out answer and what the buyer does about it
 * @param think time between the accepted order and the buyer's payment
 * @param preference per buyer segment and warehouse: its place in the order in which stock is looked for
 * @param disturbed what goes wrong with stock for a while
 */
public record SellersRules(
        boolean reserveAtPayment,
        boolean backorder,
        boolean partial,
        long reactionLeast,
        Law think,
        int[][] preference,
        Disturbances disturbed) {

    /** With nothing wrong. */
    public SellersRules(
            boolean reserveAtPayment,
            boolean backorder,
            boolean partial,
            long reactionLeast,
            Law think,
            int[][] preference) {
        this(reserveAtPayment, backorder, partial, reactionLeast, think, preference, Disturbances.NONE);
    }

    /** Whether an order may be paid that holds no unit, nor a place in a queue. */
    public boolean everPaidWithoutUnit() {
        return reserveAtPayment || !disturbed.miscounts().isEmpty();
    }

    public SellersRules with(Disturbances others) {
        return new SellersRules(reserveAtPayment, backorder, partial, reactionLeast, think, preference, others);
    }

    /** The same where turned-away buyers do nothing sooner than so. */
    public SellersRules withReactionLeast(long least) {
        return new SellersRules(
                reserveAtPayment, backorder, partial, Math.max(reactionLeast, least), think, preference, disturbed);
    }
}
