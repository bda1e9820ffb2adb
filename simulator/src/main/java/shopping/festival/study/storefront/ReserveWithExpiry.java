package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * The counter says what is not yet paid, and open orders reserve of it. Everything is decided under the lock of the SKU's row,
 * and the clock is read under it too: two who decide one after the other never differ on whether a reservation had ended.
 */
final class ReserveWithExpiry implements Stockkeeping {
    private final ReserveTerms terms;

    ReserveWithExpiry(ReserveTerms terms) {
        this.terms = terms;
    }

    /** What has ended is written down, so that a clock that is set back revives nothing. */
    @Override
    public void before(Connection c, String sku) throws SQLException {
        Skus.lock(c, sku);
        Orders.expire(c, sku, terms.nowMillis());
    }

    @Override
    public boolean order(Connection c, String sku, long units) throws SQLException {
        OptionalLong counter = Skus.stock(c, sku);
        return counter.isPresent() && left(c, sku, counter.getAsLong()) >= units;
    }

    @Override
    public void pay(Connection c, String sku, long units) throws SQLException {
        Skus.add(c, sku, -units);
    }

    @Override
    public long left(Connection c, String sku, long counter) throws SQLException {
        return counter - Orders.reserved(c, sku, terms.nowMillis());
    }

    @Override
    public long endMillis() {
        return terms.endMillis();
    }
}
