package shopping.festival.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.result.Program;
import shopping.festival.result.ResultPaths;
import shopping.festival.result.measurable.Measurables;
import shopping.festival.scenario.IdleKey;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.CommonLuck;
import shopping.festival.study.sweep.SweepMaker.Numbers;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.text.People;

/** One sweep from its scenarios to its folder and its table. */
public final class SweepRun {
    private final SweepOrder order;
    private final SweepQuestion asked;
    private final SweepScenarios scenarios;
    private final Session session;
    private final RunOptions options;

    /** @param options of each run */
    public SweepRun(SweepOrder order, SweepQuestion asked, SweepScenarios scenarios, RunOptions options) {
        this.order = order;
        this.asked = asked;
        this.scenarios = scenarios;
        this.session = order.session();
        this.options = options;
    }

    /** @return the exit code */
    public int run() throws IOException {
        List<Point> points = scenarios.points();
        session.say(scenarios.first().name() + ": seed " + order.seed() + ", scale " + People.plain(order.scale())
                + ", " + points.size() + " points, " + asked.runs() + " of each on " + order.threads() + " threads");
        IdleKey.notes(scenarios.all()).forEach(session::say);
        long begun = System.nanoTime();
        List<List<Numbers>> runs = new CommonLuck(session, asked.replications(), order.threads(), options)
                .play(
                        scenarios.all().stream()
                                .map(s -> order.experiment(s, List.of()))
                                .toList(),
                        run -> new Numbers(run.result().head().digest(), ResultPaths.numbers(run.result())));
        List<SweepResult.PointResult> results = new SweepMaker().points(points, runs);
        SweepResult result = new SweepResult(
                1,
                Program.version(),
                scenarios.first().name(),
                order.seed(),
                order.scale(),
                asked.runs(),
                (System.nanoTime() - begun) / 1e9,
                asked.axes(),
                IdleKeys.among(asked.axes(), results),
                results);
        Gauges gauges = Measurables.of(scenarios.first()).gauges();
        SweepTable table = new SweepTable(result, asked.shown(), gauges);
        SweepFiles.write(session.folder().resolve(""), result);
        PageFile.write(
                session.folder().resolve(PageFile.NAME), new SweepPage(result, asked.shown(), gauges, table).page());
        Path where = session.keep();
        session.tell(table.lines());
        session.tell(table.differences());
        session.tell(IdleKeys.sentences(result.idle()));
        session.tell("Results are in " + where + "; sweep.json has every measure.");
        return ExitCode.FINE;
    }
}
