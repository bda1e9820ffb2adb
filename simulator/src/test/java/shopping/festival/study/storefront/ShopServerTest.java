package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The server in front of a shop that takes its time, or fails. */
class ShopServerTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Running(ShopServer server, URI address) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    private Running serving(ShopServer.Service service, int atATimeMost) throws Exception {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer http = HttpServer.create(new InetSocketAddress(here, 0), 0);
        String name = "127.0.0.1:" + http.getAddress().getPort();
        ShopServer server = new ShopServer(http, Set.of(name), service, atATimeMost, told::add);
        server.start();
        return new Running(server, URI.create("http://" + name + "/"));
    }

    private HttpResponse<String> get(Running shop) throws Exception {
        return client.send(HttpRequest.newBuilder(shop.address()).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whoComesBeyondTheQueue_isToldAtOnceThatTheShopIsBusy() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (Running shop = serving(
                request -> {
                    inside.countDown();
                    await(mayEnd);
                    return Answer.DONE;
                },
                2)) {
            HttpRequest request = HttpRequest.newBuilder(shop.address()).build();
            List<CompletableFuture<HttpResponse<String>>> served = List.of(
                    client.sendAsync(request, HttpResponse.BodyHandlers.ofString()),
                    client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            inside.await();
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> busy = get(shop);
                assertThat(busy.statusCode()).isEqualTo(503);
                assertThat(busy.body()).isEqualTo("{\"error\":\"busy\"}");
                assertThat(busy.headers().firstValue("Retry-After")).contains("1");
            }
            mayEnd.countDown();
            for (CompletableFuture<HttpResponse<String>> answer : served) {
                assertThat(answer.get().statusCode()).isEqualTo(204);
            }
            assertThat(get(shop).statusCode()).isEqualTo(204);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFault_isToldOnceToWhoRunsTheShop_andWithoutItsTraceToWhoAsked() throws Exception {
        try (Running shop = serving(
                request -> {
                    throw new SQLException("no such table", "42P01");
                },
                2)) {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> answer = get(shop);
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body()).startsWith("{\"error\":\"fault\"").doesNotContain("table", "SQL");
            }
            assertThat(told).hasSize(1).first().asString().contains("no such table");
        }
    }

    @Test
    void whatPassesInTheDatabase_isBusy() throws Exception {
        for (String state : List.of("08006", "40P01", "57P01", "53300", "55P03", "HYT00")) {
            try (Running shop = serving(
                    request -> {
                        throw new SQLException("later", state);
                    },
                    2)) {
                assertThat(get(shop).statusCode()).as(state).isEqualTo(503);
            }
        }
        assertThat(told).isEmpty();
    }
}
