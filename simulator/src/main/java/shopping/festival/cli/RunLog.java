package shopping.festival.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.Festival;
import shopping.festival.result.Program;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.log.LogHead;

/** The event log of a run from its first line to its place; without {@code --events} it does nothing. */
final class RunLog implements AutoCloseable {
    static final RunLog NONE = new RunLog(null, null);

    private final Path place;
    private final EventLog log;
    private long rows;

    RunLog(Path place, EventLog log) {
        this.place = place;
        this.log = log;
    }

    /** The options of a run that is written down, and broken off if the disk refuses. */
    RunOptions around(RunOrder order, Festival festival, RunOptions options) {
        if (log == null) {
            return options;
        }
        log.begin(
                new LogHead(
                        Program.version(),
                        order.scenario().name(),
                        order.seed(),
                        order.what().scale()),
                festival);
        Progress progress = options.progress();
        return options.withWrappers(options.stages(), log)
                .withProgress((minute, total) -> log.hasFailed() || progress.minute(minute, total));
    }

    /** Tells why a run was broken off, if it was the disk. */
    void complain() {
        if (log != null && log.hasFailed()) {
            throw new NotWritten(log.failure());
        }
    }

    void end(Outcome outcome, String digest) throws IOException {
        if (log != null) {
            rows = log.end(outcome.books().stock(), digest);
        }
    }

    void keep(RunOrder order) throws IOException {
        if (log != null) {
            log.commit();
            order.say(String.format(Locale.ROOT, "Events are in %s: %,d rows.", place, rows));
        }
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
    }
}
