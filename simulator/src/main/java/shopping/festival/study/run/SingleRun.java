package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.EngineLog;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.study.frame.Backlog;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.Expected;
import shopping.festival.study.frame.ProgressLine;
import shopping.festival.study.frame.Session;
import shopping.festival.study.live.RunMeters;
import shopping.festival.study.run.nodes.LocalNodes;
import shopping.festival.view.text.People;

/** One run from its festival to its folder and its three sentences. */
public final class SingleRun {
    private final RunOrder order;
    private final RunLog log;
    private final RunCheckpoints checkpoints;
    private final RunNodes nodes;
    private final Following following;
    /** As asked for, and once the festival is known as it is played. */
    private RunOptions options;

    private final Session session;
    private final Watch watch = new Watch();
    private final OnPage page;

    public SingleRun(
            RunOrder order,
            RunLog log,
            RunCheckpoints checkpoints,
            RunOptions options,
            RunNodes nodes,
            Following following) {
        this.order = order;
        this.log = log;
        this.checkpoints = checkpoints;
        this.nodes = nodes;
        this.following = following;
        this.session = order.session();
        this.page = new OnPage(order, checkpoints, following);
        checkpoints.keep(log);
        this.options =
                options.withStop(session.stop()).withWrappers(session.console().faults(), JournalWrapper.NONE);
    }

    /** @return the exit code */
    public int run() throws IOException {
        try {
            return report(played());
        } catch (Interrupted e) {
            checkpoints.complain(session);
            throw checkpoints.left(e);
        } catch (IOException | RuntimeException e) {
            checkpoints.complain(session);
            checkpoints.tellLeft(session);
            throw e;
        } finally {
            page.close();
            watch.close();
        }
    }

    private Run played() {
        announce();
        try (LocalNodes started = nodes.start(options.threads())) {
            NodeOrder nodeOrder =
                    NodeOrder.of(order.experiment(), order.source().without());
            options = nodes.over(options, nodeOrder, started, session);
            Run run = order.experiment().play(0, festival -> {
                Backlog.mustFit(festival);
                session.patience().mustSuffice(Effort.of(festival, options.windowCapMicros()), 1, 1);
                choose(festival);
                return log.around(order.experiment(), festival, watch.over(festival));
            });
            return checkpoints.told(run);
        } catch (BrokenLaw broken) {
            watch.end();
            order.tellReplay("", options);
            throw broken;
        } catch (Interrupted e) {
            log.complain();
            throw e;
        } finally {
            watch.end();
        }
    }

    private int report(Run run) throws IOException {
        NoOrders.refuse(List.of(run.result().counts()));
        log.end(run.outcome(), run.result().head().digest());
        watch.ended(run);
        page.ended(run);
        RunReport.write(
                session.folder().resolve(""), run, order.experiment().scenario(), order.baseline(), order.metrics());
        Path where = session.keep();
        page.show(where);
        log.keep(session);
        checkpoints.complain(session);
        checkpoints.drop();
        watch.tell(run);
        session.tell(order.source().note());
        session.tell(Closing.sentences(run.result()));
        order.tellFaults();
        order.tellHistory(run.result().proof().history());
        session.tell(
                "Results are in " + where + ", digest " + run.result().head().digest() + ".");
        return order.tellThresholds(
                ThresholdLines.of(run.result().proof().thresholds()),
                run.result().proof().keptThresholds());
    }

    private void announce() {
        session.say(order.experiment().scenario().name() + ": seed "
                + order.experiment().seed() + ", scale "
                + People.plain(order.experiment().scale()));
        if (!checkpoints.isResumed()) {
            // In the text of a scenario that was kept every key is stated.
            order.tellIdleKeys();
        }
    }

    /** Who plays a festival is chosen by its size. */
    private void choose(Festival festival) {
        options = watch.heldBack(festival, checkpoints.over(FestivalRun.fitting(festival, options)));
        session.say(how());
        checkpoints.announce(session);
    }

    private String how() {
        if (options.nodes().isPresent()) {
            return "calling " + String.join(", ", options.nodes().get().addresses());
        }
        return options.isInline()
                ? "played inline on one thread"
                : "played on " + options.threads() + " threads, " + options.partitions() + " partitions";
    }

    /** Who looks on while it runs: a line on the terminal, a page, and programs that read meters. */
    private final class Watch {
        private @Nullable ProgressLine line;
        private @Nullable RunMeters meters;
        private @Nullable WallClockPace held;

        RunOptions heldBack(Festival festival, RunOptions fast) {
            if (following.pace().isEmpty()) {
                return fast;
            }
            held = new WallClockPace(
                    following.pace().getAsDouble(), festival.buyers().dayLength(), session.stop(), session::say);
            return held.over(fast);
        }

        RunOptions over(Festival festival) {
            Progress progress = Progress.NONE;
            if (!session.quiet()) {
                line = new ProgressLine(
                        session.console(),
                        new Expected(festival),
                        order.experiment().scale(),
                        checkpoints.firstMinute());
                progress = line;
            }
            if (following.isMetered()) {
                meters = metersOf(order.experiment(), progress);
                progress = meters.progress();
            }
            return options.withProgress(page.over(festival, progress, Optional.ofNullable(meters)));
        }

        private RunMeters metersOf(Experiment experiment, Progress others) {
            return new RunMeters(
                    experiment.liveName(), experiment.scale(), following.live().isPresent(), following.otlp(), others);
        }

        /** The run has ended well. */
        void ended(Run run) {
            if (meters != null) {
                meters.ended(run.outcome());
            }
        }

        /** Nobody looks on any more. */
        void close() {
            if (meters != null) {
                meters.end().ifPresent(trouble -> session.warn("festival: --otlp: " + trouble));
            }
        }

        void end() {
            if (line != null) {
                line.end();
            }
            if (held != null) {
                held.tell();
            }
        }

        void tell(Run run) {
            if (order.metrics() && !session.quiet()) {
                EngineLog.ended(run.outcome());
            }
        }
    }
}
