package shopping.festival.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Problems;
import shopping.festival.measure.threshold.Misread;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.measure.threshold.ThresholdText;
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
        List<Threshold> all = new ArrayList<>(scenario.thresholds());
        Problems problems = new Problems();
        for (String text : texts) {
            try {
                Threshold read = ThresholdText.read(text, scenario.gauges());
                if (all.stream().noneMatch(t -> t.text().equals(read.text()))) {
                    all.add(read);
                }
            } catch (Misread wrong) {
                problems.addOption(NAME + " (" + text.strip() + ") " + wrong.rule() + ". " + wrong.adviceAndPlace());
            }
        }
        problems.refuse();
        return List.copyOf(all);
    }
}
