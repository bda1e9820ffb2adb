package shopping.festival.study.plan.environment;

import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.frame.Effort;

/**
 * Runs the market without the shop and keeps what a shop meets in it.
 *
 * @param seed of the market: its replications are not those of the shop
 * @param scale part of the market that is simulated
 */
public record EnvironmentRun(Scenario scenario, long seed, double scale, int replications) {
    /** Keeps the market's luck apart from the shop's, whatever the seed. */
    private static final long MARKET = Draws.keyOf("market of an environment");

    /** What it costs. */
    public Effort effort() {
        return Effort.of(FestivalMaker.make(scenario, seed, scale), VirtualTime.NEVER);
    }

    /** @param any whoever plays replications; the luck is the market's own */
    public Environment run(Replicator any) {
        Replicator replicator = any.withSeed(seed).apart(MARKET);
        replicator.progress().ahead(Progress.ONLY_LOOK, replications);
        FestivalMaker maker = new FestivalMaker(scenario, scale);
        List<EnvironmentTally> parts = replicator.play(
                1, replications, (number, stop) -> replicate(maker.festival(replicator.seedKey(number)), stop));
        EnvironmentTally total = parts.get(0);
        parts.subList(1, parts.size()).forEach(total::add);
        return total.environment(scale);
    }

    private EnvironmentTally replicate(Festival festival, Stop stop) {
        EnvironmentTally tally =
                new EnvironmentTally(festival, scenario.market().mix().leavesPlatform());
        RunOptions options = RunOptions.inline()
                .withStop(stop)
                .withWrappers(StageWrapper.NONE, journal -> new EnvironmentJournal(journal, tally, festival));
        FestivalRun.run(festival, options);
        return tally;
    }
}
