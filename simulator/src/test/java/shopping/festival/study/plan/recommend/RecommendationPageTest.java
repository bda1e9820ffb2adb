package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.shop.Location;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.RulesSection;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;

/** The page of what is recommended, made of what is really counted. */
class RecommendationPageTest {
    @TempDir
    Path folder;

    @Test
    void aBudgetForAHundredUnits_thePageSaysWhatMoreWouldEarn() throws IOException {
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0.2, 60, Policy.NONE)
                .with(CornerShop.US, Mode.BONDED, 50, 0.2, 50, Policy.NONE);
        Recommendation advice = shop.recommend(new Wish(0.95, 600_000L, 5), 60, 40);
        Page page = page(advice, shop);
        // The seller's 60 and 50 units at RMB 60 cost 6,600: six thousand buy 55 and 45, or a little better mix of
        // them.
        assertThat(page.headline())
                .startsWith("The recommended stock earns RMB ")
                .contains(" more than mine cut to the budget on average, 95 % sure between RMB ");
        assertThat(page.lead()).noneMatch(s -> s.startsWith("Keep your own"));
        assertThat(page.lead()).anyMatch(s -> s.contains("that of mine RMB 6,600, RMB 600 over the budget"));
        assertThat(page.sections())
                .extracting(Section::id)
                .contains("advice", "fresh", "profit", "budget", "rules", "method");
        PageFile.write(folder.resolve("report.html"), page);
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("sku0", "hangzhou", "perfect knowledge", "service level of 95", "look here");
    }

    /** RMB 59.99 do not buy a unit at RMB 60: the plan is empty, and so is the own one cut to that. */
    @Test
    void aBudgetForNothing_isSaidSo_andNobodyIsToldToKeepWhatCannotBePaid() {
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0.2, 60, Policy.NONE)
                .with(CornerShop.US, Mode.BONDED, 50, 0.2, 50, Policy.NONE);
        Recommendation advice = shop.recommend(new Wish(null, 5_999L, 5), 20, 20);
        assertThat(advice.items()).allMatch(a -> a.profitUnits() == 0);
        List<String> said = RecommendationWords.sentences(advice, shop.shop(), market());
        assertThat(said)
                .contains(
                        "The recommended plan and mine cut to the budget are as good as each other: they earn the same in"
                                + " each of 20 festivals.")
                .contains(
                        "Nothing is stocked at the bell: the budget of RMB 59.99 does not pay for the smallest quantity of"
                                + " any product that earns.")
                .noneMatch(s -> s.contains("Keep your own"))
                .noneMatch(s -> s.contains("does as well"))
                .noneMatch(s -> s.contains("earns more with the others"));
        assertThat(page(advice, shop).headline()).isEqualTo(said.get(0));
    }

    private static Page page(Recommendation advice, CornerShop shop) {
        return RecommendationPage.of(
                advice,
                shop.shop(),
                Terrain.of(shop.scenario()).locations().stream()
                        .map(Location::name)
                        .toList(),
                facts(),
                market(),
                List.of("look here"),
                new RulesSection(shop.scenario()).section());
    }

    private static PlanResult.Facts facts() {
        return new PlanResult.Facts("1", "shop.csv", 2, 7, 1, 1);
    }

    private static PlanResult.Market market() {
        return new PlanResult.Market("corner", "0123456789abcdef", 1, 1, 1, false, 0.1, "apparel");
    }
}
