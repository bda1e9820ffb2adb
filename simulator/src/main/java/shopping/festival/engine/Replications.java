package shopping.festival.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import shopping.festival.engine.node.Stop;

/**
 * Several runs of one scenario, each on the inline driver, one a core at a time. What a replication does is the
 * caller's; here they are only spread over the cores and gathered in their order. They have nothing to tell each other,
 * so they are plain threads and no actor system has to start for them.
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
     * One replication that another process may play as well.
     *
     * @param <R> what is kept of it
     */
    public interface Portable<R> extends Job<R> {
        /** What a node is told of it. */
        byte[] task(int number);

        /** What is kept of what a node has answered. Asked for one replication after the other. */
        R answer(int number, byte[] bytes);

        /** A node has failed at it, which ends all. */
        void failed(int number, Throwable fault);
    }

    /**
     * Runs all replications and waits for them; the first fault ends all of them.
     *
     * @return the results in the order of their numbers
     */
    static <R> List<R> run(int replications, int threads, Job<R> job) {
        AtomicReference<Throwable> first = new AtomicReference<>();
        ExecutorService cores = Executors.newFixedThreadPool(threads, named());
        try {
            List<Future<R>> begun = new ArrayList<>();
            for (int number = 1; number <= replications; number++) {
                int its = number;
                begun.add(cores.submit(() -> play(its, job, first)));
            }
            List<R> results = new ArrayList<>();
            boolean interrupted = false;
            for (Future<R> one : begun) {
                interrupted |= await(one, first, results);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable fault = first.get();
            if (fault != null) {
                throw unchecked(fault);
            }
            return List.copyOf(results);
        } finally {
            cores.shutdown();
        }
    }

    /** Those that still wait for a core when one has failed do not even begin. */
    private static <R> R play(int number, Job<R> job, AtomicReference<Throwable> first) {
        Stop failed = () -> first.get() != null;
        try {
            failed.check();
            return job.run(number, failed);
        } catch (RuntimeException | Error fault) {
            first.compareAndSet(null, fault);
            throw fault;
        }
    }

    /** Returns whether somebody interrupted the waiting, which goes on: a run is broken off by its stop. */
    private static <R> boolean await(Future<R> one, AtomicReference<Throwable> first, List<R> results) {
        boolean interrupted = false;
        while (true) {
            try {
                results.add(one.get());
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                first.compareAndSet(null, e.getCause());
                return interrupted;
            }
        }
    }

    /** What ended all, to be thrown again. */
    static RuntimeException unchecked(Throwable fault) {
        if (fault instanceof Error cause) {
            throw cause;
        }
        return fault instanceof RuntimeException cause ? cause : new IllegalStateException(fault);
    }

    static ThreadFactory named() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "replications-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
