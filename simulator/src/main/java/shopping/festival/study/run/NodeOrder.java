package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.Played;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.Festival;
import shopping.festival.result.ResultFile;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioInput;

/**
 * What a node is told to play: all of it, so that it reads no file of its own.
 *
 * @param scenario its name
 * @param text of the scenario, with every default filled in
 * @param without names of faults that are taken out
 */
public record NodeOrder(String scenario, String text, List<String> without, long seed, double scale) {

    static NodeOrder of(Experiment experiment, List<String> without) {
        return of(experiment.scenario(), without, experiment.seed(), experiment.scale());
    }

    /** @param without names of faults that are taken out of the scenario's text */
    public static NodeOrder of(Scenario scenario, List<String> without, long seed, double scale) {
        return new NodeOrder(scenario.name(), scenario.resolved(), without, seed, scale);
    }

    byte[] bytes() {
        return ResultFile.bytes(this);
    }

    /** What was told. */
    static NodeOrder of(byte[] bytes) {
        try {
            return ResultFile.of(bytes, NodeOrder.class);
        } catch (IOException e) {
            throw Mistakes.of("the run that called sent no scenario that this program can read: " + e.getMessage());
        }
    }

    /** The festival, as the process of the run makes it. */
    Played played() {
        Experiment experiment = experiment(List.of());
        Festival festival = experiment.festival(0);
        return new Played(festival, experiment.looking(RunOptions.inline()).watchers());
    }

    /** @param thresholds what its runs must keep, as written; whatever else the scenario asks does not count */
    Experiment experiment(List<String> thresholds) {
        ScenarioInput input = new ScenarioInput(Path.of(scenario + ".conf"), Optional.of(text), List.of());
        Scenario read = new ScenarioSource(input, List.of(), without).load();
        List<Threshold> kept = CheckedScenario.thresholds(read, thresholds, "threshold").stream()
                .filter(threshold -> thresholds.contains(threshold.text()))
                .toList();
        return new Experiment(read, seed, scale, kept);
    }
}
