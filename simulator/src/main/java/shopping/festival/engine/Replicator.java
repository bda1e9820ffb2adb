package shopping.festival.engine;

import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;

/**
 * Plays replications of something, one a core, each with the luck of its number: the same seed and number are the same
 * luck whatever is played.
 *
 * @param threads how many are played at a time, at most
 * @param stop whether all of it is to be broken off
 * @param progress told of every replication that has ended
 */
public record Replicator(long seed, int threads, Stop stop, Progress progress) {

    /** One that nobody watches or breaks off. */
    public static Replicator of(long seed, int threads) {
        return new Replicator(seed, threads, Stop.NEVER, Progress.NONE);
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

    /** The mixed seed that every keyed draw of a replication takes in. */
    public long seedKey(int replication) {
        return Draws.seedKey(seed, replication);
    }

    /** The same with luck of its own, whatever the seed. */
    public Replicator apart(long key) {
        return withSeed(seed ^ key);
    }

    public Replicator withSeed(long other) {
        return new Replicator(other, threads, stop, progress);
    }

    /** The same, telling nobody. */
    public Replicator silent() {
        return new Replicator(seed, threads, stop, Progress.NONE);
    }
}
