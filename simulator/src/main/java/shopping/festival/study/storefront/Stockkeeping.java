package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;

/** What becomes of a SKU's units when one of its orders begins, is paid or is cancelled; each within the order's transaction. */
interface Stockkeeping {
    /** Before an order of the SKU begins or changes. */
    default void before(Connection c, String sku) throws SQLException {}

    /** Whether an order may begin; what it takes is taken then. False for a SKU that is not known. */
    boolean order(Connection c, String sku, long units) throws SQLException;

    /** An open order has become a paid one. */
    default void pay(Connection c, String sku, long units) throws SQLException {}

    /** An open order has become a cancelled one. */
    default void cancel(Connection c, String sku, long units) throws SQLException {}

    /** What the shop believes is left, of the units that its counter says. */
    default long left(Connection c, String sku, long counter) throws SQLException {
        return counter;
    }

    /** When an order that begins now ends unless it is paid, in milliseconds since 1970; the largest number for never. */
    default long endMillis() {
        return Long.MAX_VALUE;
    }
}
