package shopping.festival.result.measurable;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioInput;

/**
 * Where a scenario comes from.
 *
 * @param overrides {@code KEY=VALUE} each, over what the file says
 */
public record ScenarioSource(ScenarioInput input, List<String> overrides) {
    public Scenario load() {
        return CheckedScenario.load(input, overrides);
    }

    /** The scenario with more keys set, over what the user sets. */
    public Scenario load(List<String> more) {
        return CheckedScenario.load(
                input, Stream.concat(overrides.stream(), more.stream()).toList());
    }
}
