package shopping.festival.cli;

import java.util.List;
import picocli.CommandLine.Option;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;

/** What a run must keep beside what its scenario asks. */
final class ThresholdOptions {
    private static final String NAME = "--threshold";

    @Option(
            names = NAME,
            paramLabel = "CONDITION",
            description = {
                "What the run must keep, or it ends with exit code 1; may be repeated. Such as",
                "\"latency.payment.p99 < 2 s between 00:00 and 00:30\"."
            })
    private List<String> texts = List.of();

    /** The scenario's and these. */
    List<Threshold> with(Scenario scenario) {
        return CheckedScenario.thresholds(scenario, texts, NAME);
    }
}
