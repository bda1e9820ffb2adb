package shopping.festival.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.EnvironmentFile;
import shopping.festival.study.plan.environment.EnvironmentRun;

/** The festival around a shop: which, and how it is measured. */
final class EnvironmentOptions {
    /** Intents a replication of the market has unless the user says otherwise: some seconds, and enough for every cell. */
    private static final double INTENTS = 2_000_000;

    @Mixin
    private MarketOption market;

    @Option(
            names = "--market-scale",
            paramLabel = "X",
            converter = Values.Scale.class,
            description = "Part of the market that is run without the shop. Default: some two million intents.")
    private Double scale;

    @Option(
            names = "--market-replications",
            paramLabel = "N",
            defaultValue = "5",
            converter = Values.Count.class,
            description = "How often it is run. Default: 5.")
    private int replications;

    @Option(
            names = "--no-cache",
            description = "Measure the market anew, and do not keep what was measured for the next time.")
    private boolean noCache;

    Scenario load() {
        return market.load();
    }

    EnvironmentRun run(Scenario scenario, int threads) {
        return new EnvironmentRun(scenario, scenario.seed(), scaleFor(scenario), replications, threads);
    }

    /** Two figures are enough, and the same for a scenario whose intents change a little. */
    private double scaleFor(Scenario scenario) {
        if (scale != null) {
            return scale;
        }
        if (scenario.population() == null || scenario.intents() <= INTENTS) {
            return 1;
        }
        double part = INTENTS / scenario.intents();
        double step = Math.pow(10, Math.floor(Math.log10(part)));
        return Math.rint(part / step) * step;
    }

    EnvironmentFile cache() {
        return new EnvironmentFile(noCache ? null : EnvironmentFile.usualFolder());
    }
}
