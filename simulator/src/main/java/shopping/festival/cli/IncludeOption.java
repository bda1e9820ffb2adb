package shopping.festival.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import shopping.festival.scenario.hocon.ScenarioInput;

/** Where scenarios may include from beside their own folder. */
final class IncludeOption {
    @Option(
            names = "--include-dir",
            paramLabel = "DIR",
            description = "A folder below which scenarios may include files, beside their own; may be repeated.")
    private List<Path> folders = List.of();

    /** Of a file, or of standard input. */
    ScenarioInput input(Path asTyped) {
        return asTyped.equals(ScenarioInput.STANDARD_INPUT)
                ? ScenarioInput.of(System.in, folders)
                : new ScenarioInput(asTyped, Optional.empty(), folders);
    }
}
