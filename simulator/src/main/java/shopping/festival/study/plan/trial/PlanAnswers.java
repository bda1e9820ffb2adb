package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.html.Section;

/**
 * What else a trial answers about its first plan.
 *
 * @param reasons why its worst items ran out
 * @param fulfilment the shop by each mode, if it was asked
 */
record PlanAnswers(Shop shop, String plan, List<WhyOut> reasons, Optional<FulfilmentChoice> fulfilment) {

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        new WhySection(reasons, shop, plan).section().ifPresent(sections::add);
        fulfilment.ifPresent(choice -> sections.add(new FulfilmentSection(choice).section()));
        return sections;
    }

    List<String> tables() {
        List<String> lines = new ArrayList<>();
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add("Why they run out under " + plan + ", and what would have earned more on the same draws:");
            lines.addAll(WhyTable.lines(reasons, shop));
        }
        fulfilment.ifPresent(choice -> {
            lines.add("");
            lines.add("The shop under " + plan + " by each mode of fulfilment:");
            lines.addAll(FulfilmentTable.lines(choice));
        });
        return lines;
    }
}
