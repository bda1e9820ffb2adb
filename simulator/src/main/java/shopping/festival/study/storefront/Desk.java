package shopping.festival.study.storefront;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the shop does: each a transaction, answered when it is committed. */
final class Desk {
    private static final int TRIES_MOST = 3;

    private final Flavour flavour;
    private final Stockkeeping keeping;
    private final Database database;
    private final InstantSource clock;

    Desk(Flavour flavour, ReserveTerms terms, Database database) {
        this.flavour = flavour;
        this.keeping = flavour.keeping(terms);
        this.database = database;
        this.clock = terms.clock();
    }

    /** Of an order that was placed; {@code state} as it is now, if the order was found again by its key. */
    record Placed(String order, String state, long units) {}

    record Paid(String order, String state) {}

    record Shelf(String sku, long stock, long sold) {}

    record Row(String order, String key, String sku, long units, String state) {}

    record Rows(List<Row> orders) {}

    Answer set(List<Skus.Sku> skus) throws SQLException {
        return database.transaction(c -> {
            Skus.set(c, skus);
            return Answer.DONE;
        });
    }

    Answer shelf(String sku) throws SQLException {
        return database.transaction(c -> {
            OptionalLong counter = Skus.stock(c, sku);
            if (counter.isEmpty()) {
                return Answer.UNKNOWN;
            }
            long left = keeping.left(c, sku, counter.getAsLong());
            return Answer.of(200, new Shelf(sku, left, Orders.sold(c, sku)));
        });
    }

    /** A key that is there already gets the answer of its first order, even if both come at the same moment. */
    Answer place(NewOrder wish) throws SQLException {
        for (int tries = 1; tries <= TRIES_MOST; tries++) {
            try {
                return database.transaction(c -> tryToPlace(c, wish));
            } catch (SQLException e) {
                if (!Database.isTwice(e)) {
                    throw e;
                }
            }
            // What was taken is back. The first may be gone by now, if somebody has made the shop forget it.
            Optional<Order> first = database.transaction(c -> first(c, wish.key()));
            if (first.isPresent()) {
                return placed(first.get());
            }
        }
        return Answer.BUSY;
    }

    private Answer tryToPlace(Connection c, NewOrder wish) throws SQLException {
        keeping.before(c, wish.sku());
        if (keeping.order(c, wish.sku(), wish.units())) {
            long end = keeping.endMillis();
            long id = Orders.insert(c, wish, end, flavour.honoursKeys());
            return placed(new Order(id, wish.key(), wish.sku(), wish.units(), OrderState.OPEN, end));
        }
        // Perhaps it is the first of this key that took the last units: whoever waited for it sees it now.
        Optional<Order> first = flavour.honoursKeys() ? first(c, wish.key()) : Optional.empty();
        if (first.isPresent()) {
            return placed(first.get());
        }
        return Skus.stock(c, wish.sku()).isPresent() ? Answer.SOLD_OUT : Answer.UNKNOWN;
    }

    private static Optional<Order> first(Connection c, String key) throws SQLException {
        return Orders.byKey(c, key).stream().findFirst();
    }

    private Answer placed(Order order) {
        return Answer.of(201, new Placed(name(order.id()), state(order), order.units()));
    }

    /** An order that is paid already is answered as if it had been paid now. */
    Answer pay(long id) throws SQLException {
        return database.transaction(c -> {
            Optional<Order> order = Orders.byId(c, id);
            if (order.isEmpty()) {
                return Answer.UNKNOWN;
            }
            keeping.before(c, order.get().sku());
            if (Orders.close(c, id, OrderState.PAID)) {
                keeping.pay(c, order.get().sku(), order.get().units());
                return paid(id);
            }
            return switch (stateNow(c, id)) {
                case PAID -> paid(id);
                case CANCELLED -> Answer.error(409, "cancelled", "");
                case EXPIRED -> Answer.error(409, "expired", "");
                case OPEN -> Answer.UNKNOWN;
            };
        });
    }

    private static Answer paid(long id) {
        return Answer.of(200, new Paid(name(id), OrderState.PAID.spelling()));
    }

    /** Gives back what the order has taken, once. */
    Answer cancel(long id) throws SQLException {
        return database.transaction(c -> {
            Optional<Order> order = Orders.byId(c, id);
            if (order.isEmpty()) {
                return Answer.UNKNOWN;
            }
            keeping.before(c, order.get().sku());
            if (Orders.close(c, id, OrderState.CANCELLED)) {
                keeping.cancel(c, order.get().sku(), order.get().units());
                return Answer.DONE;
            }
            return stateNow(c, id) == OrderState.PAID ? Answer.error(409, "paid", "") : Answer.DONE;
        });
    }

    /** Of an order that is not open; open stands for one that has been forgotten meanwhile. */
    private static OrderState stateNow(Connection c, long id) throws SQLException {
        return Orders.byId(c, id).map(Order::state).orElse(OrderState.OPEN);
    }

    Answer ofKey(String key) throws SQLException {
        return database.transaction(c -> rows(Orders.byKey(c, key)));
    }

    Answer ofSku(String sku, long after, int most) throws SQLException {
        return database.transaction(c -> rows(Orders.bySku(c, sku, after, most)));
    }

    private Answer rows(List<Order> orders) {
        return Answer.of(
                200,
                new Rows(orders.stream()
                        .map(o -> new Row(name(o.id()), o.key(), o.sku(), o.units(), state(o)))
                        .toList()));
    }

    private String state(Order order) {
        return order.stateAt(clock.millis()).spelling();
    }

    private static String name(long id) {
        return String.format(Locale.ROOT, "%d", id);
    }
}
