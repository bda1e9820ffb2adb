package shopping.festival.study.replay.tools;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A shop that has enough of everything, says yes at once and remembers what it was asked. */
final class RecordingShop implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicInteger orders = new AtomicInteger();
    private final List<Asked> asked = new ArrayList<>();

    /** @param key the idempotency key; empty for none */
    record Asked(String method, String path, String key, String body) {
        boolean isOrder() {
            return path.equals("/orders");
        }
    }

    RecordingShop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Asked one = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                        .orElse(""),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        synchronized (asked) {
            asked.add(one);
        }
        // An order's name has to be escaped in the paths of what follows.
        byte[] body = one.isOrder()
                ? ("{\"order\": \"o/" + orders.incrementAndGet()
                                + "\", \"said\": [{\"code\": 1}, {\"code\": \"yes\"}]}")
                        .getBytes(StandardCharsets.UTF_8)
                : new byte[0];
        int status = one.isOrder() ? 201 : one.method().equals("DELETE") ? 204 : 200;
        // The JDK's server closes resting connections beyond 200, into the face of who is about to use one.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
