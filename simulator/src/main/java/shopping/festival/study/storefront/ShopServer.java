package shopping.festival.study.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import shopping.festival.study.live.LivePlace;

/** Answers requests over HTTP, a bounded number at a time: who comes beyond it is told at once that the shop is busy. */
final class ShopServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** More threads than requests that may wait, so that there is always one left to say so. */
    private static final int SPARE_THREADS = 8;

    private static final int PATIENCE_SECONDS = 15;

    private final HttpServer server;
    private final Set<String> names;
    private final Service service;
    private final Consumer<String> told;
    private final Semaphore places;
    private final ThreadPoolExecutor threads;
    private final AtomicBoolean hasComplained = new AtomicBoolean();

    /** What it serves. */
    @FunctionalInterface
    interface Service {
        Answer answer(Request request) throws SQLException;
    }

    /**
     * @param atATimeMost requests that are worked on or wait for it
     * @param told of faults, once
     */
    ShopServer(HttpServer server, Set<String> names, Service service, int atATimeMost, Consumer<String> told) {
        this.server = server;
        this.names = names;
        this.service = service;
        this.told = told;
        this.places = new Semaphore(atATimeMost);
        int most = atATimeMost + SPARE_THREADS;
        this.threads = new ThreadPoolExecutor(most, most, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "shop");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
    }

    void start() {
        server.start();
    }

    private void serve(HttpExchange exchange) {
        // One that is closed before it is answered closes its connection too.
        try (exchange) {
            Answer answer = answer(exchange);
            if (!answer.isLost()) {
                send(exchange, answer);
            }
        } catch (IOException e) {
            // Who asked has gone.
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!LivePlace.isByName(exchange.getRequestHeaders(), names)) {
            return Answer.error(403, "host", "this shop is not to be had by that name");
        }
        Request request;
        try {
            request = Request.of(exchange);
        } catch (Refusal e) {
            return e.answer();
        }
        if (!places.tryAcquire()) {
            return Answer.BUSY;
        }
        try {
            return service.answer(request);
        } catch (Refusal e) {
            return e.answer();
        } catch (SQLException e) {
            return Database.isPassing(e) ? Answer.BUSY : fault(e);
        } catch (RuntimeException e) {
            return fault(e);
        } finally {
            places.release();
        }
    }

    private Answer fault(Exception e) {
        if (hasComplained.compareAndSet(false, true)) {
            told.accept("festival: a request could not be served: " + e + ". Further ones are not told.");
        }
        return Answer.error(500, "fault", "the shop could not do it; its own output says why");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == 405) {
            exchange.getResponseHeaders().set("Allow", "GET, PUT, POST, DELETE");
        }
        if (answer.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        if (answer.body().isEmpty() || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = json(answer.body().get());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] json(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be told as JSON", e);
        }
    }

    /** Nobody is answered any more; what was begun ends, without an interrupt, at which H2 would close its file. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
