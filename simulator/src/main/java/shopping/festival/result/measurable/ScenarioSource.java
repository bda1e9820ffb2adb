package shopping.festival.result.measurable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.scenario.Scenario;

/**
 * Where a scenario comes from.
 *
 * @param overrides {@code KEY=VALUE} each, over what the file says
 */
public record ScenarioSource(Path file, List<String> overrides) {
    public Scenario load() {
        return CheckedScenario.load(file, overrides);
    }

    /** The scenario with more keys set, over what the user sets. */
    public Scenario load(List<String> more) {
        return CheckedScenario.load(
                file, Stream.concat(overrides.stream(), more.stream()).toList());
    }
}
