package shopping.festival.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import shopping.festival.result.RunFolder;
import shopping.festival.study.run.checkpoint.ResultPlace;

/** Where a command leaves its results: where {@code --out} says, or in {@code runs/<name>-<first free number>}. */
final class OutFolder {
    private static final Path RUNS = Path.of("runs");

    private OutFolder() {}

    static RunFolder open(@Nullable Path out, ForceOption force, String name) {
        return out != null ? RunFolder.at(out, force.isForced()) : RunFolder.numbered(RUNS, name);
    }

    /** The same for a command that may be gone on with. */
    static ResultPlace place(@Nullable Path out, ForceOption force, String name) {
        return ResultPlace.of(out, RUNS, name, force.isForced());
    }
}
