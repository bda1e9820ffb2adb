package shopping.festival.scenario.hocon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;

/**
 * Where the text of a scenario is, and where what it includes may be.
 *
 * @param file whose folder may be included from
 * @param text of it, if it is no file of the disk
 * @param includeDirs more folders that may be included from, as the user names them
 */
public record ScenarioInput(Path file, Optional<String> text, List<Path> includeDirs) {
    /** What stands for standard input on a command line. */
    public static final Path STANDARD_INPUT = Path.of("-");
    /** What it is called in messages. */
    private static final Path STDIN = Path.of("stdin");

    public static ScenarioInput of(Path file) {
        return new ScenarioInput(file, Optional.empty(), List.of());
    }

    /** What is on standard input, as if it were a file of the folder the user is in. */
    public static ScenarioInput of(InputStream standardInput, List<Path> includeDirs) {
        try {
            byte[] bytes = standardInput.readNBytes((int) ScenarioFile.BYTES_MAX + 1);
            if (bytes.length > ScenarioFile.BYTES_MAX) {
                throw Mistakes.of("standard input is larger than 10 MB. Is this a scenario?");
            }
            return new ScenarioInput(STDIN, Optional.of(new String(bytes, StandardCharsets.UTF_8)), includeDirs);
        } catch (IOException e) {
            throw Mistakes.of("standard input cannot be read. Redirect a scenario to it, as in < shop.conf.");
        }
    }

    /** As it is typed. */
    public Path asTyped() {
        return text.isPresent() ? STANDARD_INPUT : file;
    }
}
