package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.problems.Mistakes;

/** What becomes of a shop whose database is not as it should be. */
@Tag("slow")
class DatabaseTest {
    private static DatabaseAddress at(String url, @Nullable String user, @Nullable String password) {
        return new DatabaseAddress(Optional.of(url), user, password);
    }

    private static void refuses(DatabaseAddress address, String... why) {
        assertThatThrownBy(() -> Database.open(address)).isInstanceOfSatisfying(Mistakes.class, e -> {
            assertThat(e.lines()).hasSize(1);
            assertThat(e).hasMessageContainingAll(why);
            assertThat(e.getMessage()).startsWith("festival: --database: ").doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shop", "postgresql://127.0.0.1/shop", "jdbc:mysql://u:secret@127.0.0.1/shop?password=secret"
            })
    void anotherKindOfDatabase_isRefused(String url) {
        assertThatThrownBy(() -> at(url, null, null))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("is no database this shop can use")
                .hasMessageNotContaining("secret");
    }

    @Test
    void oneThatDoesNotAnswer_isNamedWithoutItsPassword() {
        refuses(
                at("jdbc:postgresql://127.0.0.1:1/shop?user=keeper&password=secret", null, null),
                "jdbc:postgresql://127.0.0.1:1/shop does not answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql:///a b?c=%zz", "jdbc:postgresql://127.0.0.1:port/shop", "jdbc:h2:mem:a;NO=1"})
    void anAddressThatItsDriverCannotRead_isRefused(String url) {
        refuses(at(url, null, null), "festival: --database: jdbc:");
    }

    @Test
    void oneThatIsNotThere_isRefused() {
        String url = TestDatabase.POSTGRES.url().replace("/postgres?", "/nowhere?");
        refuses(at(url, null, null), "/nowhere is not there", "createdb");
    }

    @Test
    void aWrongPassword_isRefusedByH2() throws SQLException {
        String url = TestDatabase.H2.url();
        try (Connection keptOpen = DriverManager.getConnection(url, "keeper", "right")) {
            refuses(at(url, "keeper", "secret"), "does not let keeper in", "FESTIVAL_SHOP_PASSWORD");
            refuses(at(url, null, null), "does not let this user in", "--user");
            assertThat(keptOpen.isValid(1)).isTrue();
        }
    }

    /** PostgreSQL believes everybody in tests, but for one. */
    @Test
    void aWrongPassword_isRefusedByPostgres_andOneWhoMayMakeNoTablesToo() throws Exception {
        String url = TestDatabase.POSTGRES.url();
        try (Connection c = DriverManager.getConnection(url);
                Statement statement = c.createStatement()) {
            statement.execute("CREATE ROLE keeper LOGIN PASSWORD 'right'");
            String loaded = one(url, "SELECT pg_conf_load_time()");
            Path rules = Path.of(one(url, "SHOW hba_file"));
            String before = Files.readString(rules);
            Files.writeString(rules, "host all keeper all scram-sha-256\n" + before);
            statement.execute("SELECT pg_reload_conf()");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (one(url, "SELECT pg_conf_load_time()").equals(loaded) && System.nanoTime() < end) {
                // The server reads its rules in its own time.
            }
        }
        String asKeeper = url.replace("user=postgres&", "");
        refuses(at(asKeeper, "keeper", "secret"), "does not let keeper in: ", "FESTIVAL_SHOP_PASSWORD");
        refuses(at(asKeeper, "keeper", null), "FESTIVAL_SHOP_PASSWORD");
        refuses(at(asKeeper, "keeper", "right"), "cannot be used: ", "must be allowed to");
    }

    private static String one(String url, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(url);
                Statement statement = c.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Storefront shop(String url) {
        return Storefront.open(
                new StorefrontTerms(
                        Flavour.CONDITIONAL_UPDATE,
                        at(url, null, null),
                        ShopVisit.RESERVE_MILLIS,
                        InstantSource.system(),
                        0),
                complaint -> {
                    throw new AssertionError(complaint);
                });
    }

    @Test
    void ordersInAFile_outliveTheShop(@TempDir Path folder) {
        String url = "jdbc:h2:" + folder.resolve("shop");
        String order;
        try (Storefront storefront = shop(url);
                ShopVisit shop = new ShopVisit(storefront)) {
            shop.stock("mug", 2);
            order = shop.order("k1", "mug", 1).order();
        }
        try (Storefront storefront = shop(url);
                ShopVisit shop = new ShopVisit(storefront)) {
            assertThat(shop.left("mug")).isEqualTo(1);
            assertThat(shop.order("k1", "mug", 1).order()).isEqualTo(order);
        }
    }

    /** As when the server is restarted: who comes just then is told so, or waits, and the shop goes on. */
    @Test
    void aShopWhoseConnectionsAreCut_goesOn() throws SQLException {
        String url = TestDatabase.POSTGRES.url() + "&ApplicationName=cut";
        try (Storefront storefront = shop(url);
                ShopVisit shop = new ShopVisit(storefront)) {
            shop.stock("mug", 1);
            one(
                    url.replace("=cut", "=cutter"),
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'cut'");
            ShopVisit.Said said = shop.shelf("mug");
            for (int tries = 1; tries <= Database.CONNECTIONS && said.status() == 503; tries++) {
                assertThat(said.text("error")).isEqualTo("busy");
                said = shop.shelf("mug");
            }
            assertThat(said.body()).hasToString("{\"sku\":\"mug\",\"stock\":1,\"sold\":0}");
        }
    }

    /** Both are told at once. */
    @Test
    void aPortThatIsTaken_andADatabaseThatIsNot_areToldTogether() {
        try (ShopVisit first = new ShopVisit(Flavour.CONDITIONAL_UPDATE, TestDatabase.H2)) {
            int taken = java.net.URI.create(first.address()).getPort();
            DatabaseAddress nowhere = at("jdbc:postgresql://127.0.0.1:1/shop", null, null);
            assertThatThrownBy(() -> Storefront.open(
                            new StorefrontTerms(Flavour.CONDITIONAL_UPDATE, nowhere, 1, InstantSource.system(), taken),
                            first.told::add))
                    .isInstanceOfSatisfying(
                            Mistakes.class,
                            e -> assertThat(e.lines())
                                    .hasSize(2)
                                    .anyMatch(line -> line.contains("--port: port " + taken + " is in use."))
                                    .anyMatch(line -> line.contains("does not answer")));
        }
    }
}
