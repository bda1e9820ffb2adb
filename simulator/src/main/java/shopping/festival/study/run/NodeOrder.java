package shopping.festival.study.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.Played;
import shopping.festival.model.Festival;
import shopping.festival.result.ResultFile;
import shopping.festival.result.measurable.ScenarioSource;
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
        return new NodeOrder(
                experiment.scenario().name(),
                experiment.scenario().resolved(),
                without,
                experiment.seed(),
                experiment.scale());
    }

    byte[] bytes() {
        return ResultFile.text(this).getBytes(StandardCharsets.UTF_8);
    }

    /** What was told. */
    public static NodeOrder of(byte[] bytes) {
        try {
            return ResultFile.of(ResultFile.treeOf(new String(bytes, StandardCharsets.UTF_8)), NodeOrder.class);
        } catch (IOException e) {
            throw Mistakes.of("the run that called sent no scenario that this program can read: " + e.getMessage());
        }
    }

    /** The festival, as the process of the run makes it. */
    public Played played() {
        ScenarioInput input = new ScenarioInput(Path.of(scenario + ".conf"), Optional.of(text), List.of());
        Experiment experiment =
                new Experiment(new ScenarioSource(input, List.of(), without).load(), seed, scale, List.of());
        Festival festival = experiment.festival(0);
        return new Played(festival, experiment.looking(RunOptions.inline()).watchers());
    }
}
