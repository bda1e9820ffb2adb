package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.ToHost;

/** A process that waits for runs and plays its part of one after the other, each on an actor system of its own. */
public final class NodeServer implements AutoCloseable {
    /** What a node says when it can be called; its address follows. */
    public static final String WAITING = "waiting at ";

    private final String build;
    private final int threads;
    private final String joins;
    private final Wanted wanted;
    private final Consumer<String> notices;
    private Endpoint endpoint;
    private @Nullable ActorSystem<ToHost> system;
    private boolean isClosed;

    /**
     * @param build of the program
     * @param threads on which it plays
     * @param joins where the run is that it offers itself to, HOST:PORT; empty to wait for a call
     * @param wanted makes what is played
     * @param notices told in a sentence of what it does
     */
    public NodeServer(
            String build, Endpoint endpoint, int threads, String joins, Wanted wanted, Consumer<String> notices) {
        this.build = build;
        this.endpoint = endpoint;
        this.threads = threads;
        this.joins = joins;
        this.wanted = wanted;
        this.notices = notices;
    }

    /** Serves one run, and returns when that has ended or gone. */
    public void serve() {
        NodeTerms terms = new NodeTerms(build, threads, joins, wanted, notices);
        synchronized (this) {
            if (isClosed) {
                return;
            }
            system = ClusterSystem.start(NodeHost.create(terms), endpoint, threads);
            endpoint = endpoint.at(Places.self(system));
        }
        system.getWhenTerminated().toCompletableFuture().join();
    }

    /** Ends whatever it does, without a word to the run. */
    @Override
    public synchronized void close() {
        isClosed = true;
        if (system != null) {
            system.terminate();
        }
    }
}
