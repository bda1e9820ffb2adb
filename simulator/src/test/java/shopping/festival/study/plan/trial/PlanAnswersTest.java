package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.view.html.Section;

/** What else a trial answers, on its page. */
class PlanAnswersTest {
    @TempDir
    Path folder;

    @Test
    void whyItRanOut_andWhichWayToTheBuyers_areSectionsOfTheirOwn() {
        CornerShop shop = CornerShop.in(folder).with(CornerShop.US, Mode.BONDED, 100, 0, 50, Policy.NONE);
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(shop.plan()), Replicator.of(5, 1));
        runs.runTo(20);
        List<WhyOut> why =
                WhyOutRuns.of(shop.ground(), shop.plan(), runs.samples().get(0), 20, Replicator.of(5, 1));
        List<Section> sections = new ArrayList<>();
        new WhySection(why, shop.shop(), "mine").section().ifPresent(sections::add);
        sections.add(new FulfilmentSection(
                        FulfilmentRuns.of(shop.ground(), List.of(shop.plan()), 100, 20, Replicator.of(5, 1)), 100)
                .section());
        assertThat(sections.get(0).blocks()).hasSize(3);
        assertThat(sections.get(1).blocks()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(new WhySection(List.of(), shop.shop(), "mine").section()).isEmpty();
    }
}
