package shopping.festival.engine.actors;

import akka.actor.typed.ActorSystem;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One ActorSystem for one run: as many threads as asked for, and a long turn for every actor that has mail. */
public final class FestivalSystem {
    private static final long END_SECONDS_MAX = 5;

    private FestivalSystem() {}

    /**
     * Runs a job on actors and waits for its end.
     *
     * @return the number of windows closed
     */
    public static long run(Job job, int threads, long stallMillisMax, FestivalGuardian.Watcher watcher) {
        CompletableFuture<Closed> result = new CompletableFuture<>();
        ActorSystem<GuardianMessage> system = ActorSystem.create(
                FestivalGuardian.create(job, watcher, stallMillisMax, result), "festival", config(threads));
        // Akka ends a system by itself only on a fatal error of the JVM; nobody would hear of the result then.
        system.getWhenTerminated()
                .whenComplete((done, fault) -> result.completeExceptionally(
                        new IllegalStateException("the actor system ended early", new OutOfMemoryError())));
        try {
            return result.join().windows();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an actor failed", e.getCause());
        } finally {
            system.terminate();
            awaitEnd(system);
        }
    }

    /** An actor that hangs, which is why a stalled run is given up, must not keep its system from being left behind. */
    private static void awaitEnd(ActorSystem<?> system) {
        try {
            system.getWhenTerminated().toCompletableFuture().get(END_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            system.log().warn("an actor of the run does not end: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Config config(int threads) {
        // On cores of their own the threads keep their actors and spin for mail: waking a thread costs as much as a
        // hundred rows. More threads than cores must not spin.
        return config(threads, threads <= Runtime.getRuntime().availableProcessors());
    }

    /**
     * How the actors of a run share so many threads.
     *
     * @param spins whether a thread without work looks for some instead of going to sleep
     */
    public static Config config(int threads, boolean spins) {
        String executor = spins ? """
                  executor = "affinity-pool-executor"
                  affinity-pool-executor {
                    parallelism-min = %d, parallelism-max = %d, task-queue-size = 65536, idle-cpu-level = 3
                  }
                  """ : """
                  executor = "fork-join-executor"
                  fork-join-executor { parallelism-min = %d, parallelism-max = %d }
                  """;
        return ConfigFactory.parseString("""
                        akka.loglevel = "WARNING"
                        akka.jvm-exit-on-fatal-error = off
                        akka.coordinated-shutdown.run-by-jvm-shutdown-hook = off
                        akka.coordinated-shutdown.exit-jvm = off
                        akka.jvm-shutdown-hooks = off
                        # A busy machine starts late, and is no fault. What a run waits for is its windows: a stall.
                        akka.logger-startup-timeout = 1 d
                        akka.actor.creation-timeout = 1 d
                        akka.actor.unstarted-push-timeout = 1 d
                        akka.scheduler.shutdown-timeout = 1 d
                        akka.actor.default-dispatcher.fork-join-executor {
                          parallelism-min = 1
                          parallelism-max = 1
                        }
                        """
                        + FestivalGuardian.DISPATCHER + " {\n  type = Dispatcher\n  throughput = 64\n"
                        + String.format(Locale.ROOT, executor, threads, threads) + "}\n")
                .withFallback(ConfigFactory.load());
    }
}
