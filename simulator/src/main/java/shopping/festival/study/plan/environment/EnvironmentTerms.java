package shopping.festival.study.plan.environment;

import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.CacheFolder;
import shopping.festival.study.run.RunNodes;

/**
 * How the festival around a shop is measured.
 *
 * @param scale part of the market that is run without the shop; empty for some two million intents
 * @param replications how often it is run
 * @param cached whether what was measured before serves again, and what is measured now is kept
 * @param nodes who runs it with this process
 */
public record EnvironmentTerms(OptionalDouble scale, int replications, boolean cached, RunNodes nodes) {
    /** Intents a replication of the market has unless the user says otherwise: some seconds, and enough for every cell. */
    private static final double INTENTS = 2_000_000;

    public EnvironmentRun run(Scenario scenario) {
        return new EnvironmentRun(scenario, scenario.seed(), scaleFor(scenario), replications);
    }

    /** Two figures are enough, and the same for a scenario whose intents change a little. */
    private double scaleFor(Scenario scenario) {
        if (scale.isPresent()) {
            return scale.getAsDouble();
        }
        if (scenario.goods().isListed() || scenario.intents() <= INTENTS) {
            return 1;
        }
        double part = INTENTS / scenario.intents();
        double step = Math.pow(10, Math.floor(Math.log10(part)));
        return Math.rint(part / step) * step;
    }

    public EnvironmentFile cache() {
        return new EnvironmentFile(cached ? Optional.of(CacheFolder.usual()) : Optional.empty());
    }
}
