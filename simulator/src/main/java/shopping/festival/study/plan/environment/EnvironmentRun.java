package shopping.festival.study.plan.environment;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.actors.Replications;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * Runs the market without the shop and keeps what a shop meets in it.
 *
 * @param seed of the market: its replications are not those of the shop
 * @param scale part of the market that is simulated
 */
public record EnvironmentRun(Scenario scenario, long seed, double scale, int replications, int threads) {
    /** Keeps the market's luck apart from the shop's, whatever the seed. */
    private static final long MARKET = Draws.keyOf("market of an environment");

    /**
     * Measures it.
     *
     * @param pressed true once the user has given up
     * @param watcher hears of every replication that is done
     */
    public Environment run(BooleanSupplier pressed, Runnable watcher) {
        List<EnvironmentTally> parts = Replications.run(replications, threads, (number, brokenOff) -> {
            EnvironmentTally tally = replicate(number, brokenOff, pressed);
            watcher.run();
            return tally;
        });
        EnvironmentTally total = parts.get(0);
        parts.subList(1, parts.size()).forEach(total::add);
        return total.environment(scale);
    }

    private EnvironmentTally replicate(int number, AtomicBoolean brokenOff, BooleanSupplier pressed) {
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(seed ^ MARKET, number), scale);
        EnvironmentTally tally =
                new EnvironmentTally(festival, scenario.market().mix().leavesPlatform());
        RunOptions options = RunOptions.inline()
                .withProgress((minute, total) -> brokenOff.get() || pressed.getAsBoolean())
                .withWrappers(StageWrapper.NONE, journal -> new EnvironmentJournal(journal, tally, festival));
        if (pressed.getAsBoolean()) {
            throw new Interrupted();
        }
        FestivalRun.run(festival, options);
        return tally;
    }
}
