package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;

/** What is simulated. */
final class ScenarioOptions {
    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "The scenario file, as in scenarios/tiny.conf; - for standard input.")
    private Path file;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance. Default: the scenario's.")
    private @Nullable Long seed;

    @Option(
            names = {"-s", "--scale"},
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

    @Mixin
    private IncludeOption includes;

    private @Nullable ScenarioSource source;

    /** Standard input can be read once only, and studies load what is there many times. */
    ScenarioSource source() {
        ScenarioSource known = source;
        if (known == null) {
            known = new ScenarioSource(includes.input(file), overrides, List.of());
            source = known;
        }
        return known;
    }

    long seedFor(Scenario scenario) {
        return seed == null ? scenario.seed() : seed;
    }

    double scale() {
        return scale;
    }
}
