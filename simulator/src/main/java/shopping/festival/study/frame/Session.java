package shopping.festival.study.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;
import shopping.festival.result.RunFolder;

/**
 * One command at work: where it speaks, the folder it fills, and whether it was told to stop.
 *
 * @param quiet nothing but what the user asked for is told
 */
public record Session(Console console, boolean quiet, RunFolder folder, CtrlC ctrlC, Patience patience) {

    /** A line about the work itself, for who watches. */
    public void say(String line) {
        if (!quiet) {
            console.err().println(line);
        }
    }

    /** Part of the answer. */
    public void tell(List<String> lines) {
        lines.forEach(console.out()::println);
    }

    public void tell(String line) {
        console.out().println(line);
    }

    /** Worth knowing even for who wants nothing but the answer. */
    public void warn(String line) {
        console.err().println(line);
    }

    public Stop stop() {
        return ctrlC;
    }

    public RunsProgress progress() {
        return new RunsProgress(console, quiet);
    }

    /** Whoever plays replications for this command. */
    public Replicator replicator(long seed, int threads, Progress progress) {
        return new Replicator(seed, threads, stop(), progress, Optional.empty());
    }

    /** A path as seen from where the user is. */
    public static Path near(Path where) {
        Path here = Path.of("").toAbsolutePath();
        return where.startsWith(here) ? here.relativize(where) : where;
    }

    /** Moves the folder in place, unless the user has changed their mind while it was written, and says where it is. */
    public Path keep() throws IOException {
        if (stop().isAsked()) {
            throw new Interrupted();
        }
        return near(folder.commit());
    }
}
