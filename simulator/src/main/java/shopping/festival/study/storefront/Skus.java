package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** The statements on {@code festival_shop_skus}. */
final class Skus {
    /** What a SKU is set to; its price in fen, if it has one. */
    record Sku(String sku, long stock, OptionalLong priceFen) {}

    private Skus() {}

    /** The counter, as read without a lock; empty if there is no such SKU. */
    static OptionalLong stock(Connection c, String sku) throws SQLException {
        return read(c, "SELECT stock FROM festival_shop_skus WHERE sku = ?", sku);
    }

    /** The counter; nobody else changes it until the transaction ends. */
    static OptionalLong lock(Connection c, String sku) throws SQLException {
        return read(c, "SELECT stock FROM festival_shop_skus WHERE sku = ? FOR UPDATE", sku);
    }

    private static OptionalLong read(Connection c, String sql, String sku) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, sku);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    static void write(Connection c, String sku, long stock) throws SQLException {
        change(c, "UPDATE festival_shop_skus SET stock = ? WHERE sku = ?", stock, sku);
    }

    static void add(Connection c, String sku, long units) throws SQLException {
        change(c, "UPDATE festival_shop_skus SET stock = stock + ? WHERE sku = ?", units, sku);
    }

    private static void change(Connection c, String sql, long number, String sku) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.setString(2, sku);
            statement.executeUpdate();
        }
    }

    static boolean takeIfThere(Connection c, String sku, long units) throws SQLException {
        try (PreparedStatement statement =
                c.prepareStatement("UPDATE festival_shop_skus SET stock = stock - ? WHERE sku = ? AND stock >= ?")) {
            statement.setLong(1, units);
            statement.setString(2, sku);
            statement.setLong(3, units);
            return statement.executeUpdate() == 1;
        }
    }

    /** Each is there then with its stock and without orders. In the order of their names, so that two who set many never wait for each other. */
    static void set(Connection c, Collection<Sku> skus) throws SQLException {
        List<Sku> ordered =
                skus.stream().sorted(java.util.Comparator.comparing(Sku::sku)).toList();
        int[] found = batch(c, "UPDATE festival_shop_skus SET stock = ?, price_fen = ? WHERE sku = ?", ordered);
        List<Sku> unknown = java.util.stream.IntStream.range(0, found.length)
                .filter(i -> found[i] == 0)
                .mapToObj(ordered::get)
                .toList();
        if (!unknown.isEmpty()) {
            batch(c, "INSERT INTO festival_shop_skus (stock, price_fen, sku) VALUES (?, ?, ?)", unknown);
        }
        Orders.forget(c, ordered.stream().map(Sku::sku).toList());
    }

    private static int[] batch(Connection c, String sql, List<Sku> skus) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            for (Sku sku : skus) {
                statement.setLong(1, sku.stock());
                if (sku.priceFen().isPresent()) {
                    statement.setLong(2, sku.priceFen().getAsLong());
                } else {
                    statement.setNull(2, Types.BIGINT);
                }
                statement.setString(3, sku.sku());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
