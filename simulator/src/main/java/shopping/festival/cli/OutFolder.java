package shopping.festival.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import shopping.festival.result.RunFolder;

/** Where a command leaves its results: where {@code --out} says, or in {@code runs/<name>-<first free number>}. */
final class OutFolder {
    private OutFolder() {}

    static RunFolder open(@Nullable Path out, ForceOption force, String name) {
        return out != null ? RunFolder.at(out, force.isForced()) : RunFolder.numbered(Path.of("runs"), name);
    }
}
