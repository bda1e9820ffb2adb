package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * The fault of many real shops (Warszawski & Bailis, ACIDRain, SIGMOD 2017): between the check and the taking lies the time
 * that a buyer thinks, and the taking reads and writes in two statements. A counter that is never written below 0 hides it.
 */
final class CheckThenAct implements Stockkeeping {
    @Override
    public boolean order(Connection c, String sku, long units) throws SQLException {
        OptionalLong counter = Skus.stock(c, sku);
        return counter.isPresent() && counter.getAsLong() >= units;
    }

    @Override
    public void pay(Connection c, String sku, long units) throws SQLException {
        long read = Skus.stock(c, sku).orElse(0);
        Skus.write(c, sku, Math.max(0, read - units));
    }
}
