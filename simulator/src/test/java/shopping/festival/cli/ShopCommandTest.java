package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival shop}, as a user types it. */
class ShopCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("shop at (http://127\\.0\\.0\\.1:\\d+/) ");

    private final Shell shell = new Shell();

    private void refuses(String why, Object... words) {
        assertThat(shell.festival(words)).as(shell.err()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(why).doesNotContain("\tat ", "Exception");
        assertThat(shell.err().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeAShop_isRefusedInOneSentence() {
        refuses("Missing required option: '--flavour=F'", "shop");
        refuses(
                "'conditional-updates' is no flavour of a shop. Did you mean conditional-update?",
                "shop",
                "--flavour=conditional-updates");
        refuses("'' is no flavour of a shop. Use one of check-then-act, select-for-update,", "shop", "--flavour=");
        refuses("--port", "shop", "--flavour=lost-answer", "--port=65536");
        refuses("'0s' is not a duration", "shop", "--flavour=reserve-with-expiry", "--reserve=0s");
        refuses("--reserve is how long", "shop", "--flavour=lost-answer", "--reserve=5s");
        refuses("--user is who comes", "shop", "--flavour=lost-answer", "--user=keeper");
        refuses("is no database this shop can use", "shop", "--flavour=lost-answer", "--database=shop");
        refuses(
                "does not answer",
                "shop",
                "--flavour=lost-answer",
                "--port=0",
                "--database=jdbc:postgresql://127.0.0.1:1/shop");
    }

    @Test
    void aPortThatIsTaken_isTold() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(
                    "--port: port " + other.getLocalPort() + " is in use. Name another one, or 0 for any that is free.",
                    "shop",
                    "--flavour=lost-answer",
                    "--port=" + other.getLocalPort());
        }
    }

    @Test
    @Tag("slow")
    void itSellsUntilItIsEnded(@TempDir Path place) throws Exception {
        Child child = Child.started(place, "shop", "--flavour", "check-then-act", "--port=0");
        try {
            URI shop = URI.create(address(child));
            HttpRequest request = HttpRequest.newBuilder(shop.resolve("/skus/mug"))
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"stock\":1}"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(204);
            List<String> said = child.end().lines().toList();
            assertThat(said).hasSize(2);
            assertThat(said.get(0)).startsWith("Without --database the orders are kept by H2, in memory");
            assertThat(said.get(1))
                    .matches(
                            "shop at http\\S+ on H2 [0-9.]+: check-then-act, faulty, checks at the order, takes at the payment");
        } finally {
            child.kill();
        }
    }

    private static String address(Child child) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (child.process().isAlive() && System.nanoTime() < end) {
            Matcher told = ADDRESS.matcher(Files.readString(child.said()));
            if (told.find()) {
                return told.group(1);
            }
            child.process().waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("no shop: " + Files.readString(child.said()));
    }
}
