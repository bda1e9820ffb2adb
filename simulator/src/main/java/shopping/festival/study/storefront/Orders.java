package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The statements on {@code festival_shop_orders}. */
final class Orders {
    private static final String SELECT =
            "SELECT id, order_key, sku, units, state, end_millis FROM festival_shop_orders WHERE ";

    private Orders() {}

    /**
     * Answers its number.
     *
     * @param isKeyHonoured fails if the key is there already; waits if somebody else is about to write it
     */
    static long insert(Connection c, NewOrder order, long endMillis, boolean isKeyHonoured) throws SQLException {
        String sql = "INSERT INTO festival_shop_orders"
                + " (order_key, honoured, sku, units, intent, price_fen, state, end_millis)"
                + " VALUES (?, ?, ?, ?, ?, ?, 'open', ?)";
        try (PreparedStatement statement = c.prepareStatement(sql, new String[] {"id"})) {
            statement.setString(1, order.key());
            if (isKeyHonoured) {
                statement.setInt(2, 1);
            } else {
                statement.setNull(2, Types.INTEGER);
            }
            statement.setString(3, order.sku());
            statement.setLong(4, order.units());
            statement.setString(5, order.intent());
            if (order.priceFen().isPresent()) {
                statement.setLong(6, order.priceFen().getAsLong());
            } else {
                statement.setNull(6, Types.BIGINT);
            }
            statement.setLong(7, endMillis);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    static Optional<Order> byId(Connection c, long id) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(SELECT + "id = ?")) {
            statement.setLong(1, id);
            return list(statement).stream().findFirst();
        }
    }

    /** All of a key: more than one only where keys are not honoured. */
    static List<Order> byKey(Connection c, String key) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(SELECT + "order_key = ? ORDER BY id")) {
            statement.setString(1, key);
            return list(statement);
        }
    }

    /** The orders of a SKU behind one of them. */
    static List<Order> bySku(Connection c, String sku, long after, int most) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(SELECT + "sku = ? AND id > ? ORDER BY id LIMIT ?")) {
            statement.setString(1, sku);
            statement.setLong(2, after);
            statement.setInt(3, most);
            return list(statement);
        }
    }

    private static List<Order> list(PreparedStatement statement) throws SQLException {
        List<Order> orders = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                orders.add(new Order(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        OrderState.of(row.getString(5)),
                        row.getLong(6)));
            }
        }
        return orders;
    }

    /** Whether it was open until now; it is locked then. */
    static boolean close(Connection c, long id, OrderState to) throws SQLException {
        try (PreparedStatement statement =
                c.prepareStatement("UPDATE festival_shop_orders SET state = ? WHERE id = ? AND state = 'open'")) {
            statement.setString(1, to.spelling());
            statement.setLong(2, id);
            return statement.executeUpdate() == 1;
        }
    }

    /** Ends the open orders of a SKU whose time is over. */
    static void expire(Connection c, String sku, long nowMillis) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("UPDATE festival_shop_orders SET state = 'expired'"
                + " WHERE sku = ? AND state = 'open' AND end_millis <= ?")) {
            statement.setString(1, sku);
            statement.setLong(2, nowMillis);
            statement.executeUpdate();
        }
    }

    /** Units of open orders of a SKU whose time is not over. */
    static long reserved(Connection c, String sku, long nowMillis) throws SQLException {
        return sum(c, " AND state = 'open' AND end_millis > ?", sku, nowMillis);
    }

    /** Units of paid orders of a SKU. */
    static long sold(Connection c, String sku) throws SQLException {
        return sum(c, " AND state = 'paid' AND id > ?", sku, 0);
    }

    private static long sum(Connection c, String which, String sku, long number) throws SQLException {
        try (PreparedStatement statement =
                c.prepareStatement("SELECT COALESCE(SUM(units), 0) FROM festival_shop_orders WHERE sku = ?" + which)) {
            statement.setString(1, sku);
            statement.setLong(2, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static void forget(Connection c, Collection<String> skus) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("DELETE FROM festival_shop_orders WHERE sku = ?")) {
            for (String sku : skus) {
                statement.setString(1, sku);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
