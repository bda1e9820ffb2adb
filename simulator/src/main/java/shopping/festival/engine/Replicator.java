package shopping.festival.engine;

import java.util.List;
import java.util.Optional;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.cluster.WorkNodes;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;

/**
 * Plays replications of something, one a core, each with the luck of its number: the same seed and number are the same
 * luck whatever is played.
 *
 * @param threads how many are played at a time by this process, at most
 * @param stop whether all of it is to be broken off
 * @param progress told of every replication that has ended
 * @param nodes others that play those of them that may leave this process
 */
public record Replicator(long seed, int threads, Stop stop, Progress progress, Optional<WorkNodes> nodes) {

    /** One that nobody watches or breaks off. */
    public static Replicator of(long seed, int threads) {
        return new Replicator(seed, threads, Stop.NEVER, Progress.NONE, Optional.empty());
    }

    /**
     * Plays replications {@code from} to {@code to} and waits for them.
     *
     * @param from the number of the first, at least 1
     * @return the results in the order of their numbers
     */
    public <R> List<R> play(int from, int to, Replications.Job<R> job) {
        int count = to - from + 1;
        return Replications.run(count, Math.min(threads, count), (number, failed) -> {
            Stop either = stop.or(failed);
            either.check();
            R result = job.run(from + number - 1, either);
            progress.ended();
            return result;
        });
    }

    /** The same over nodes too, if there are any. */
    public <R> List<R> play(int from, int to, Replications.Portable<R> job) {
        if (nodes.isEmpty()) {
            return play(from, to, (Replications.Job<R>) job);
        }
        int count = to - from + 1;
        return new Spread<>(count, new Watched<>(job, from - 1, progress), stop)
                .play(Math.min(threads, count), nodes.get());
    }

    /**
     * Replications of which somebody is told.
     *
     * @param before how many have been played before the first
     */
    private record Watched<R>(Replications.Portable<R> job, int before, Progress progress)
            implements Replications.Portable<R> {
        @Override
        public R run(int number, Stop stop) {
            return ended(job.run(before + number, stop));
        }

        @Override
        public byte[] task(int number) {
            return job.task(before + number);
        }

        @Override
        public R answer(int number, byte[] bytes) {
            return ended(job.answer(before + number, bytes));
        }

        @Override
        public void failed(int number, Throwable fault) {
            job.failed(before + number, fault);
        }

        private R ended(R result) {
            progress.ended();
            return result;
        }
    }

    /** The mixed seed that every keyed draw of a replication takes in. */
    public long seedKey(int replication) {
        return Draws.seedKey(seed, replication);
    }

    /** The same with luck of its own, whatever the seed. */
    public Replicator apart(long key) {
        return withSeed(seed ^ key);
    }

    public Replicator withSeed(long other) {
        return new Replicator(other, threads, stop, progress, nodes);
    }

    /** The same, telling nobody. */
    public Replicator silent() {
        return new Replicator(seed, threads, stop, Progress.NONE, nodes);
    }

    /** The same with the help of others. */
    public Replicator over(Optional<WorkNodes> others) {
        return new Replicator(seed, threads, stop, progress, others);
    }
}
