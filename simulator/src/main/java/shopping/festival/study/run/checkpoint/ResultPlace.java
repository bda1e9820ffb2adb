package shopping.festival.study.run.checkpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import shopping.festival.result.RunFolder;

/**
 * Where the results of a run go, whichever folder the one is in who goes on with it.
 *
 * @param folder that the user named, or null: the first free number of {@code prefix} in {@code parent}
 * @param replaces results that are there already
 */
public record ResultPlace(@Nullable String folder, String parent, String prefix, boolean replaces) {

    public static ResultPlace of(@Nullable Path out, Path runs, String prefix, boolean replaces) {
        return new ResultPlace(
                out == null ? null : absolute(out).toString(), absolute(runs).toString(), prefix, replaces);
    }

    /** Another folder than the one that was named, or the same with leave to replace what is in it by now. */
    public ResultPlace or(@Nullable Path out, boolean force) {
        return new ResultPlace(
                out == null ? folder : absolute(out).toString(),
                parent,
                prefix,
                out == null ? replaces || force : force);
    }

    public RunFolder open() {
        return folder != null ? RunFolder.at(Path.of(folder), replaces) : RunFolder.numbered(Path.of(parent), prefix);
    }

    /** Whether it is that folder, lies in it, or holds it: then each would be in the other's way. */
    public boolean isInTheWayOf(Path other) {
        Path place = folder == null ? null : Path.of(folder);
        Path its = absolute(other);
        return place != null && (place.startsWith(its) || its.startsWith(place));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
