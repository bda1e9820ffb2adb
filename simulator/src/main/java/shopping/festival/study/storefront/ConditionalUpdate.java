package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;

/** One statement that decides and writes: the database looks again at a row that it had to wait for. */
final class ConditionalUpdate implements Stockkeeping {
    @Override
    public boolean order(Connection c, String sku, long units) throws SQLException {
        return Skus.takeIfThere(c, sku, units);
    }

    @Override
    public void cancel(Connection c, String sku, long units) throws SQLException {
        Skus.add(c, sku, units);
    }
}
