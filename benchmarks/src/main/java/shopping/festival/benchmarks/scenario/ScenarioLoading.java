package shopping.festival.benchmarks.scenario;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import shopping.festival.base.random.Draws;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What does it cost to read a scenario, every key of it checked? */
public class ScenarioLoading extends Question {
    @Param({"tiny", "double11-2016"})
    public String scenario;

    @Override
    protected long play() {
        return Draws.keyOf(ScenarioLoader.load(Scenarios.file(scenario + ".conf"), List.of())
                .resolved());
    }

    @Override
    protected long rows() {
        return 1;
    }
}
