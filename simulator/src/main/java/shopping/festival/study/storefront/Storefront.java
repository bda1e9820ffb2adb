package shopping.festival.study.storefront;

import com.sun.net.httpserver.HttpServer;
import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.live.LivePlace;

/** A small shop over HTTP and a real database, to try a load generator on: right or faulty, as its flavour says. */
public final class Storefront implements AutoCloseable {
    /** Requests that may wait for a connection to the database. */
    private static final int WAITING_MOST = 256;
    /** Connections that may wait to be taken: buyers come all at once. */
    private static final int BACKLOG = 1_024;

    private final Database database;
    private final ShopServer server;
    private final String address;

    private Storefront(Database database, ShopServer server, String address) {
        this.database = database;
        this.server = server;
        this.address = address;
    }

    /**
     * It listens, on this machine alone, when this returns.
     *
     * @param told of a fault, a line
     * @throws Mistakes if the database or the port cannot be had
     */
    public static Storefront open(StorefrontTerms terms, Consumer<String> told) {
        teachServer();
        LivePlace place = LivePlace.here("--port", terms.port());
        Problems problems = new Problems();
        Optional<HttpServer> http = problems.attempt(() -> place.listen(BACKLOG));
        Optional<Database> database = problems.attempt(() -> Database.open(terms.database()));
        if (http.isEmpty() || database.isEmpty()) {
            http.ifPresent(listening -> listening.stop(0));
            database.ifPresent(Database::close);
            problems.refuse();
            throw new IllegalStateException("whoever fails says why");
        }
        ReserveTerms reserve = new ReserveTerms(terms.reserveMillis(), terms.clock());
        int port = http.get().getAddress().getPort();
        ShopServer server = new ShopServer(
                http.get(),
                place.names(port),
                new Routes(terms.flavour(), new Desk(terms.flavour(), reserve, database.get())),
                Database.CONNECTIONS + WAITING_MOST,
                told);
        server.start();
        return new Storefront(database.get(), server, place.address(port));
    }

    /**
     * The JDK's server reads this once: without the first an answer waits up to 40 ms for the acknowledgement of its own
     * head, and beyond 200 connections it closes those that rest.
     */
    private static void teachServer() {
        setIfUnset("sun.net.httpserver.nodelay", "true");
        setIfUnset("sun.net.httpserver.maxIdleConnections", "20000");
        setIfUnset("sun.net.httpserver.idleInterval", "600");
    }

    private static void setIfUnset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Where it is to be had, with a slash at its end. */
    public String address() {
        return address;
    }

    /** Name and version of its database. */
    public String product() {
        return database.product();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
