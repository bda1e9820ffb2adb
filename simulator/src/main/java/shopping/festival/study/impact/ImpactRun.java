package shopping.festival.study.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.result.Counts;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.Fault;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.NoOrders;
import shopping.festival.study.run.Run;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** What the faults of a scenario cost: played with none, with all and with all but each, under the same luck. */
public final class ImpactRun {
    static final String JSON = "impact.json";

    private final ImpactOrder order;
    private final Session session;
    private final Settings settings;
    private final RunOptions options;
    private final Queue<Counts> counts = new ConcurrentLinkedQueue<>();

    /** @param options of each run */
    public ImpactRun(ImpactOrder order, RunOptions options) {
        this.order = order;
        this.session = order.session();
        this.options = options.withWrappers(session.console().faults(), JournalWrapper.NONE);
        this.settings = Settings.of(order.experiment());
    }

    /** @return the exit code */
    public int run() throws IOException {
        Experiment experiment = order.experiment();
        List<Fault> faults = experiment.scenario().faults();
        if (faults.isEmpty()) {
            throw Mistakes.of(order.source().file()
                    + " has no faults, and so nothing whose impact could be told. Give it some: faults = [{ at = 30 min,"
                    + " for = 10 min, unit = payment, factor = 0 }].");
        }
        session.say(experiment.scenario().name() + ": seed " + experiment.seed() + ", scale "
                + People.plain(experiment.scale()) + ", " + settings.size() + " settings, "
                + Math.max(1, order.replications()) + " of each on " + order.threads() + " threads");
        session.patience()
                .mustSuffice(
                        Effort.of(experiment.festival(1), options.windowCapMicros()),
                        settings.size() * Math.max(1.0, order.replications()),
                        order.threads());
        long begun = System.nanoTime();
        List<Settings.Days> days = play();
        NoOrders.refuse(counts);
        ImpactMaker maker = new ImpactMaker(faults, days);
        ImpactResult result = new ImpactResult(
                1,
                Program.version(),
                experiment.scenario().name(),
                experiment.seed(),
                experiment.scale(),
                days.size(),
                (System.nanoTime() - begun) / 1e9,
                maker.byFault(),
                maker.whole(),
                maker.together());
        ResultFile.write(session.folder().resolve(JSON), result);
        Files.writeString(
                session.folder().resolve(RunFiles.SCENARIO),
                experiment.scenario().resolved());
        PageFile.write(
                session.folder().resolve(PageFile.NAME),
                new ImpactPage(result, experiment.scenario(), days.get(0)).page());
        Path where = session.keep();
        session.tell(ImpactClosing.sentences(result));
        session.tell("Results are in " + where + ".");
        return ExitCode.FINE;
    }

    /** All settings of all replications are one list of work, so that no core waits for another. */
    private List<Settings.Days> play() {
        int replications = Math.max(1, order.replications());
        int n = settings.size();
        RunsProgress progress = session.progress();
        progress.ahead(1, replications * n);
        List<Day> all;
        try {
            all = session.replicator(order.experiment().seed(), order.threads(), progress)
                    .play(1, replications * n, (number, stop) -> day((number - 1) % n, (number - 1) / n, stop));
        } finally {
            progress.end();
        }
        List<Settings.Days> days = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            days.add(new Settings.Days(all.subList(r * n, (r + 1) * n)));
        }
        return days;
    }

    private Day day(int setting, int replication, Stop stop) {
        int luck = order.replications() == 0 ? 0 : replication + 1;
        Run run = settings.experiments().get(setting).play(luck, options.withStop(stop));
        counts.add(run.result().counts());
        return Day.of(run);
    }
}
