package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Reads under the lock of the SKU's row, decides, and writes: whoever comes meanwhile waits. */
final class SelectForUpdate implements Stockkeeping {
    @Override
    public boolean order(Connection c, String sku, long units) throws SQLException {
        OptionalLong counter = Skus.lock(c, sku);
        if (counter.isEmpty() || counter.getAsLong() < units) {
            return false;
        }
        Skus.write(c, sku, counter.getAsLong() - units);
        return true;
    }

    @Override
    public void cancel(Connection c, String sku, long units) throws SQLException {
        Skus.add(c, sku, units);
    }
}
