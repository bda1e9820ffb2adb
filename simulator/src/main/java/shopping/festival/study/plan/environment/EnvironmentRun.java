package shopping.festival.study.plan.environment;

import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.run.Experiment;

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

    /** @param any whoever plays replications; their luck is the market's own */
    public Environment run(Replicator any) {
        any.progress().ahead(Progress.ONLY_LOOK, replications);
        Experiment experiment = new Experiment(scenario, seed ^ MARKET, scale, List.of());
        List<EnvironmentTally> parts = any.play(1, replications, new EnvironmentJob(experiment));
        EnvironmentTally total = parts.get(0);
        parts.subList(1, parts.size()).forEach(total::add);
        return total.environment(scale);
    }
}
