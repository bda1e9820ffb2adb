package shopping.festival.study.storefront;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import shopping.festival.base.problems.Mistakes;

/** The shop's database: its tables, connections that are kept, and transactions. */
final class Database implements AutoCloseable {
    /** PostgreSQL lets in a hundred unless told otherwise, and two cores serve no more than this at a time. */
    static final int CONNECTIONS = 16;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int TRIES_MOST = 4;
    private static final String UNIQUE = "23505";
    /** Of those that waited for each other in a circle one is sent away: PostgreSQL, and H2. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    /** What passes: a connection that broke, a server that stops or has no room, a lock that was waited for in vain. */
    private static final List<String> PASSING =
            List.of("08", "40", "53", "57", "55P03", "HYT00", DatabaseAddress.H2_BROKEN, UNIQUE);

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE IF NOT EXISTS festival_shop_skus (
                sku varchar(200) PRIMARY KEY,
                stock bigint NOT NULL,
                price_fen bigint)""",
            """
            CREATE TABLE IF NOT EXISTS festival_shop_orders (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                order_key varchar(200) NOT NULL,
                honoured integer,
                sku varchar(200) NOT NULL,
                units bigint NOT NULL,
                intent varchar(200) NOT NULL,
                price_fen bigint,
                state varchar(9) NOT NULL,
                end_millis bigint NOT NULL,
                UNIQUE (order_key, honoured))""",
            "CREATE INDEX IF NOT EXISTS festival_shop_orders_by_sku ON festival_shop_orders (sku, id)",
            "CREATE INDEX IF NOT EXISTS festival_shop_orders_by_state ON festival_shop_orders (sku, state)");

    /** Of what its driver writes to standard error; held, or the level would be forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private final HikariDataSource pool;
    private final String product;

    private Database(HikariDataSource pool, String product) {
        this.pool = pool;
        this.product = product;
    }

    /** Within a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection c) throws SQLException;
    }

    /** @throws Mistakes if it cannot be used */
    static Database open(DatabaseAddress address) {
        DRIVER.setLevel(Level.OFF);
        String url = address.jdbcUrl();
        // A pool would try for a second. This one is open until the pool is: without any, what is in memory is gone.
        try (Connection first = DriverManager.getConnection(url, address.credentials())) {
            String product = prepare(first);
            return new Database(new HikariDataSource(config(address, url)), product);
        } catch (SQLException | RuntimeException e) {
            throw address.refused(e);
        }
    }

    private static HikariConfig config(DatabaseAddress address, String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("festival-shop");
        config.setJdbcUrl(url);
        config.setDataSourceProperties(address.credentials());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setConnectionInitSql(address.greeting());
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    private static String prepare(Connection c) throws SQLException {
        try (Statement statement = c.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        DatabaseMetaData about = c.getMetaData();
        return about.getDatabaseProductName() + " "
                + about.getDatabaseProductVersion().replaceFirst(" .*", "");
    }

    /** Its name and version. */
    String product() {
        return product;
    }

    /** All of the work or nothing of it; again if it stood in a circle with others. */
    <T> T transaction(Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (tries == TRIES_MOST || !TRY_AGAIN.contains(state(e))) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        // What is not committed is rolled back when the connection returns to the pool.
        try (Connection c = pool.getConnection()) {
            T answer = work.with(c);
            c.commit();
            return answer;
        }
    }

    /** Somebody else has written the same key. */
    static boolean isTwice(SQLException e) {
        return state(e).equals(UNIQUE);
    }

    /** Whether the same may go well a moment later. */
    static boolean isPassing(SQLException e) {
        return e instanceof SQLTransientException || PASSING.stream().anyMatch(state(e)::startsWith);
    }

    private static String state(SQLException e) {
        return Objects.toString(e.getSQLState(), "");
    }

    @Override
    public void close() {
        pool.close();
    }
}
