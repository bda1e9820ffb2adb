package shopping.festival.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A shop over bare sockets, one thread a connection: right in memory, and with whatever manners a test gives it. */
final class RawShop implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** A request; {@code key} is that of its header, or empty. */
    record Asked(String method, String path, String key, JsonNode body) {
        boolean isOrder() {
            return path.equals("/orders") && method.equals("POST");
        }

        boolean isPayment() {
            return path.endsWith("/payment");
        }

        /** Whether it sets the stock, or reads something back. */
        boolean isBook() {
            return path.startsWith("/skus/") || path.startsWith("/orders?");
        }
    }

    /** What a right shop says. */
    record Said(int status, String body) {}

    /** How it says that. */
    interface Manners {
        /** @return whether the connection goes on */
        boolean say(Asked asked, Said said, OutputStream out) throws IOException;
    }

    private static final class Order {
        final String key;
        final String sku;
        final long units;
        String state = "open";

        Order(String key, String sku, long units) {
            this.key = key;
            this.sku = sku;
            this.units = units;
        }
    }

    private final ServerSocket server;
    private final Manners manners;
    private final Map<String, Long> stock = new ConcurrentHashMap<>();
    private final List<Order> orders = new java.util.ArrayList<>();
    private final ConcurrentLinkedQueue<Socket> sockets = new ConcurrentLinkedQueue<>();
    /** Requests that were no book's. */
    final AtomicInteger load = new AtomicInteger();

    final ConcurrentLinkedQueue<String> paths = new ConcurrentLinkedQueue<>();

    RawShop(Manners manners) throws IOException {
        this(manners, ServerSocketFactory.getDefault(), "127.0.0.1");
    }

    RawShop(Manners manners, ServerSocketFactory factory, String host) throws IOException {
        this.manners = manners;
        this.server = factory.createServerSocket(0, 1024, InetAddress.getByName(host));
        daemon(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-shop");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new java.io.BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            boolean goesOn = true;
            while (goesOn) {
                Asked asked = read(in, out);
                if (!asked.isBook()) {
                    load.incrementAndGet();
                }
                paths.add(asked.path);
                goesOn = manners.say(asked, answer(asked), out);
                out.flush();
            }
        } catch (IOException e) {
            // Whoever asked has gone.
        }
    }

    /** As servers do that were asked something else. */
    private static Asked read(InputStream in, OutputStream out) throws IOException {
        try {
            return read(in);
        } catch (ProtocolException e) {
            write(out, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            throw e;
        }
    }

    private static Asked read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        if (first.length < 3) {
            throw new ProtocolException("no request");
        }
        String key = "";
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.indexOf(':') < 0) {
                throw new ProtocolException(line);
            }
            String name = line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).trim();
            key = name.equals("idempotency-key") ? value : key;
            length = name.equals("content-length") ? Integer.parseInt(value) : length;
        }
        return new Asked(first[0], first[1], key, JSON.readTree(in.readNBytes(length)));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.US_ASCII).trim();
    }

    private synchronized Said answer(Asked asked) {
        String path = asked.path;
        if (path.startsWith("/skus/")) {
            String sku = path.substring("/skus/".length());
            if (asked.method.equals("PUT")) {
                stock.put(sku, asked.body.path("stock").asLong());
                return new Said(204, "");
            }
            return new Said(200, "{\"stock\":" + stock.get(sku) + "}");
        }
        if (path.startsWith("/orders?key=")) {
            return new Said(200, "{\"orders\":[" + ofKey(path.substring("/orders?key=".length())) + "]}");
        }
        return asked.isOrder() ? order(asked) : end(asked);
    }

    private Said order(Asked asked) {
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i).key.equals(asked.key)) {
                return new Said(201, "{\"order\":\"" + i + "\"}");
            }
        }
        String sku = asked.body.path("sku").asText();
        long units = asked.body.path("units").asLong();
        if (stock.getOrDefault(sku, 0L) < units) {
            return new Said(409, "{\"error\":\"sold-out\"}");
        }
        stock.merge(sku, -units, Long::sum);
        orders.add(new Order(asked.key, sku, units));
        return new Said(201, "{\"order\":\"" + (orders.size() - 1) + "\"}");
    }

    private Said end(Asked asked) {
        String number = asked.path.replaceAll("/orders/([0-9]+)(/payment)?", "$1");
        if (!number.matches("[0-9]+") || Integer.parseInt(number) >= orders.size()) {
            return new Said(404, "{}");
        }
        Order order = orders.get(Integer.parseInt(number));
        if (order.state.equals("open")) {
            order.state = asked.isPayment() ? "paid" : "cancelled";
            if (!asked.isPayment()) {
                stock.merge(order.sku, order.units, Long::sum);
            }
        }
        boolean isDone = order.state.equals(asked.isPayment() ? "paid" : "cancelled");
        return isDone ? new Said(asked.isPayment() ? 200 : 204, "") : new Said(409, "{}");
    }

    private String ofKey(String key) {
        return orders.stream()
                .filter(o -> o.key.equals(key))
                .map(o -> "{\"order\":\"" + orders.indexOf(o) + "\",\"units\":" + o.units + ",\"state\":\"" + o.state
                        + "\"}")
                .collect(java.util.stream.Collectors.joining(","));
    }

    /** As a shop should. */
    static boolean plainly(Asked asked, Said said, OutputStream out) throws IOException {
        write(out, "HTTP/1.1 " + said.status + " Said\r\n" + length(said) + "\r\n" + said.body);
        return true;
    }

    static String length(Said said) {
        return said.status == 204 ? "" : "Content-Length: " + said.body.length() + "\r\n";
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is when its process is killed. */
    void die() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        die();
    }
}
