package shopping.festival.engine.actors;

import akka.actor.typed.ActorSystem;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import shopping.festival.engine.node.Stop;

/**
 * Several runs of one scenario, each by an actor of its own on the inline driver, one a core at a time. What a
 * replication does is the caller's; here they are only spread over the cores and gathered in their order.
 */
public final class Replications {
    private Replications() {}

    /**
     * One replication.
     *
     * @param <R> what is kept of it
     */
    @FunctionalInterface
    public interface Job<R> {
        /**
         * @param number from 1 on: the replication's place in the seed
         * @param stop asked for once another replication has failed; this one need not go on
         */
        R run(int number, Stop stop);
    }

    /**
     * Runs all replications and waits for them.
     *
     * @return the results in the order of their numbers
     */
    public static <R> List<R> run(int replications, int threads, Job<R> job) {
        CompletableFuture<List<R>> results = new CompletableFuture<>();
        AtomicBoolean brokenOff = new AtomicBoolean();
        ActorSystem<ReplicationGuardian.Message> system = ActorSystem.create(
                ReplicationGuardian.create(replications, number -> begin(job, number, brokenOff::get), results),
                "replications",
                config(threads));
        // Akka ends a system by itself only on a fatal error of the JVM; nobody would hear of the results then.
        system.getWhenTerminated()
                .whenComplete((done, fault) -> results.completeExceptionally(
                        new IllegalStateException("the actor system ended early", new OutOfMemoryError())));
        try {
            return results.join();
        } catch (CompletionException e) {
            brokenOff.set(true);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("a replication failed", e.getCause());
        } finally {
            system.terminate();
            system.getWhenTerminated().toCompletableFuture().join();
        }
    }

    /** Those that still wait for a core when one has failed do not even begin. */
    private static <R> R begin(Job<R> job, int number, Stop stop) {
        stop.check();
        return job.run(number, stop);
    }

    private static Config config(int threads) {
        return ConfigFactory.parseString(String.format(Locale.ROOT, """
                        akka.loglevel = "WARNING"
                        akka.coordinated-shutdown.run-by-jvm-shutdown-hook = off
                        akka.coordinated-shutdown.exit-jvm = off
                        akka.jvm-shutdown-hooks = off
                        akka.jvm-exit-on-fatal-error = off
                        akka.actor.default-dispatcher.fork-join-executor {
                          parallelism-min = 1
                          parallelism-max = 1
                        }
                        %s {
                          type = Dispatcher
                          executor = "thread-pool-executor"
                          thread-pool-executor { fixed-pool-size = %d }
                          throughput = 1
                        }
                        """, ReplicationGuardian.DISPATCHER, threads))
                .withFallback(ConfigFactory.load());
    }
}
