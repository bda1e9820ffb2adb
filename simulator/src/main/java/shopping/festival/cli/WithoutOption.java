package shopping.festival.cli;

import java.util.List;
import picocli.CommandLine.Option;
import shopping.festival.result.measurable.ScenarioSource;

/** Which of a scenario's faults are not played. */
final class WithoutOption {
    @Option(
            names = ScenarioSource.WITHOUT,
            paramLabel = "NAME",
            description = "Take out the fault of this name; may be repeated.")
    private List<String> names = List.of();

    ScenarioSource of(ScenarioOptions what) {
        ScenarioSource whole = what.source();
        return new ScenarioSource(whole.input(), whole.overrides(), names);
    }
}
