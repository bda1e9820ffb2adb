package shopping.festival.study.storefront;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;

/**
 * Where a shop keeps its orders, and as whom it comes there.
 *
 * @param url as JDBC has it; empty for a database in memory that ends with the shop
 * @param user null if the URL says, or the driver knows
 * @param password null likewise
 */
public record DatabaseAddress(
        Optional<String> url,
        @Nullable String user,
        @Nullable String password) {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    /** A connection to a server of H2's. */
    static final String H2_BROKEN = "90067";

    /** @throws Mistakes if there is no driver for it */
    public DatabaseAddress {
        if (url.isPresent() && !url.get().startsWith(POSTGRES) && !url.get().startsWith(H2)) {
            throw Mistakes.of("--database: " + shown(url.get()) + " is no database this shop can use. Name one as"
                    + " jdbc:postgresql://HOST/NAME or jdbc:h2:./FILE, or leave it out for one in memory.");
        }
    }

    /** A name of its own for each that is in memory. */
    String jdbcUrl() {
        return url.orElseGet(() -> H2 + "mem:festival-shop-" + UUID.randomUUID());
    }

    Properties credentials() {
        Properties credentials = new Properties();
        if (user != null) {
            credentials.setProperty("user", user);
        }
        if (password != null) {
            credentials.setProperty("password", password);
        }
        return credentials;
    }

    /** What a connection is told first: that it waits for a lock ten seconds and then says so. */
    String greeting() {
        return url.orElse(H2).startsWith(H2) ? "SET LOCK_TIMEOUT 10000" : "SET lock_timeout = 10000";
    }

    /** Without what may be a password. */
    String shown() {
        return url.map(DatabaseAddress::shown).orElse("H2 in memory");
    }

    private static String shown(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
    }

    /** Why it cannot be used, in words. */
    Mistakes refused(Throwable why) {
        return Mistakes.of("--database: " + shown() + " " + trouble(why));
    }

    private String trouble(Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && !Objects.toString(e.getMessage(), "").startsWith("No suitable driver")) {
                return trouble(e);
            }
        }
        return "cannot be read by its driver. Write it as jdbc:postgresql://HOST:PORT/NAME or jdbc:h2:./FILE.";
    }

    private String trouble(SQLException e) {
        String state = Objects.toString(e.getSQLState(), "");
        String said = firstLine(e);
        // 08004: turned away before a password was asked for.
        if (state.startsWith("28") || state.equals("08004")) {
            return "does not let " + (user == null ? "this user" : user) + " in: " + said
                    + " Say who with --user, and the password in the environment variable FESTIVAL_SHOP_PASSWORD.";
        }
        if (state.startsWith("08") || state.equals(H2_BROKEN)) {
            return "does not answer: " + said + " Has it been started, and is this its address?";
        }
        if (state.equals("3D000")) {
            return "is not there: " + said + " Make it with createdb.";
        }
        return "cannot be used: " + said
                + " The shop makes its tables festival_shop_… itself, so it must be allowed to.";
    }

    private static String firstLine(SQLException e) {
        String line = Objects.toString(e.getMessage(), "it does not say why")
                .lines()
                .findFirst()
                .orElse("it does not say why")
                // The number that H2 gives it.
                .replaceFirst(" \\[[0-9-]+]$", "");
        return line.endsWith(".") ? line : line + ".";
    }
}
