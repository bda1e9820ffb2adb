package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.catalogue.Catalogue;

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
                : new ScenarioInput(
                        asTyped,
                        Optional.empty(),
                        Stream.concat(folders.stream(), shipped(asTyped).stream())
                                .toList());
    }

    /** What is shipped in a folder of the shipped scenarios may include what lies in theirs. */
    private static Optional<Path> shipped(Path asTyped) {
        Path folder = asTyped.getParent();
        Path above = folder == null ? null : folder.getParent();
        return above == null
                ? Optional.empty()
                : Catalogue.folder().filter(shipped -> isSame(above, shipped)).map(shipped -> above);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // What cannot be looked at is not there, and says so when it is read.
            return false;
        }
    }
}
