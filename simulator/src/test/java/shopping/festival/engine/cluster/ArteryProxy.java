package shopping.festival.engine.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A bad network between two JVMs, for tests: listens on a loopback port, forwards every connection, and does to the
 * frames of Artery over TCP what it is told, by command or by chance from a seed. A node behind it says
 * {@code artery.canonical.port} the proxy's port and {@code artery.bind.port} its own.
 *
 * <p>Connections under TLS, or of anybody else, pass as they are; they can be cut and held.
 */
final class ArteryProxy implements AutoCloseable {
    private static final long END_SECONDS_MAX = 300;

    private final InetSocketAddress target;
    private final ServerSocket server;
    private final Thread doorman;
    private final Tally tally = new Tally();
    private final Gate gate = new Gate();
    private final Set<Relay> relays = new LinkedHashSet<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile Fates fates;
    private boolean closed;

    private ArteryProxy(InetSocketAddress target, Troubles troubles) throws IOException {
        this.target = target;
        fates = new Fates(troubles);
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        doorman = new Thread(this::serve, "proxy " + server.getLocalPort());
        doorman.setDaemon(true);
        doorman.start();
    }

    /** Nothing need listen at the target before the first connection comes. */
    static ArteryProxy to(InetSocketAddress target, Troubles troubles) {
        try {
            return new ArteryProxy(target, troubles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port on which nothing listens, for a node to bind to. */
    static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens on loopback. */
    int port() {
        return server.getLocalPort();
    }

    /** From the next frame on this happens, its seed drawn from anew; commands not yet carried out are forgotten. */
    void meet(Troubles troubles) {
        fates = new Fates(troubles);
    }

    /** The next frame that may be meddled with meets this. */
    void next(Trouble trouble) {
        fates.command(trouble);
    }

    /** Cuts all connections that are open. New ones may be opened at once. */
    void cut() {
        List<Relay> open;
        synchronized (relays) {
            open = List.copyOf(relays);
        }
        tally.count(Trouble.CUT);
        tally.countSevered(open.size());
        open.forEach(Relay::cut);
    }

    /** From now on nothing passes, in no direction, and nobody is told: a network that is silent. */
    void hold() {
        gate.shut();
    }

    /** Lets go on what {@link #hold} or a {@link Trouble#DELAY} keeps. */
    void release() {
        gate.open();
    }

    /** Threads that hold something back now. */
    int holding() {
        return gate.waiting();
    }

    Tally tally() {
        return tally;
    }

    Gate gate() {
        return gate;
    }

    Fates fates() {
        return fates;
    }

    void ended(Relay relay) {
        synchronized (relays) {
            relays.remove(relay);
        }
    }

    /** Ends all connections and waits for its threads. */
    @Override
    public void close() {
        List<Relay> open;
        synchronized (relays) {
            closed = true;
            open = List.copyOf(relays);
        }
        gate.end();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Relay::cut);
        await(doorman);
        List<Thread> all;
        synchronized (relays) {
            all = List.copyOf(threads);
        }
        all.forEach(ArteryProxy::await);
    }

    private void serve() {
        for (int connection = 1; !server.isClosed(); connection++) {
            try {
                connect(server.accept(), "proxy " + port() + " connection " + connection);
            } catch (IOException e) {
                // Closed, or nobody listens at the target: whoever called sees a connection that ends, and calls again.
            }
        }
    }

    private void connect(Socket near, String name) throws IOException {
        Socket far = new Socket();
        try {
            far.connect(target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Relay relay = new Relay(this, near, far, name);
            synchronized (relays) {
                if (closed) {
                    throw new IOException("the proxy is closed");
                }
                relays.add(relay);
                threads.addAll(relay.threads());
            }
            relay.start();
        } catch (IOException e) {
            near.close();
            far.close();
            throw e;
        }
    }

    private static void await(Thread thread) {
        try {
            TimeUnit.SECONDS.timedJoin(thread, END_SECONDS_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new IllegalStateException(thread.getName() + " does not end");
        }
    }
}
