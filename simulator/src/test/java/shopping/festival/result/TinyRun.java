package shopping.festival.result;

import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** A small festival that meets every station, run inline. */
public final class TinyRun {
    public static final Path FILE = Path.of("src/test/resources/cli/tiny.conf");

    public final Festival festival;
    public final Outcome outcome;
    public final FestivalResult result;

    public TinyRun() {
        Scenario scenario = ScenarioLoader.load(FILE, List.of());
        festival = FestivalMaker.make(scenario, Draws.seedKey(7, 0), 1);
        outcome = FestivalRun.run(festival, RunOptions.inline());
        result = ResultMaker.result(festival, outcome, RunFacts.of("tiny", 7).withTaxRate(0.119));
    }
}
