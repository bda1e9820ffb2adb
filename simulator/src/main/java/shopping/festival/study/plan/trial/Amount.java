package shopping.festival.study.plan.trial;

/**
 * What is counted of every item in every replication. All are sums: over items they give the shop's, over replications the
 * means. Ratios are made of them at the end, as ratios of sums.
 */
public enum Amount {
    /**
     * Units wanted first at this shop, or by buyers whom rivals turned away: the sum of those sold, lost for want of stock,
     * unpaid, declined, over the limit and turned away.
     */
    DEMAND_UNITS,
    /** Units paid and kept. */
    SOLD_UNITS,
    /** Units of buyers who left for want of stock. */
    LOST_UNITS,
    LOST_FEN,
    /** Units of orders that were accepted and never paid. */
    UNPAID_UNITS,
    /** Units whose payment was refused. */
    DECLINED_UNITS,
    /** Units of orders too large to cross the border. */
    OVER_LIMIT_UNITS,
    /** Units of buyers whom a busy checkout refused until they gave up. */
    TURNED_AWAY_UNITS,
    /** Units of first attempts that reached the stock. */
    FIRST_ASKED_UNITS,
    /** Of those, the units that were there. */
    FIRST_FILLED_UNITS,
    /** Of those, the units of orders that stock on hand filled at once. */
    SHELF_FILLED_UNITS,
    /** Units on hand at the bell and delivered later. */
    STOCKED_UNITS,
    /** What those cost, sold or not. */
    STOCK_COST_FEN,
    LEFTOVER_UNITS,
    /** What left-over units cost less what they still bring. */
    LEFTOVER_LOSS_FEN,
    REVENUE_FEN,
    /** Units that buyers send back after the festival: their expectation, given those sold. */
    RETURNED_UNITS,
    /** What buyers get back for them. */
    REFUNDS_FEN,
    /** The same times the days from delivery to the refund. */
    REFUND_DAYS_FEN,
    COMMISSION_FEN,
    /** Paid by the buyers on top of the price: no part of the revenue. */
    TAX_FEN,
    /** Cost of the units sold. */
    UNIT_COST_FEN,
    SHIPPING_FEN,
    /** What is sent back costs: its way and the work on it. */
    RETURNS_COST_FEN,
    /** What it still brings. */
    RETURNED_WORTH_FEN,
    /** Revenue less refunds, commission, cost of the units sold, shipping and cost of returns, and what those still bring. */
    MARGIN_FEN,
    /** Margin less the loss on what is left over. */
    PROFIT_FEN,
    /** What rivals took from buyers whom this shop turned away: its expectation, given when and how they left. */
    RIVALS_GAINED_FEN,
    /** What this shop took from buyers whom rivals turned away. */
    GAINED_FROM_RIVALS_FEN,
    PARCELS,
    /** Units on the shelf, on average over the day; likewise those that follow. */
    ON_HAND_MEAN,
    ON_ORDER_MEAN,
    BACKORDERS_MEAN,
    /** Share of the day with nothing on hand. */
    OUT_OF_STOCK_TIME,
    /** Orders placed with the supplier, and their units. */
    SUPPLIER_ORDERS,
    SUPPLIER_UNITS,
    /** 1 if every first attempt was filled. */
    SERVED_ALL,
    /** 1 if nothing was on hand at some time. */
    WENT_OUT;

    static final int COUNT = values().length;
}
