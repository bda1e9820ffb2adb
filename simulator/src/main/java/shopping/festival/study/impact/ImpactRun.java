package shopping.festival.study.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.CommonLuck;
import shopping.festival.study.run.Experiment;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** What the faults of a scenario cost: played with none, with all and with all but each, under the same luck. */
public final class ImpactRun {
    static final String JSON = "impact.json";

    private final ImpactOrder order;
    private final Session session;
    private final Settings settings;
    private final RunOptions options;

    /** @param options of each run */
    public ImpactRun(ImpactOrder order, RunOptions options) {
        this.order = order;
        this.session = order.session();
        this.options = options;
        this.settings = Settings.of(order.experiment());
    }

    /** @return the exit code */
    public int run() throws IOException {
        Experiment experiment = order.experiment();
        List<Fault> faults = Settings.played(experiment);
        if (faults.isEmpty()) {
            throw Mistakes.of(order.source().input().file()
                    + " has no faults that do anything, and so nothing whose impact could be told. Give it some: faults = [{ at = 30 min,"
                    + " for = 10 min, unit = payment, factor = 0 }].");
        }
        session.say(experiment.scenario().name() + ": seed " + experiment.seed() + ", scale "
                + People.plain(experiment.scale()) + ", " + settings.size() + " settings, "
                + Math.max(1, order.replications()) + " of each on " + order.threads() + " threads");
        long begun = System.nanoTime();
        List<String> surges = experiment.scenario().stages().buyers().streams().stream()
                .filter(StreamTerms::isSurge)
                .map(StreamTerms::name)
                .toList();
        int every = Purchases.every(experiment.scenario().intents() * experiment.scale());
        List<Settings.Days> days = new CommonLuck(session, order.replications(), order.threads(), options)
                .<Day>play(settings.experiments(), () -> new DayOnlooker(every, Set.copyOf(surges))).stream()
                        .map(Settings.Days::new)
                        .toList();
        ImpactMaker maker = new ImpactMaker(faults, days);
        ImpactResult result = new ImpactResult(
                1,
                Program.version(),
                experiment.scenario().name(),
                experiment.seed(),
                experiment.scale(),
                days.get(0).withAll().rows().dayMinutes() * 60.0,
                days.size(),
                (System.nanoTime() - begun) / 1e9,
                every,
                surges,
                maker.byFault(),
                maker.whole(),
                maker.together());
        ResultFile.write(session.folder().resolve(JSON), result);
        Files.writeString(
                session.folder().resolve(RunFiles.SCENARIO),
                experiment.scenario().resolved());
        PageFile.write(session.folder().resolve(PageFile.NAME), new ImpactPage(result, faults, days.get(0)).page());
        Path where = session.keep();
        session.tell(order.source().note());
        session.tell(ImpactClosing.sentences(result));
        session.tell("Results are in " + where + ".");
        return ExitCode.FINE;
    }
}
