package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.shop.Location;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.study.plan.trial.Figure;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;

/** What is recommended, as a seller reads it who reads Chinese. */
class RecommendationInChineseTest {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{2,}");

    /** Names of products, plans, places, files and columns, and what a Chinese seller calls so too. */
    private static final Set<String> ALLOWED = Set.of(
            "sku",
            "SKU",
            "sku0",
            "sku1",
            "sku2",
            "mine",
            "hangzhou",
            "bonded",
            "corner",
            "shop.csv",
            "shop",
            "recommend-skus.csv",
            "recommended-plan.csv",
            "RMB",
            "max_units",
            "case_pack",
            "min_order",
            "0123456789abcdef");

    /** Lines that charts of other pages have too. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("demand", "no difference");

    @TempDir
    Path folder;

    private CornerShop shop;
    private Recommendation advice;

    /** The third product is sold for 100 and costs 99, so that its commission makes a loss of it. */
    @BeforeEach
    void recommend() {
        shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0.2, 60, Policy.NONE)
                .with(CornerShop.US, Mode.BONDED, 50, 0.2, 50, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 9900, 20, 0.2, 10, Policy.NONE);
        advice = shop.recommend(new Wish(0.95, 500_000L, 5), 60, 40);
    }

    @Test
    void noSentenceAndNoTitleIsEnglish() {
        assertThat(inChinese(this::all))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(latin(text)).as(text).isEmpty());
    }

    /** What is told here; amounts and intervals, verdicts and the market are told elsewhere, and held there. */
    private List<String> all() {
        List<String> all = new ArrayList<>(RecommendationTable.items(advice, shop.shop()));
        all.addAll(RecommendationTable.next(advice, shop.shop()));
        all.addAll(RecommendationWords.sentences(advice, shop.shop(), market()));
        for (Outcome outcome : Outcome.values()) {
            all.add(outcome.words());
        }
        Page page = page();
        all.addAll(List.of(page.title(), page.occasion(), page.headline()));
        all.addAll(page.lead());
        page.figures().forEach(f -> all.add(f.label()));
        page.figures().stream().limit(4).forEach(f -> all.add(f.note()));
        page.sections().forEach(s -> all.addAll(told(s)));
        return all.stream().map(this::withoutOthers).toList();
    }

    private String withoutOthers(String text) {
        Estimate more = advice.profit().beyondBase();
        String left = text.replace(PlanWords.environment(market()), "…")
                .replace(PlanWords.between(more), "…")
                .replace(PlanWords.earn(advice.hindsightFen().mean()), "…")
                .replace(PlusMinus.percentInText(advice.service().orElseThrow().neverOut()), "…");
        for (FreshResult plan :
                List.of(advice.own().get(0), advice.profit(), advice.service().orElseThrow())) {
            double fen = plan.profitFen().mean();
            left = left.replace(PlanWords.earns(fen), "…").replace(PlanWords.earn(fen), "…");
        }
        return left;
    }

    @Test
    void stockOfTwoPlansOnABudget() {
        String told = inChinese(() -> MoneyWords.sentences(advice)).get(0);
        // 60 units at RMB 60, 50 at 60 and 10 at 99 are 7,590, which is 2,590 more than 5,000.
        assertThat(told)
                .startsWith("零点开场时的库存成本：推荐方案 ")
                .contains("；mine " + inChinese(() -> MoneyShown.exactly(759_000)) + "（超出预算 "
                        + inChinese(() -> MoneyShown.exactly(259_000)) + "）；")
                .endsWith("；预算为 " + inChinese(() -> MoneyShown.exactly(500_000)) + "。");
        assertThat(inChinese(() -> new OutcomeWords(advice, shop.shop()).sentences()))
                .contains("零点开场时不备货（每售出一件都会亏损）：sku2。");
    }

    /** The files keep the name that a plan has for programs. */
    @Test
    void aPlanCutToTheBudget_hasItsNameInTwoLanguages() {
        assertThat(inChinese(advice::baseName)).isEqualTo("mine (按预算削减)");
        assertThat(advice.baseName())
                .isEqualTo("mine cut to the budget")
                .isEqualTo(advice.base().plan().name());
    }

    private static <T> T inChinese(MoneyShown.Work<T, RuntimeException> work) {
        return Phrases.in(Language.CHINESE, work);
    }

    private Page page() {
        List<String> locations = Terrain.of(shop.scenario()).locations().stream()
                .map(Location::name)
                .toList();
        return RecommendationPage.of(
                advice,
                shop.shop(),
                locations,
                new PlanResult.Facts("1", "shop.csv", 3, 7, 1, 1),
                market(),
                List.of(),
                new Section("rules", "规则", List.of(), List.of()));
    }

    private static PlanResult.Market market() {
        return new PlanResult.Market("corner", "0123456789abcdef", 1, 1, 1, false, 0.1, "apparel");
    }

    private static List<String> told(Section section) {
        List<String> told = new ArrayList<>(section.text());
        told.add(section.title());
        for (Section.Block block : section.blocks()) {
            if (block instanceof Table table) {
                told.add(table.caption());
                table.columns().stream()
                        .filter(c -> !c.equals(Figure.PROFIT_PER_COST.title()))
                        .forEach(told::add);
                table.rows().forEach(row -> told.add(row.get(0).text()));
            }
            if (block instanceof Chart chart) {
                told.addAll(List.of(chart.title(), chart.x().name(), chart.y().name()));
                told.addAll(chart.x().labels());
                chart.lines().stream()
                        .map(Chart.Line::name)
                        .filter(name -> !TOLD_ELSEWHERE.contains(name))
                        .forEach(told::add);
            }
        }
        return told;
    }

    private static List<String> latin(String text) {
        return LATIN.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[.-]+$", ""))
                .filter(word -> !ALLOWED.contains(word))
                .toList();
    }
}
