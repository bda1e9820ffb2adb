package shopping.festival.report;

import java.nio.file.Path;
import java.util.List;
import shopping.festival.random.Draws;
import shopping.festival.run.FestivalRun;
import shopping.festival.run.Outcome;
import shopping.festival.run.RunOptions;
import shopping.festival.scenario.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.ScenarioLoader;
import shopping.festival.scenario.FestivalMaker;

/** A small festival that meets every station, run inline. */
final class TinyRun {
    static final Path FILE = Path.of("src/test/resources/cli/tiny.conf");

    final Festival festival;
    final Outcome outcome;
    final FestivalResult result;

    TinyRun() {
        Scenario scenario = ScenarioLoader.load(FILE, List.of());
        festival = FestivalMaker.make(scenario, Draws.seedKey(7, 0), 1);
        outcome = FestivalRun.run(festival, RunOptions.inline());
        result = ResultMaker.result(festival, outcome, new RunFacts("tiny", 7, 0, 1, 1, 1, 0.119));
    }
}
