package shopping.festival.study.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import shopping.festival.base.problems.Mistakes;

/**
 * Serves a page that watches a day: the page, what is told of the day as server-sent events, and
 * its report when there is one; its meters too, for a program. Nothing can be changed over it. Each viewer has a thread of its own, so that one who is
 * slow keeps nobody waiting.
 */
final class LiveServer implements AutoCloseable {
    /** The last that is told of a day. */
    private static final String REPORT = "{\"report\":true}";

    private static final int VIEWERS_MOST = 64;
    /** How long it answers after the end, for who has yet to fetch the report. */
    private static final long FAREWELL_MILLIS = 2_000;

    private final LiveFeed feed;
    private final LivePlace place;
    private final byte[] page;
    private final HttpServer server;
    private final Set<String> names;
    private final ExecutorService viewers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "viewer");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore places = new Semaphore(VIEWERS_MOST);
    private final Object change = new Object();
    private Optional<Path> report = Optional.empty();
    private int watching;
    private int fetching;
    private boolean hasBeenSeen;
    private volatile Optional<Scrape> scrape = Optional.empty();

    /** @throws Mistakes if nobody may listen there */
    LiveServer(LiveFeed feed, String page, LivePlace place) {
        this.feed = feed;
        this.page = page.getBytes(StandardCharsets.UTF_8);
        this.place = place;
        this.server = place.listen();
        this.names = place.names(server.getAddress().getPort());
        server.createContext("/", this::serve);
        server.setExecutor(viewers);
        server.start();
    }

    String address() {
        return place.address(server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            if (!LivePlace.isByName(exchange.getRequestHeaders(), names)) {
                refuse(exchange, "This page is not to be had by that name.");
            } else if (!place.isKnownTo(exchange.getRequestURI().getRawQuery())) {
                refuse(exchange, "This page is for who knows its token. The run told its whole address.");
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                answer(exchange, 405, "text/plain", new byte[0]);
            } else {
                route(exchange);
            }
        } catch (IOException e) {
            // The viewer has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(HttpExchange exchange, String why) throws IOException {
        answer(exchange, 403, "text/plain; charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void route(HttpExchange exchange) throws IOException, InterruptedException {
        switch (exchange.getRequestURI().getPath()) {
            case "/" -> answer(exchange, 200, "text/html; charset=utf-8", page);
            case "/events" -> watch(exchange);
            case "/report" -> report(exchange);
            case "/metrics" -> metrics(exchange);
            default -> answer(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        head(exchange, type);
        boolean isWanted = exchange.getRequestMethod().equals("GET") && body.length > 0;
        exchange.sendResponseHeaders(code, isWanted ? body.length : -1);
        if (isWanted) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void head(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The whole day so far and what follows, each line under its number; who was cut off goes on behind the last one. */
    private void watch(HttpExchange exchange) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            answer(exchange, 503, "text/plain", "There are too many viewers.\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        count(1);
        try {
            head(exchange, "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
            OutputStream out = exchange.getResponseBody();
            int line = lineAfter(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
            for (List<String> more = feed.from(line); !more.isEmpty(); more = feed.from(line)) {
                StringBuilder events = new StringBuilder();
                for (String data : more) {
                    events.append("id: ")
                            .append(line++)
                            .append("\ndata: ")
                            .append(data)
                            .append("\n\n");
                }
                out.write(events.toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            // Whoever has left fetches no report.
            count(-1);
            throw e;
        } finally {
            places.release();
        }
    }

    private static int lineAfter(String last) {
        return last != null && last.matches("[0-9]{1,9}") ? Integer.parseInt(last) + 1 : 0;
    }

    private void count(int more) {
        synchronized (change) {
            watching += more;
            hasBeenSeen = true;
            change.notifyAll();
        }
    }

    private void report(HttpExchange exchange) throws IOException {
        Optional<Path> file;
        synchronized (change) {
            file = report;
        }
        if (file.isEmpty()) {
            answer(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        answer(exchange, 200, "text/html; charset=utf-8", Files.readAllBytes(file.get()));
        synchronized (change) {
            fetching++;
            change.notifyAll();
        }
    }

    /** From now on there are meters to be read. */
    void has(Scrape meters) {
        scrape = Optional.of(meters);
    }

    private void metrics(HttpExchange exchange) throws IOException {
        Optional<Scrape> meters = scrape;
        if (meters.isEmpty()) {
            answer(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        List<String> accept = exchange.getRequestHeaders().getOrDefault("Accept", List.of());
        Scrape.Text text = meters.get().text(accept);
        answer(exchange, 200, text.type(), text.body());
    }

    /** Until somebody watches. */
    void awaitViewer() throws InterruptedException {
        synchronized (change) {
            while (!hasBeenSeen) {
                change.wait();
            }
        }
    }

    /** From now on there is a report: who watches is told to fetch it. */
    void has(Path file) {
        synchronized (change) {
            report = Optional.of(file);
        }
        feed.tell(REPORT);
    }

    /** Ends when everybody who watches has fetched the report, or after two seconds. */
    @Override
    public void close() {
        feed.end();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FAREWELL_MILLIS);
        synchronized (change) {
            long left = FAREWELL_MILLIS;
            while (report.isPresent() && fetching < watching && left > 0) {
                try {
                    change.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }
        server.stop(0);
        viewers.shutdownNow();
    }
}
