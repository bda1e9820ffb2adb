package shopping.festival.study.export.duck;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;

/** A connection that runs statements about rows of ours, one at a time, on the thread that asks. */
final class Duck implements AutoCloseable {
    private static final String FULL = "No space left on device";
    private static final long MICROS = 1_000_000;

    private final Connection connection;
    private final RowsFunction function;
    private final long bellEpochMicros;

    /** @param name of its function, which no other connection to the same database has */
    Duck(Connection connection, String name, long bellEpochSecond) throws SQLException {
        this.connection = connection;
        this.bellEpochMicros = bellEpochSecond * MICROS;
        try (Statement statement = connection.createStatement()) {
            // The threads are ours: each writes a file of its own.
            statement.execute("SET threads = 1");
            statement.execute("SET autoinstall_known_extensions = false");
            // Rows pass through: nothing need be set aside where this process happens to be.
            statement.execute("SET temp_directory = ''");
        }
        this.function = RowsFunction.register(name, connection);
    }

    /** Says what is done with the query of the rows. */
    @FunctionalInterface
    interface Wording {
        String around(String query);
    }

    long run(Table table, RowSource rows, Wording wording) throws IOException {
        function.set(table, rows);
        run(wording.around(function.query(table, bellEpochMicros)));
        return function.given();
    }

    void run(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            Throwable ours = function.failure().orElse(null);
            if (ours instanceof IOException disk) {
                throw disk;
            }
            if (ours instanceof RuntimeException broken) {
                throw broken;
            }
            if (ours instanceof Error broken) {
                throw broken;
            }
            throw trouble(e);
        }
    }

    /** What DuckDB has against it, without what only its makers understand. */
    static IOException trouble(SQLException e) {
        String said = String.valueOf(e.getMessage());
        return new IOException(
                said.contains(FULL) ? FULL : said.lines().findFirst().orElse("DuckDB failed"), e);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }
}
