package shopping.festival.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReferenceArray;
import shopping.festival.engine.cluster.Outwork;
import shopping.festival.engine.cluster.Round;
import shopping.festival.engine.cluster.WorkNodes;
import shopping.festival.engine.cluster.WorkQueue;
import shopping.festival.engine.node.Stop;

/**
 * Replications spread over the threads of this process and over nodes: whoever is free plays the next one. Who played it
 * changes nothing in a result, and the results come in the order of their numbers.
 *
 * @param <R> what is kept of each
 */
final class Spread<R> {
    private final int count;
    private final Replications.Portable<R> job;
    private final Stop stop;
    private final WorkQueue queue;
    private final AtomicReferenceArray<R> results;

    /**
     * @param count numbers 1 to this
     * @param stop whether all of it is to be broken off
     */
    Spread(int count, Replications.Portable<R> job, Stop stop) {
        this.count = count;
        this.job = job;
        this.stop = stop;
        this.queue = new WorkQueue(count);
        this.results = new AtomicReferenceArray<>(count);
    }

    /** Plays them all and waits for them; the first fault ends all of them. */
    List<R> play(int threads, WorkNodes nodes) {
        Round round = nodes.begin(queue, new Away());
        try {
            playHere(threads);
        } finally {
            round.close();
        }
        queue.fault().ifPresent(fault -> {
            throw Replications.unchecked(fault);
        });
        List<R> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(results.get(i));
        }
        return List.copyOf(all);
    }

    private void playHere(int threads) {
        ThreadFactory factory = Replications.named();
        List<Thread> here = new ArrayList<>();
        for (int n = 0; n < threads; n++) {
            Thread thread = factory.newThread(this::takeAndPlay);
            thread.start();
            here.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : here) {
            interrupted |= await(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether somebody interrupted the waiting, which goes on: a run is broken off by its stop. */
    private static boolean await(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private void takeAndPlay() {
        try {
            OptionalInt next = queue.take(stop);
            while (next.isPresent()) {
                keep(next.getAsInt(), job.run(next.getAsInt(), stop.or(queue::isOver)));
                next = queue.take(stop);
            }
        } catch (RuntimeException | Error fault) {
            queue.fail(fault);
        }
    }

    private void keep(int number, R result) {
        results.set(number - 1, result);
        queue.done();
    }

    /** The same over the nodes. */
    private final class Away implements Outwork {
        @Override
        public byte[] task(int number) {
            return job.task(number);
        }

        @Override
        public void answered(int number, byte[] answer) {
            keep(number, job.answer(number, answer));
        }

        @Override
        public void failed(int number, Throwable fault) {
            job.failed(number, fault);
        }
    }
}
