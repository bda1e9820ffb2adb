package shopping.festival.result.measurable;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.text.OneLine;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioInput;

/**
 * Where a scenario comes from.
 *
 * @param overrides {@code KEY=VALUE} each, over what the file says
 * @param without names of faults that are taken out
 */
public record ScenarioSource(ScenarioInput input, List<String> overrides, List<String> without) {
    /** The option that takes a fault out. */
    public static final String WITHOUT = "--without";

    /** @throws Mistakes with every problem of the file, or with the names of faults it does not have */
    public Scenario load() {
        return load(List.of());
    }

    /** The scenario with more keys set, over what the user sets. */
    public Scenario load(List<String> more) {
        Scenario whole = CheckedScenario.load(
                input, Stream.concat(overrides.stream(), more.stream()).toList());
        List<String> faults = whole.faults().stream().map(Fault::name).toList();
        Problems problems = new Problems();
        for (String name : without) {
            if (!faults.contains(name)) {
                problems.addOption(WITHOUT + " (" + OneLine.of(name) + ") is no fault of " + input.file() + ". "
                        + Suggestion.among(name, faults));
            }
        }
        problems.refuse();
        return whole.without(without);
    }

    /** A line that says which faults are not played: a run without one is not the scenario as it stands in the file. */
    public List<String> note() {
        return without.isEmpty()
                ? List.of()
                : List.of("Played without " + OneLine.of(String.join(", ", without)) + ".");
    }
}
