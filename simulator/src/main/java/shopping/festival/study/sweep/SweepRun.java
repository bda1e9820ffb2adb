package shopping.festival.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Program;
import shopping.festival.result.ResultPaths;
import shopping.festival.scenario.IdleKey;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.mix.MixMeasures;
import shopping.festival.study.run.CommonLuck;
import shopping.festival.study.run.Run;
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
                        this::numbers);
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
        Readings readings = scenarios.readings(order.scale());
        SweepTable table = new SweepTable(result, asked.shown(), readings);
        SweepFiles.write(session.folder().resolve(""), result);
        PageFile.write(
                session.folder().resolve(PageFile.NAME), new SweepPage(result, asked.shown(), readings, table).page());
        Path where = session.keep();
        session.tell(table.lines());
        session.tell(table.differences());
        session.tell(AxisNotes.of(result));
        session.tell(scenarios.notes());
        session.tell("Results are in " + where + "; sweep.json has every measure.");
        return ExitCode.FINE;
    }

    private Numbers numbers(Run run) {
        Map<String, Double> numbers = new LinkedHashMap<>(ResultPaths.numbers(run.result()));
        if (asked.isOfMix()) {
            MixMeasures.of(run, order.scale()).forEach((key, value) -> numbers.put(Readings.MIX + key, value));
        }
        return new Numbers(run.result().head().digest(), numbers);
    }
}
