package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.text.TextDigest;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.checkpoint.CheckpointFolder;
import shopping.festival.study.run.checkpoint.Resumable;
import shopping.festival.study.run.checkpoint.RunAsked;
import shopping.festival.study.run.checkpoint.SnapshotFolder;
import shopping.festival.view.text.People;

/** The snapshots of a run from its beginning to its results; without {@code --checkpoint} it does nothing. */
public final class RunCheckpoints implements AutoCloseable {
    public static final RunCheckpoints NONE = new RunCheckpoints(null, null);

    private final @Nullable CheckpointFolder folder;
    private final @Nullable Resumable from;

    private RunCheckpoints(@Nullable CheckpointFolder folder, @Nullable Resumable from) {
        this.folder = folder;
        this.from = from;
    }

    /** Of a run that begins. */
    public static RunCheckpoints begin(Path place, RunOrder order, RunAsked.How how) {
        SnapshotFolder folder = SnapshotFolder.create(place);
        Experiment experiment = order.experiment();
        String scenario = experiment.scenario().resolved();
        try {
            folder.keep(scenario);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        RunAsked.What what = new RunAsked.What(
                experiment.scenario().name(),
                TextDigest.whole(scenario),
                experiment.seed(),
                experiment.scale(),
                experiment.thresholds().stream().map(Threshold::text).toList(),
                order.source().without());
        RunAsked asked = new RunAsked(what, how, unfinished(order.session()));
        return new RunCheckpoints(new CheckpointFolder(folder, asked, Optional.empty()), null);
    }

    /** Of a run that goes on. */
    public static RunCheckpoints goOn(Resumable from, RunAsked.How how, Session session) {
        RunFolder.removeUnfinished(Path.of(from.asked().unfinished()));
        RunAsked asked = new RunAsked(from.asked().what(), how, unfinished(session));
        return new RunCheckpoints(new CheckpointFolder(from.folder(), asked, Optional.of(from.manifest())), from);
    }

    private static String unfinished(Session session) {
        return session.folder().resolve("").toAbsolutePath().toString();
    }

    /** Keeps the event log with the run, and leaves it to who goes on with that. */
    void keep(RunLog log) {
        if (folder != null) {
            log.events().ifPresent(events -> {
                folder.keepsWith(events);
                log.staysIf(() -> folder.minuteKept().isPresent());
            });
        }
    }

    /** The options of a run that is kept, or goes on. */
    RunOptions over(RunOptions options) {
        if (folder == null) {
            return options;
        }
        folder.keepsWhenStoppedBy(options.stop());
        return options.withSurvival(
                new Survival(folder, Optional.ofNullable(from).map(Resumable::snapshot), true));
    }

    /** With which minute of virtual time it begins. */
    int firstMinute() {
        return from == null ? 0 : from.manifest().minute();
    }

    /** Where a file lies that is written along with the run and goes on with it. */
    Optional<Path> besides(String name) {
        return Optional.ofNullable(folder).map(in -> in.path().resolve(name));
    }

    boolean isResumed() {
        return from != null;
    }

    /** What a user is told before it begins. */
    void announce(Session session) {
        if (folder == null) {
            return;
        }
        if (from != null) {
            session.say("going on from " + from.name() + ", " + clock(firstMinute()));
        }
        session.say("snapshots every "
                + People.plain(folder.asked().how().everyMillis() / 1e3) + " s into " + folder.path() + "; go on with: "
                + command());
    }

    /** The result of a run, which says how it was kept. */
    Run told(Run run) {
        if (folder == null) {
            return run;
        }
        FestivalResult result = run.result();
        return new Run(
                run.festival(),
                run.outcome(),
                result.with(result.execution().with(folder.told(), folder.secondsBefore())));
    }

    /** The user broke it off: how to go on, if that can be. */
    Interrupted left(Interrupted e) {
        return folder == null
                ? e
                : new Interrupted(
                        kept(folder).orElse("nothing was written, and no snapshot was kept: none had been taken yet."));
    }

    /** It failed: likewise, for whom that helps. */
    void tellLeft(Session session) {
        if (folder != null) {
            kept(folder).ifPresent(words -> session.warn("festival: " + words));
        }
    }

    private Optional<String> kept(CheckpointFolder in) {
        OptionalInt minute = in.minuteKept();
        return minute.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "the run is kept as it was at " + clock(minute.getAsInt()) + "; go on with: " + command());
    }

    /** What could not be kept. */
    void complain(Session session) {
        if (folder != null) {
            folder.complaint().ifPresent(words -> session.warn("festival: warning: " + words));
        }
    }

    /** The results are in place. */
    void drop() throws IOException {
        if (folder != null) {
            folder.drop();
        }
    }

    private String command() {
        return folder == null
                ? ""
                : "festival resume " + Replay.quoted(folder.path().toString());
    }

    private static String clock(int minute) {
        return VirtualTime.clock(minute * VirtualTime.MINUTE);
    }

    @Override
    public void close() {
        if (folder != null) {
            folder.close();
        }
    }
}
