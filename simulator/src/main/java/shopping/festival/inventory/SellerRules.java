package shopping.festival.inventory;

import shopping.festival.random.Law;

/**
 * What sellers do, the same for all.
 *
 * @param reserveAtPayment units are taken when an order is paid, not when it is created
 * @param backorder a sold-out order is promised from the next receipts instead of being lost
 * @param reactionLeast least time between the sold-out answer and what the buyer does about it
 * @param think time between the accepted order and the buyer's payment
 * @param preference per buyer segment and warehouse: its place in the order in which stock is looked for
 */
public record SellerRules(
        boolean reserveAtPayment, boolean backorder, long reactionLeast, Law think, int[][] preference) {}
