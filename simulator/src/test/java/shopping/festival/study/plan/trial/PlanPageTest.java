package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;

class PlanPageTest {
    private static List<String> ids(Page page) {
        return page.sections().stream().map(Section::id).toList();
    }

    @Test
    void onePlanAlone_hasNoDifferences() {
        Page page = PlanPage.of(PlanResults.of(1, 1));
        assertThat(ids(page)).contains("plans", "stock", "profit").doesNotContain("difference", "levels");
        assertThat(page.headline()).startsWith("plan-a earns RMB");
    }

    @Test
    void twoPlans_theVerdictComesFirst_andWhatWouldChangeIt() {
        Page page = PlanPage.of(PlanResults.twoPlans());
        assertThat(page.headline()).startsWith("plan-b earns").contains("more than plan-a");
        assertThat(page.lead().get(0))
                .isEqualTo(
                        "plan-b wins while demand is at most 13 % below your forecast; plan-a wins from 26 % below, and between"
                                + " them nobody can tell.");
        assertThat(ids(page)).contains("difference", "levels");
    }

    @Test
    void fivePlans_aChartADifference() {
        Page page = PlanPage.of(PlanResults.of(5, 3));
        Section differences = page.sections().stream()
                .filter(s -> s.id().equals("difference"))
                .findFirst()
                .orElseThrow();
        assertThat(differences.blocks()).hasSize(4);
        assertThat(page.headline()).startsWith("Of 5 plans plan-e earns most, RMB 46,000; plan-d earns RMB 1,000 less");
    }

    @Test
    void aThousandItems_fifteenAreNamed() {
        String html = PageFile.html(PlanPage.of(PlanResults.of(2, 1000)));
        assertThat(html).contains("SKU-14 ").doesNotContain("SKU-15 ").contains("15 of 1,000 items");
    }

    @Test
    void namesAreNoMarkup_andStayWhatTheyAre() {
        String html = PageFile.html(PlanPage.of(PlanResults.twoPlans()));
        assertThat(html).contains("有机婴儿燕麦粉 &lt;b&gt;").doesNotContain("有机婴儿燕麦粉 <b>");
    }
}
