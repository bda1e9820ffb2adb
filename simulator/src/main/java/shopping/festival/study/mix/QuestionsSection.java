package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Section;

/** What moves with the share, the interest, the sellers or both, held against each other. */
final class QuestionsSection {
    private static final List<String> SHOWN =
            List.of("stockOutRate", "gmvFen", "foreignGmvShare", "ordersPerSecondMean", "offersSoldOut");

    private final MixResult result;
    private final MixCharts charts;

    QuestionsSection(MixResult result, MixCharts charts) {
        this.result = result;
        this.charts = charts;
    }

    /** Empty where there is one question. */
    Optional<Section> section() {
        if (result.bys().size() < 2) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        for (String key : SHOWN) {
            for (Measure measure : result.measures()) {
                if (measure.key().equals(key)) {
                    result.supplies().forEach(supply -> blocks.add(charts.questions(measure, supply)));
                }
            }
        }
        return Optional.of(new Section(
                "questions", "Interest, sellers or both", List.of(String.join(" ", sentences(result))), blocks, true));
    }

    /** A sentence for each thing that moves: which question it answers. */
    static List<String> sentences(MixResult result) {
        return result.bys().stream()
                .map(by -> "By " + by + ": " + By.of(by).question())
                .toList();
    }
}
