package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody should send, and what they are told. */
class ShopInputTest {
    private static ShopVisit shop;

    @BeforeAll
    static void open() {
        shop = new ShopVisit(Flavour.CONDITIONAL_UPDATE, TestDatabase.H2);
    }

    @AfterEach
    void nothingIsAFault() {
        assertThat(shop.told).as("faults").isEmpty();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static ShopVisit.Said order(String body) {
        return shop.send("POST", "orders", body, "Idempotency-Key", "k");
    }

    private static void isBad(ShopVisit.Said said, String why) {
        assertThat(said.status()).as(why).isEqualTo(400);
        assertThat(said.text("error")).isEqualTo("bad-request");
        assertThat(said.text("why")).contains(why).doesNotContain("Exception", "shopping.festival");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"sku\":\"a\",\"units\":1}}",
                "{\"sku\":\"a\",\"sku\":\"b\",\"units\":1}",
                "[]",
                "7",
                "\u0000",
            })
    void aBodyThatIsNoObjectOfJson_isBad(String body) {
        isBad(order(body), "the body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"units\":1} | sku must be a text",
                "{\"sku\":7,\"units\":1} | sku must be a text",
                "{\"sku\":\"\",\"units\":1} | sku must have 1 to 200 letters",
                "{\"sku\":\"a\\u0000b\",\"units\":1} | sku must have 1 to 200 letters",
                "{\"sku\":\"a\\ud800b\",\"units\":1} | sku must have 1 to 200 letters",
                "{\"sku\":\"a\"} | units must be a whole number from 1 to 1000000",
                "{\"sku\":\"a\",\"units\":0} | units must be",
                "{\"sku\":\"a\",\"units\":-1} | units must be",
                "{\"sku\":\"a\",\"units\":1.5} | units must be",
                "{\"sku\":\"a\",\"units\":\"1\"} | units must be",
                "{\"sku\":\"a\",\"units\":99999999999999999999} | units must be",
                "{\"sku\":\"a\",\"units\":1,\"price\":-1} | price must be",
                "{\"sku\":\"a\",\"units\":1,\"intent\":{}} | intent must be a text",
            })
    void aWishThatCannotBe_isBad(String body, String why) {
        isBad(order(body), why);
    }

    @Test
    void aKeyThatIsMissingOrTooLong_isBad() {
        isBad(shop.send("POST", "orders", "{\"sku\":\"a\",\"units\":1}"), "Idempotency-Key");
        isBad(shop.send("POST", "orders/1/payment", ""), "Idempotency-Key");
        isBad(
                shop.send("POST", "orders", "{\"sku\":\"a\",\"units\":1}", "Idempotency-Key", "k".repeat(201)),
                "Idempotency-Key");
    }

    @Test
    void aBodyOfMoreThan64KiB_isBad_andTheNextRequestIsServed() {
        isBad(order(" ".repeat(64 * 1024 + 1)), "64 KiB");
        // Whoever was cut off while writing would not hear of it, now and then.
        for (int i = 0; i < 20; i++) {
            isBad(order(" ".repeat(3 * 1024 * 1024)), "64 KiB");
        }
        assertThat(shop.stock("a", 1).status()).isEqualTo(204);
        String longest = "{\"sku\":\"a\",\"units\":1}";
        assertThat(order(longest + " ".repeat(64 * 1024 - longest.length())).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"skus\":7}",
                "{\"skus\":[7]}",
                "{\"skus\":[{\"sku\":\"z\"}]}",
                "{\"skus\":[{\"sku\":\"z\",\"stock\":1},{\"sku\":\"z\",\"stock\":2}]}",
                "{\"skus\":[{\"sku\":\"z\",\"stock\":1},{\"sku\":\"b\",\"stock\":-1}]}",
            })
    void stocksOfWhichOneIsBad_setNone(String body) {
        assertThat(shop.send("PUT", "skus", body).status()).isEqualTo(400);
        assertThat(shop.shelf("z").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders",
                "orders?key=",
                "orders?sku=a&after=x",
                "orders?sku=a&after=-1",
                "orders?sku=a&limit=x",
                "orders?sku=a&sku=b",
                "orders?sku",
                "skus/",
            })
    void aQuestionThatCannotBe_isBad(String path) {
        assertThat(shop.send("GET", path, "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing, 404",
        "GET, orders/1/2/3, 404",
        "GET, skus, 405",
        "POST, skus/a, 405",
        "GET, orders/1, 405",
        "PUT, orders, 405",
        "GET, orders/1/payment, 405",
        "PATCH, '', 405",
    })
    void whatIsNotServed_isTold(String method, String path, int status) {
        assertThat(shop.send(method, path, "").status()).isEqualTo(status);
    }

    @Test
    void theFlavourIsTold() {
        assertThat(shop.send("GET", "", "").body())
                .hasToString("{\"shop\":\"festival shop\",\"flavour\":\"conditional-update\"}");
    }

    private static String raw(String request) throws IOException {
        URI address = URI.create(shop.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherNameOrAnothersPage_isTurnedAway() throws IOException {
        int port = URI.create(shop.address()).getPort();
        assertThat(raw("GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://shop.example\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skus/%zz", "skus/%00", "orders?key=%zz", "skus/a%0Ab"})
    void aPathThatIsBadlyEscaped_isBad(String path) throws IOException {
        int port = URI.create(shop.address()).getPort();
        assertThat(raw("GET /" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }
}
