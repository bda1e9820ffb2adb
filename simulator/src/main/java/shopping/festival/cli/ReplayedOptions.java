package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What is replayed: a scenario, or what an earlier run was. */
final class ReplayedOptions {
    @Parameters(
            index = "0",
            paramLabel = "SCENARIO|RUN",
            description = "The scenario file, or the folder of a run, whose scenario and seed are taken.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all chance. Default: the scenario's, or the run's.")
    private @Nullable Long seed;

    @Option(
            names = {"-s", "--scale"},
            paramLabel = "X",
            converter = Values.Scale.class,
            description = "Part of the market to send, above 0 and at most 1. Without it one is proposed.")
    private @Nullable Double scale;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of the scenario; may be repeated.")
    private List<String> overrides = List.of();

    @Mixin
    private IncludeOption includes;

    private boolean isRun() {
        return Files.isDirectory(file) && Files.exists(file.resolve(RunFiles.SCENARIO));
    }

    Scenario load() {
        Path scenario = isRun() ? file.resolve(RunFiles.SCENARIO) : file;
        return ScenarioLoader.load(includes.input(scenario), overrides, (read, problems) -> {});
    }

    OptionalDouble scale() {
        return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
    }

    long seedFor(Scenario scenario) {
        if (seed != null) {
            return seed;
        }
        if (!isRun()) {
            return scenario.seed();
        }
        Path result = file.resolve(RunFiles.RESULT);
        try {
            return ResultFile.read(result).head().seed();
        } catch (IOException e) {
            throw Mistakes.of(result + " cannot be read as the result of a run. Name its seed with --seed.");
        }
    }
}
