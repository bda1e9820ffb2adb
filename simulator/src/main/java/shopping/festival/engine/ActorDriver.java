package shopping.festival.engine;

import shopping.festival.engine.actors.DeployedHere;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.actors.FestivalSystem;
import shopping.festival.engine.actors.Job;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Pace;

/** Runs a festival on actors, on as many threads as asked for. */
final class ActorDriver {
    /** A run whose windows stop closing for this long is given up. */
    static final long STALL_MILLIS_MAX = 60_000;

    private ActorDriver() {}

    static Outcome run(Assembly assembly, Pace pace, RunOptions options) {
        long wallStart = System.nanoTime();
        options.survival().from().ifPresent(assembly::takeOver);
        options.survival().tookOver();
        long windows;
        try {
            windows = FestivalSystem.run(
                    new Job(new DeployedHere(assembly, pace), pace, options.survival()),
                    options.threads(),
                    options.stallMillisMax(),
                    new Onlooker(options));
        } catch (FestivalGuardian.BrokenOff e) {
            throw new Interrupted();
        }
        Books books = assembly.close(windows);
        double wallSeconds = (System.nanoTime() - wallStart) / 1e9;
        return new Outcome(books, wallSeconds, windows, EngineCounts.of(assembly));
    }
}
