package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.diff.DiffQuestion;
import shopping.festival.study.diff.DiffRun;
import shopping.festival.study.diff.FileDiff;
import shopping.festival.study.frame.Console;

/** {@code festival diff}: the first intent to which two runs do something else. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the first minute, and in it the first intent, to which two runs do something else."
                + " A and B are scenarios, which are run, folders that runs have left, or two event logs or tables"
                + " of such folders (.csv, .csv.gz).")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A scenario, a run's folder, a log or a table.")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "A scenario, a run's folder, a log or a table.")
    private Path b;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the scenarios. Default: the folder's, or the scenario's own.")
    private @Nullable Long seed;

    @Option(
            names = {"-s", "--scale"},
            paramLabel = "X",
            converter = Values.Scale.class,
            description = "Part of the market of the scenarios. Default: the folder's, or 1.")
    private @Nullable Double scale;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of every scenario; may be repeated.")
    private List<String> set = List.of();

    @Option(
            names = "--set-a",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of A; may be repeated.")
    private List<String> setA = List.of();

    @Option(
            names = "--set-b",
            paramLabel = "KEY=VALUE",
            converter = Values.KeyValue.class,
            description = "Override one key of B; may be repeated.")
    private List<String> setB = List.of();

    @Option(
            names = "--events",
            paramLabel = "FILE.csv",
            description = "Write every event of the first minute that differs to FILE.csv, a row each.")
    private @Nullable Path events;

    @Mixin
    private IncludeOption includes;

    @Mixin
    private EngineOptions how;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (a.equals(b) && a.equals(ScenarioInput.STANDARD_INPUT)) {
            throw Mistakes.of("standard input (-) can be only one of A and B. Name a file for the other.");
        }
        if (FileDiff.isAsked(a, b)) {
            return new FileDiff(a, b, console).run();
        }
        DiffQuestion asked = new DiffQuestion(
                includes.input(a),
                includes.input(b),
                Optional.ofNullable(seed),
                Optional.ofNullable(scale),
                new DiffQuestion.Overrides(set, setA, setB),
                Optional.ofNullable(events));
        return new DiffRun(asked, console).run(how.forOneRun());
    }
}
