package shopping.festival.study.storefront;

/**
 * An order as the shop has it.
 *
 * @param endMillis when it ends unless it is paid, in milliseconds since 1970
 */
record Order(long id, String key, String sku, long units, OrderState state, long endMillis) {

    /** One whose time is over is so although nobody has written it down yet. */
    OrderState stateAt(long nowMillis) {
        return state == OrderState.OPEN && endMillis <= nowMillis ? OrderState.EXPIRED : state;
    }
}
