package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Stop;

/** Nodes that do tasks for this process, from one round of tasks to the next until it is closed. */
public final class WorkNodes implements AutoCloseable {
    /** Of the actors here, which only write letters and read them. */
    private static final int THREADS = 2;

    private final ExecutorService answers = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "answers");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<@Nullable Round> last = new AtomicReference<>();
    private final CompletableFuture<Integer> come = new CompletableFuture<>();
    private final ActorSystem<ToHost> system;
    private final int threads;

    /**
     * Calls them and waits until all have come.
     *
     * @param stop ends the waiting
     * @throws Mistakes if one does not answer, plays another run or is another program
     */
    public WorkNodes(Nodes nodes, Stop stop) {
        system = ClusterSystem.start(
                s -> Foreman.create(call(nodes, s), stop, nodes.notices(), come), nodes.endpoint(), THREADS);
        system.getWhenTerminated().whenComplete((done, fault) -> ended());
        threads = awaitAll();
    }

    private int awaitAll() {
        try {
            return come.join();
        } catch (CompletionException e) {
            close();
            if (e.getCause() instanceof Refused refused) {
                throw Mistakes.of(refused.sentence());
            }
            if (e.getCause() instanceof Interrupted interrupted) {
                throw interrupted;
            }
            throw new IllegalStateException("the nodes cannot be called", e.getCause());
        }
    }

    private static Call call(Nodes nodes, ActorSystem<?> system) {
        String self = Places.self(system);
        List<String> addresses = nodes.addresses();
        return new Call(
                Call.newNumber(),
                self,
                nodes.build(),
                new Roster(addresses, addresses, addresses.size()),
                true,
                System.nanoTime(),
                offered -> {},
                all -> nodes.notices()
                        .accept("played by " + all.size() + " processes; another one joins with: festival node --join "
                                + self));
    }

    /** Akka ends a system by itself only on a fatal error of the JVM. */
    private void ended() {
        Throwable fault = new IllegalStateException("the actor system ended early", new OutOfMemoryError());
        come.completeExceptionally(fault);
        Round round = last.get();
        if (round != null && !round.isOver()) {
            round.queue().fail(fault);
        }
    }

    /** Of all nodes together, when they had come. */
    public int threads() {
        return threads;
    }

    /** Lets them take from a queue until the round is closed; one round at a time. */
    public Round begin(WorkQueue queue, Outwork work) {
        Round round = new Round(queue, work, answers);
        last.set(round);
        system.tell(new Foreman.Begin(round));
        return round;
    }

    /** Sends them home. */
    @Override
    public void close() {
        system.tell(new Foreman.Leave());
        system.getWhenTerminated().toCompletableFuture().join();
        answers.shutdown();
    }
}
