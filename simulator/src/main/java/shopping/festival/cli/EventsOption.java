package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.run.RunLog;

/** Where the events of a run go, if anywhere. */
final class EventsOption {
    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write every event of every intent to FILE, which ends in .csv or .csv.gz;"
                    + " festival audit FILE checks it.")
    private @Nullable Path file;

    boolean isWanted() {
        return file != null;
    }

    /** A folder of snapshots has nothing else in it. */
    void mustBeOutside(Path checkpoint) {
        if (file != null && absolute(file).startsWith(absolute(checkpoint))) {
            throw Mistakes.of("--events (" + file + ") lies in the folder of --checkpoint (" + checkpoint
                    + "), which holds snapshots only. Name a place beside it.");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Opened before the run, so that a place that cannot be written to is known before anybody waits. */
    RunLog open() {
        if (file == null) {
            return RunLog.NONE;
        }
        if (!EventLog.canBeNamed(file)) {
            throw Mistakes.of("--events (" + file + ") is neither CSV nor CSV zipped. Name it such as events.csv.gz.");
        }
        if (Files.isDirectory(file)) {
            throw Mistakes.of("--events (" + file + ") is a folder. Name a file.");
        }
        try {
            return new RunLog(file, EventLog.open(file));
        } catch (IOException e) {
            throw Mistakes.of(
                    "--events (" + file + ") cannot be written: " + DiskTrouble.reason(e) + ". Choose another place.");
        }
    }
}
