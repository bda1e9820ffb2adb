package shopping.festival.study.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop of a test, and whoever sends it requests. */
final class ShopVisit implements AutoCloseable {
    static final long RESERVE_MILLIS = 60_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final List<String> told = new CopyOnWriteArrayList<>();
    private final Storefront shop;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ShopVisit(Flavour flavour, TestDatabase database) {
        this(flavour, database, InstantSource.system());
    }

    ShopVisit(Flavour flavour, TestDatabase database, InstantSource clock) {
        shop = Storefront.open(new StorefrontTerms(flavour, database.fresh(), RESERVE_MILLIS, clock, 0), told::add);
    }

    /** To one that somebody else has opened. */
    ShopVisit(Storefront shop) {
        this.shop = shop;
    }

    /** What the shop has said. */
    record Said(int status, JsonNode body) {
        String text(String name) {
            return body.path(name).asText();
        }

        String order() {
            return text("order");
        }
    }

    String address() {
        return shop.address();
    }

    Said stock(String sku, long stock) {
        return send("PUT", "skus/" + sku, "{\"stock\":" + stock + "}");
    }

    Said shelf(String sku) {
        return send("GET", "skus/" + sku, "");
    }

    long left(String sku) {
        return shelf(sku).body().path("stock").asLong(-1);
    }

    Said order(String key, String sku, long units) {
        return send(
                "POST",
                "orders",
                "{\"sku\":\"" + sku + "\",\"units\":" + units + ",\"intent\":\"i-" + key + "\",\"price\":9900}",
                "Idempotency-Key",
                key);
    }

    Said pay(String order) {
        return send("POST", "orders/" + order + "/payment", "", "Idempotency-Key", "pay-" + order);
    }

    Said cancel(String order) {
        return send("DELETE", "orders/" + order, "");
    }

    JsonNode ofKey(String key) {
        return send("GET", "orders?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8), "")
                .body()
                .path("orders");
    }

    JsonNode ofSku(String sku) {
        return send("GET", "orders?sku=" + sku, "").body().path("orders");
    }

    Said send(String method, String path, String body, String... headers) {
        try {
            return sendOnce(method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where no answer comes */
    Said sendOnce(String method, String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop.address() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Said(answer.statusCode(), MAPPER.readTree(answer.body()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        shop.close();
    }
}
