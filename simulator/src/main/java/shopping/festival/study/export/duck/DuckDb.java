package shopping.festival.study.export.duck;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;

/** DuckDB in this process: its driver, loaded beside the program when it is first wanted. */
public final class DuckDb {
    private static final String URL_OF_MEMORY = "jdbc:duckdb:";

    private static @Nullable DuckDb loaded;

    private final ClassLoader loader;
    private final Driver driver;

    private DuckDb(Path jar) throws ReflectiveOperationException, MalformedURLException {
        // It stays for as long as the process: its library cannot be loaded twice.
        loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        driver = (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Loads the driver, unless that is done. */
    public static synchronized DuckDb load(DriverJar jar) {
        DuckDb known = loaded;
        if (known != null) {
            return known;
        }
        Path file = jar.file();
        try {
            DuckDb made = new DuckDb(file);
            loaded = made;
            made.open("").close();
            return made;
        } catch (ReflectiveOperationException | LinkageError | IOException | SQLException e) {
            loaded = null;
            throw Mistakes.of("DuckDB's driver " + file + " does not work on this machine: " + e.getMessage()
                    + ". Use --format csv.gz.");
        }
    }

    /** The one that was loaded. */
    static synchronized DuckDb loaded() {
        DuckDb known = loaded;
        if (known == null) {
            throw new IllegalStateException("nobody has loaded DuckDB");
        }
        return known;
    }

    /**
     * Opens a database.
     *
     * @param file of it; empty for one in memory
     */
    public Connection open(String file) throws SQLException {
        Connection connection = driver.connect(URL_OF_MEMORY + file, new Properties());
        if (connection == null) {
            throw new SQLException("DuckDB's driver does not know " + URL_OF_MEMORY + file);
        }
        return connection;
    }

    /** A class of the driver. */
    Class<?> type(String name) {
        try {
            return loader.loadClass("org.duckdb." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the driver that is pinned has this class", e);
        }
    }
}
