package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import java.util.Optional;
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

    /** Serves one run after the other, and returns when it has been closed. */
    public void serve() {
        for (Optional<ActorSystem<ToHost>> next = begin(); next.isPresent(); next = begin()) {
            next.get().getWhenTerminated().toCompletableFuture().join();
        }
    }

    private synchronized Optional<ActorSystem<ToHost>> begin() {
        if (isClosed) {
            return Optional.empty();
        }
        NodeTerms terms = new NodeTerms(build, threads, joins, wanted, notices);
        ActorSystem<ToHost> begun = ClusterSystem.start(NodeHost.create(terms), endpoint, threads);
        system = begun;
        endpoint = endpoint.at(Places.self(begun));
        return Optional.of(begun);
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
