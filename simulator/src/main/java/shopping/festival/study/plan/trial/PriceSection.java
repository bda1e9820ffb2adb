package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Section;

/** Plans that ask other prices than the shop's: how demand is taken to move. */
final class PriceSection {
    private final PlanResult result;

    PriceSection(PlanResult result) {
        this.result = result;
    }

    /** Empty if all plans ask the shop's prices. */
    Optional<Section> section() {
        List<String> sentences = PriceWords.sentences(result);
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("prices", "Prices and the demand they draw", sentences, List.of()));
    }
}
