package shopping.festival.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.EnvironmentTerms;

/** The festival around a shop: which, and how it is measured. */
final class EnvironmentOptions {
    @Mixin
    private MarketOption market;

    @Option(
            names = "--market-scale",
            paramLabel = "X",
            converter = Values.Scale.class,
            description = "Part of the market that is run without the shop. Default: some two million intents.")
    private @Nullable Double scale;

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

    @Mixin
    private NodesOptions nodes;

    Scenario load() {
        return market.load();
    }

    EnvironmentTerms terms() {
        return new EnvironmentTerms(
                scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale),
                replications,
                !noCache,
                nodes.nodes(OptionalInt.empty()));
    }
}
