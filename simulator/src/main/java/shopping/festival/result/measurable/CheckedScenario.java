package shopping.festival.result.measurable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.measure.threshold.MeasureName;
import shopping.festival.measure.threshold.Misread;
import shopping.festival.measure.threshold.Reading;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.measure.threshold.ThresholdText;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.scenario.hocon.Stated;
import shopping.festival.scenario.reading.ScenarioLoader;

/**
 * A scenario that names only measures its results will have. A scenario knows nothing of results, so it keeps what it
 * says of them as text; here the text gets its meaning, while the file is read, so that every mistake of the file is told
 * at once.
 */
public final class CheckedScenario {
    private CheckedScenario() {}

    /**
     * Reads a scenario.
     *
     * @param overrides {@code KEY=VALUE}, as after {@code --set}
     * @throws Mistakes with every problem of the file
     */
    public static Scenario load(Path file, List<String> overrides) {
        return load(ScenarioInput.of(file), overrides);
    }

    /** The same from wherever it is. */
    public static Scenario load(ScenarioInput input, List<String> overrides) {
        return ScenarioLoader.load(input, overrides, CheckedScenario::check);
    }

    private static void check(Scenario scenario, FileProblems problems) {
        if (scenario.expected().isEmpty()) {
            return;
        }
        Measurables measurables = Measurables.of(scenario);
        Set<String> figures = measurables.figures();
        for (Stated measure : scenario.expected().measures()) {
            if (MeasureName.among(measure.text(), figures).isEmpty()) {
                problems.add(measure, "is no number of result.json", Suggestion.among(measure.text(), figures));
            }
        }
        Gauges gauges = measurables.gauges();
        for (Stated threshold : scenario.expected().thresholds()) {
            if (ThresholdText.read(threshold.text(), gauges) instanceof Misread wrong) {
                problems.add(threshold, wrong.rule(), wrong.adviceAndPlace());
            }
        }
    }

    /** What a run of a checked scenario must keep. */
    public static List<Threshold> thresholds(Scenario scenario) {
        return thresholds(scenario, List.of(), "");
    }

    /**
     * The same, and what the user asks beside it; what is asked for twice counts once.
     *
     * @param option by which the user asks
     * @throws Mistakes with all that is wrong with what the user asks
     */
    public static List<Threshold> thresholds(Scenario scenario, List<String> more, String option) {
        List<String> texts = new ArrayList<>();
        scenario.expected().thresholds().forEach(stated -> texts.add(stated.text()));
        texts.addAll(more);
        if (texts.isEmpty()) {
            return List.of();
        }
        Gauges gauges = Measurables.of(scenario).gauges();
        List<Threshold> all = new ArrayList<>();
        Problems problems = new Problems();
        for (String text : texts) {
            Reading reading = ThresholdText.read(text, gauges);
            if (reading instanceof Threshold read
                    && all.stream().noneMatch(t -> t.text().equals(read.text()))) {
                all.add(read);
            } else if (reading instanceof Misread wrong) {
                problems.addOption(option + " (" + text.strip() + ") " + wrong.rule() + ". " + wrong.adviceAndPlace());
            }
        }
        problems.refuse();
        return List.copyOf(all);
    }
}
