package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

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
    void everySkuIsListed_toBeFoundAndSorted_theDifferenceFirst() {
        PlanResult result = PlanResults.of(2, 1000);
        Section skus = new SkuSection(result, i -> result.skus().get(i % 100)).section();
        Table table = (Table) skus.blocks().get(0);
        assertThat(table.listed()).isTrue();
        assertThat(table.rows()).hasSize(1000);
        assertThat(table.columns().subList(0, 4))
                .containsExactly("SKU", "plan-b less plan-a (RMB)", "profit, plan-a (RMB)", "profit, plan-b (RMB)");
        // Of item i + 1 a profit of 4 m fen times 0.01 (i + 1): RMB 400 of the first, and 2 % of it either way.
        assertThat(table.rows().get(0).get(2).text()).isEqualTo("400 ±8");
        String html = PageFile.html(PlanPage.of(result, List.of(skus)));
        assertThat(html).contains("<table class=\"listed\">", "aria-sort");
        assertThat(PageFile.html(PlanPage.of(result))).doesNotContain("aria-sort'");
        Section cut =
                new SkuSection(PlanResults.of(2, 3_000), i -> result.skus().get(0)).section();
        assertThat(cut.text().get(0)).contains("The first 2,000 of 3,000 items");
    }

    @Test
    void theDifferenceStandsBesideTheFigure_whereAPhoneShowsIt() {
        Table table = (Table)
                section(PlanPage.of(PlanResults.twoPlans()), "plans").blocks().get(0);
        assertThat(table.columns()).containsExactly("figure", "plan-b less plan-a", "plan-a", "plan-b");
    }

    @Test
    void howOftenItSellsOutIsDrawn_andSeedsAreFolded() {
        Page page = PlanPage.of(PlanResults.twoPlans());
        Chart often = (Chart) section(page, "sold-out").blocks().get(0);
        // A share of 0.6 times 0.01 (i + 1) of the festivals.
        assertThat(often.lines().get(0).points().get(2)[1]).isEqualTo(1.8);
        Table again = (Table) section(page, "method").blocks().get(1);
        assertThat(again.folded()).isTrue();
        assertThat(again.rows()).anyMatch(r -> r.get(1).text().equals("0123456789abcdef"));
    }

    private static Section section(Page page, String id) {
        return page.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAreNoMarkup_andStayWhatTheyAre() {
        String html = PageFile.html(PlanPage.of(PlanResults.twoPlans()));
        assertThat(html).contains("有机婴儿燕麦粉 &lt;b&gt;").doesNotContain("有机婴儿燕麦粉 <b>");
    }
}
