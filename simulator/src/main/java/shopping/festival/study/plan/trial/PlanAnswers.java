package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.html.Section;

/**
 * What else a trial answers about its first plan.
 *
 * @param reasons why its worst items ran out
 * @param fulfilment the shop by each mode, null if it was not asked
 */
record PlanAnswers(Shop shop, String plan, List<WhyOut> reasons, FulfilmentChoice fulfilment) {

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        new WhySection(reasons, shop, plan).section().ifPresent(sections::add);
        if (fulfilment != null) {
            sections.add(new FulfilmentSection(fulfilment).section());
        }
        return sections;
    }

    List<String> tables() {
        List<String> lines = new ArrayList<>();
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add("Why they run out under " + plan + ", and what would have earned more on the same draws:");
            lines.addAll(WhyTable.lines(reasons, shop));
        }
        if (fulfilment != null) {
            lines.add("");
            lines.add("The shop under " + plan + " by each mode of fulfilment:");
            lines.addAll(FulfilmentTable.lines(fulfilment));
        }
        return lines;
    }
}
