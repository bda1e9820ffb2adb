package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;

/** What is simulated. */
final class ScenarioOptions {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario file, as in scenarios/tiny.conf.")
    private Path file;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance. Default: the scenario's.")
    private @Nullable Long seed;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "1",
            converter = Values.Scale.class,
            description = "Part of the market to simulate, above 0 and at most 1.")
    private double scale;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of the scenario; may be repeated.")
    private List<String> overrides = List.of();

    ScenarioSource source() {
        return new ScenarioSource(file, overrides, List.of());
    }

    long seedFor(Scenario scenario) {
        return seed == null ? scenario.seed() : seed;
    }

    double scale() {
        return scale;
    }
}
