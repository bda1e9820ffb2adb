package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.result.Program;
import shopping.festival.study.frame.Session;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.log.LogHead;
import shopping.festival.study.log.LogRest;
import shopping.festival.study.run.checkpoint.Resumable;

/** The event log of a run from its first line to its place; without {@code --events} it does nothing. */
public final class RunLog implements AutoCloseable {
    public static final RunLog NONE = new RunLog();

    private final @Nullable Path place;
    private final @Nullable EventLog log;
    private BooleanSupplier stays = () -> false;
    private long rows;

    private RunLog() {
        this.place = null;
        this.log = null;
    }

    public RunLog(Path place, EventLog log) {
        this.place = place;
        this.log = log;
    }

    /** The log of a run that goes on, from where it was at the snapshot. */
    static RunLog goOn(Resumable from) {
        LogRest rest = from.log().orElse(null);
        if (rest == null) {
            return NONE;
        }
        try {
            EventLog log = EventLog.goOn(rest, from.snapshot());
            RunLog goesOn = new RunLog(Session.near(log.place()), log);
            goesOn.staysIf(() -> true);
            return goesOn;
        } catch (IOException e) {
            throw Mistakes.of("the event log " + rest.mark().part() + " cannot be written: " + DiskTrouble.reason(e)
                    + ". Without it the run cannot go on.");
        }
    }

    Optional<EventLog> events() {
        return Optional.ofNullable(log);
    }

    /** What is written of it stays where it is, if the run has not ended and can go on. */
    void staysIf(BooleanSupplier isKept) {
        stays = isKept;
    }

    /** The options of a run that is written down, and broken off if the disk refuses. */
    RunOptions around(Experiment experiment, Festival festival, RunOptions options) {
        if (log == null) {
            return options;
        }
        log.begin(
                new LogHead(Program.version(), experiment.scenario().name(), experiment.seed(), experiment.scale()),
                festival);
        return options.withWrappers(options.watchers().stages(), log)
                .withStop(options.stop().or(log::hasFailed));
    }

    /** Tells why a run was broken off, if it was the disk. */
    void complain() {
        if (log != null) {
            log.failure().ifPresent(e -> {
                throw new NotWritten(e);
            });
        }
    }

    void end(Outcome outcome, String digest) throws IOException {
        if (log != null) {
            rows = log.end(outcome.books().stock(), digest);
        }
    }

    void keep(Session session) throws IOException {
        if (log != null) {
            log.commit();
            session.say(String.format(Locale.ROOT, "Events are in %s: %,d rows.", place, rows));
        }
    }

    @Override
    public void close() {
        if (log == null) {
            return;
        }
        if (stays.getAsBoolean()) {
            log.leave();
        } else {
            log.close();
        }
    }
}
