package shopping.festival.study.storefront;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A database that nobody else has: empty, and gone with the JVM. PostgreSQL is started once a JVM, at first use; where it
 * cannot start, the test is skipped.
 */
public enum TestDatabase {
    POSTGRES {
        @Override
        public String url() {
            String schema = "shop_" + Server.SCHEMAS.incrementAndGet();
            EmbeddedPostgres server = Server.get();
            try (Connection c = server.getPostgresDatabase().getConnection();
                    Statement statement = c.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new AssertionError("a server that has started makes a schema", e);
            }
            return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }
    },

    H2 {
        @Override
        public String url() {
            return "jdbc:h2:mem:test-" + UUID.randomUUID();
        }
    };

    /** Of a fresh one, as JDBC has it. */
    public abstract String url();

    /** As a shop is told of a fresh one. */
    public DatabaseAddress fresh() {
        return new DatabaseAddress(Optional.of(url()), null, null);
    }

    /** Stopped by its own hook when the JVM ends. */
    private static final class Server {
        static final AtomicInteger SCHEMAS = new AtomicInteger();
        private static final Optional<EmbeddedPostgres> STARTED = started();

        static EmbeddedPostgres get() {
            Assumptions.assumeTrue(STARTED.isPresent(), "no PostgreSQL can be started on this machine");
            return STARTED.orElseThrow();
        }

        private static Optional<EmbeddedPostgres> started() {
            try {
                return Optional.of(EmbeddedPostgres.start());
            } catch (IOException | RuntimeException e) {
                System.err.println("no PostgreSQL can be started on this machine, so tests with it are skipped: " + e);
                return Optional.empty();
            }
        }
    }
}
