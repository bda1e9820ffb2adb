package shopping.festival.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A shop that speaks the checkout of the Agentic Commerce Protocol (version 2026-01-16), written from its OpenAPI
 * description and as strict: what that does not know is refused.
 */
final class AcpShop implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERSION = "2026-01-16";

    /** What a shop does when a session is completed. */
    enum Manner {
        /** Looks whether there are enough, and takes them. */
        TAKES_AT_THE_END,
        /** Takes what was there when the session was made. */
        TRUSTS_THE_SESSION
    }

    private static final class Session {
        final String key;
        final String sku;
        final int quantity;
        String status;

        Session(String key, String sku, int quantity, String status) {
            this.key = key;
            this.sku = sku;
            this.quantity = quantity;
            this.status = status;
        }
    }

    private record Answer(int status, JsonNode body) {}

    /** Something that the protocol does not allow. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        final int status;
        final String code;

        Refused(int status, String code, String message) {
            super(message);
            this.status = status;
            this.code = code;
        }
    }

    private final Manner manner;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Map<String, Integer> stock = new TreeMap<>();
    private final List<Session> sessions = new ArrayList<>();
    /** By key: what was said once is said again. */
    private final Map<String, Answer> said = new TreeMap<>();

    private final Set<String> refused = new TreeSet<>();

    AcpShop(Manner manner) throws IOException {
        this.manner = manner;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the protocol did not allow of what was asked. */
    synchronized Set<String> refused() {
        return new TreeSet<>(refused);
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        Answer answer;
        try {
            answer = answer(exchange, body);
        } catch (Refused e) {
            if (!e.code.equals("out_of_stock")) {
                note(e.getMessage());
            }
            answer = new Answer(
                    e.status,
                    JSON.createObjectNode()
                            .put("type", "invalid_request")
                            .put("code", e.code)
                            .put("message", e.getMessage()));
        }
        byte[] bytes = answer.body.isMissingNode() ? new byte[0] : JSON.writeValueAsBytes(answer.body);
        // The JDK's server closes resting connections beyond 200, into the face of who is about to use one.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized void note(String what) {
        refused.add(what);
    }

    private synchronized Answer answer(HttpExchange exchange, JsonNode body) throws Refused {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/skus/")) {
            return shelf(path.substring("/skus/".length()), method, body);
        }
        if (path.equals("/orders")) {
            return orders(exchange.getRequestURI().getQuery().substring("key=".length()));
        }
        must(VERSION.equals(header(exchange, "API-Version")), 400, "API-Version");
        must(header(exchange, "Authorization").startsWith("Bearer "), 401, "Authorization");
        must(method.equals("POST"), 405, "method " + method);
        String key = header(exchange, "Idempotency-Key");
        Answer before = said.get(key);
        if (before != null) {
            return before;
        }
        Answer answer = act(path, key, body);
        said.put(key, answer);
        return answer;
    }

    private Answer act(String path, String key, JsonNode body) throws Refused {
        String[] parts = path.split("/");
        must(parts.length >= 2 && parts[1].equals("checkout_sessions"), 404, path);
        if (parts.length == 2) {
            return make(key, body);
        }
        Session session = sessions.get(Integer.parseInt(parts[2].substring("cs_".length())));
        return switch (parts[3]) {
            case "complete" -> complete(session, parts[2], body);
            case "cancel" -> {
                must(!session.status.equals("completed") && !session.status.equals("canceled"), 405, "cancel");
                session.status = "canceled";
                yield new Answer(200, told(session, parts[2], false));
            }
            default -> throw new Refused(404, "invalid", path);
        };
    }

    private Answer make(String key, JsonNode body) throws Refused {
        onlyHas(body, "items", "buyer", "fulfillment_details", "affiliate_attribution");
        onlyHas(body.path("fulfillment_details"), "name", "phone_number", "email", "address");
        JsonNode address = body.at("/fulfillment_details/address");
        onlyHas(address, "name", "line_one", "line_two", "city", "state", "country", "postal_code");
        must(address.size() >= 6, 400, "address");
        must(body.path("items").size() == 1, 400, "items");
        JsonNode item = body.at("/items/0");
        onlyHas(item, "id", "quantity");
        must(item.path("quantity").isInt(), 400, "quantity");
        String sku = item.path("id").asText();
        int quantity = item.path("quantity").intValue();
        boolean isThere = stock.getOrDefault(sku, 0) >= quantity;
        Session session = new Session(key, sku, quantity, isThere ? "ready_for_payment" : "not_ready_for_payment");
        String id = "cs_" + sessions.size();
        sessions.add(session);
        return new Answer(201, told(session, id, !isThere));
    }

    private Answer complete(Session session, String id, JsonNode body) throws Refused {
        onlyHas(body, "buyer", "payment_data", "affiliate_attribution", "authentication_result");
        onlyHas(body.path("buyer"), "first_name", "last_name", "email", "phone_number");
        onlyHas(body.path("payment_data"), "token", "provider", "billing_address");
        must(body.at("/payment_data/provider").asText().equals("stripe"), 400, "payment_data.provider");
        must(session.status.equals("ready_for_payment"), 405, "complete");
        int left = stock.getOrDefault(session.sku, 0);
        if (manner == Manner.TAKES_AT_THE_END && left < session.quantity) {
            // A shop may say it either way.
            if (session.key.hashCode() % 2 == 0) {
                throw new Refused(409, "out_of_stock", session.sku);
            }
            return new Answer(200, told(session, id, true));
        }
        stock.put(session.sku, left - session.quantity);
        session.status = "completed";
        ObjectNode told = told(session, id, false);
        told.putObject("order")
                .put("id", "ord_" + id)
                .put("checkout_session_id", id)
                .put("permalink_url", "https://shop.example/orders/" + id);
        return new Answer(200, told);
    }

    /** What stands in messages first is not always what matters most. */
    private static ObjectNode told(Session session, String id, boolean isOutOfStock) {
        ObjectNode told = JSON.createObjectNode();
        told.put("id", id).put("status", session.status).put("currency", "usd");
        told.putArray("line_items").addObject().put("id", "li_" + id);
        told.putArray("totals");
        told.putArray("fulfillment_options");
        told.putArray("links");
        told.putArray("messages")
                .addObject()
                .put("type", "info")
                .put("content_type", "plain")
                .put("content", "Free returns for 30 days.");
        if (isOutOfStock) {
            told.withArray("messages")
                    .addObject()
                    .put("type", "error")
                    .put("code", "out_of_stock")
                    .put("content_type", "plain")
                    .put("content", "There are not as many.");
        }
        return told;
    }

    private Answer shelf(String sku, String method, JsonNode body) {
        if (method.equals("PUT")) {
            stock.put(sku, body.path("stock").intValue());
            return new Answer(204, JSON.missingNode());
        }
        return new Answer(200, JSON.createObjectNode().put("stock", stock.get(sku)));
    }

    private Answer orders(String key) {
        ObjectNode told = JSON.createObjectNode();
        for (Session session : sessions) {
            if (session.key.equals(key) && session.status.equals("completed")) {
                told.withArray("orders")
                        .addObject()
                        .put("order", "ord_" + key)
                        .put("units", session.quantity)
                        .put("state", "paid");
            }
        }
        told.withArray("orders");
        return new Answer(200, told);
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void onlyHas(JsonNode node, String... names) throws Refused {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            must(List.of(names).contains(member.getKey()), 400, "unknown " + member.getKey());
        }
    }

    private static void must(boolean holds, int status, String what) throws Refused {
        if (!holds) {
            throw new Refused(status, "invalid", what);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
