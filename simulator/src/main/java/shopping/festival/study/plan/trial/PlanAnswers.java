package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.Phrases;

/**
 * What else a trial answers.
 *
 * @param plan the one that earns most, of which the reasons are
 * @param mattersFen the least difference in profit that would change a decision
 * @param reasons why that plan's worst items ran out
 * @param fulfilment the plans by each way, if it was asked
 */
record PlanAnswers(
        Shop shop, String plan, double mattersFen, List<WhyOut> reasons, Optional<FulfilmentAnswer> fulfilment) {

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        new WhySection(reasons, shop, plan).section().ifPresent(sections::add);
        fulfilment.ifPresent(answer -> sections.add(new FulfilmentSection(answer, mattersFen).section()));
        return sections;
    }

    List<String> tables() {
        List<String> lines = new ArrayList<>();
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add(
                    Phrases.of("Why they run out under {0}, and what would have earned more on the same draws:", plan));
            lines.addAll(WhyTable.lines(reasons, shop));
        }
        fulfilment.stream().flatMap(answer -> answer.choices().stream()).forEach(choice -> {
            lines.add("");
            lines.add(Phrases.of("The shop under {0} by each way of fulfilment:", choice.plan()));
            lines.addAll(FulfilmentTable.lines(choice));
        });
        return lines;
    }

    List<String> sentences() {
        return fulfilment
                .map(answer -> FulfilmentWords.sentences(answer, mattersFen))
                .orElse(List.of());
    }
}
