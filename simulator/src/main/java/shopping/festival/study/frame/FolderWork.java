package shopping.festival.study.frame;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.problems.Problems;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.result.RunFolder;

/** The frame around every command that leaves a folder of results: whole, or not at all. */
public record FolderWork(Console console, boolean quiet, boolean debug, Patience patience) {

    /** What is done once there is a folder, and nothing wrong with what was asked for. */
    @FunctionalInterface
    public interface Work {
        /** @return the exit code */
        int run(Session session) throws IOException;
    }

    /**
     * Does it. The folder is opened before the problems are told, so that one try tells its own with them.
     *
     * @param problems of what was asked for
     */
    public int into(Supplier<RunFolder> opened, Problems problems, Work work) {
        try (CtrlC ctrlC = new CtrlC()) {
            Optional<RunFolder> made = problems.attempt(opened);
            if (!problems.isEmpty()) {
                made.ifPresent(RunFolder::close);
            }
            problems.refuse();
            try (RunFolder folder = made.orElseThrow()) {
                ctrlC.guards(folder::close);
                return work.run(new Session(console, quiet, folder, ctrlC, patience));
            } catch (Interrupted e) {
                // Told here: once the JVM knows that all is cleaned up, it waits for nobody.
                return Failures.report(e, console, debug);
            } catch (IOException e) {
                throw new NotWritten(e);
            }
        }
    }
}
