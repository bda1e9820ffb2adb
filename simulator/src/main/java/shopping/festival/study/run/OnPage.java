package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.NotWritten;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.Progress;
import shopping.festival.measure.threshold.EarlyJudge;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.Festival;
import shopping.festival.result.making.Traces;
import shopping.festival.study.frame.Session;
import shopping.festival.study.live.LiveDay;
import shopping.festival.study.live.LiveGhost;
import shopping.festival.study.live.LiveHead;
import shopping.festival.study.live.RunMeters;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** The page on which a run is watched, from its first minute until all who watch have its report; perhaps there is none. */
final class OnPage implements AutoCloseable {
    private final RunOrder order;
    private final RunCheckpoints checkpoints;
    private final Following following;
    private final Session session;
    private @Nullable LiveDay day;

    OnPage(RunOrder order, RunCheckpoints checkpoints, Following following) {
        this.order = order;
        this.checkpoints = checkpoints;
        this.following = following;
        this.session = order.session();
    }

    /**
     * Shows the run, if that was asked for.
     *
     * @param others who look on too
     * @param meters that programs may read there
     */
    Progress over(Festival festival, Progress others, Optional<RunMeters> meters) {
        if (following.live().isEmpty()) {
            return others;
        }
        mustBeAsLong(following.ghost(), festival);
        Experiment experiment = order.experiment();
        @Nullable
        LiveGhost ghost = following.ghost().isNone() ? null : following.ghost().ghost();
        LiveHead head = LiveHead.of(
                experiment.scenario(),
                festival,
                experiment.seed(),
                experiment.scale(),
                experiment.thresholds().stream().map(Threshold::text).toList(),
                ghost);
        EarlyJudge judge = new EarlyJudge(
                experiment.thresholds(),
                Traces.SUMS,
                Intervals.of(festival.buyers().dayLength()),
                experiment.scale());
        try {
            day = new LiveDay(
                    head,
                    festival,
                    judge,
                    following.live().get(),
                    checkpoints.besides(LiveDay.FILE).orElse(session.folder().resolve(LiveDay.FILE)),
                    checkpoints.firstMinute(),
                    others);
        } catch (IOException e) {
            throw new NotWritten(e);
        }
        meters.ifPresent(day::show);
        session.warn("watch it at " + day.address());
        return day;
    }

    private static void mustBeAsLong(Baseline ghost, Festival festival) {
        double seconds = (double) festival.buyers().dayLength() / VirtualTime.SECOND;
        if (!ghost.isNone() && ghost.daySeconds() != seconds) {
            throw Mistakes.of("--ghost (" + ghost.label() + ") has a day of " + hours(ghost.daySeconds())
                    + ", and this run one of " + hours(seconds) + ". Name a run of as long a day.");
        }
    }

    private static String hours(double seconds) {
        return People.plain(seconds / 3_600) + " h";
    }

    /** The run has ended well, and its folder is about to be moved. */
    void ended(Run run) {
        if (day == null) {
            return;
        }
        day.ended(run.measures());
        day.trouble().ifPresent(this::complain);
        checkpoints.besides(LiveDay.FILE).filter(Files::isRegularFile).ifPresent(this::moveIn);
    }

    /** What a run that may have been broken off has told in the meantime comes to its results. */
    private void moveIn(Path file) {
        try {
            Files.move(file, session.folder().resolve(LiveDay.FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            complain(e);
        }
    }

    private void complain(IOException trouble) {
        session.warn("festival: " + LiveDay.FILE + " is not whole: " + DiskTrouble.reason(trouble));
    }

    void show(Path folder) {
        if (day != null) {
            day.show(folder.resolve(PageFile.NAME));
        }
    }

    @Override
    public void close() {
        if (day != null) {
            day.close();
        }
    }
}
