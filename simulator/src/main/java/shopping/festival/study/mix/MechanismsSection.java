package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Section;

/** What each mechanism that was switched off has to do with the curves. */
final class MechanismsSection {
    private static final List<String> SHOWN = List.of("stockOutRate", "gmvFen", "lostValueFen", "foreignGmvShare");

    private final MixResult result;
    private final MixCharts charts;

    MechanismsSection(MixResult result, MixCharts charts) {
        this.result = result;
        this.charts = charts;
    }

    /** Empty where none was switched off. */
    Optional<Section> section() {
        if (result.without().isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        for (Measure measure : result.measures()) {
            if (SHOWN.contains(measure.key())) {
                result.findings().forEach(curve -> blocks.add(charts.mechanisms(measure, curve)));
            }
        }
        String text =
                "Each mechanism was switched off in turn, with everything else as before: where a line leaves “everything"
                        + " on”, that mechanism is the cause.";
        List<String> texts = new ArrayList<>(List.of(text));
        List<String> sentences = MixClosing.sentences(result);
        texts.addAll(sentences.subList(result.findings().size(), sentences.size()));
        return Optional.of(new Section("why", "Why the curves bend", texts, blocks, true));
    }
}
