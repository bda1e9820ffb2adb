package shopping.festival.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read who made a mistake in the mix, the money, or what sellers do; see {@link ScenarioErrorsTest}. */
class MarketErrorsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
            arguments(
                    "originWithoutSellers",
                    Scenarios.SMALL.replace("CN, US", "CN, US, JP")
                            .replace("foreign-share = 0", "foreign-share = 0.2, origins { US = 0.5, JP = 0.5 }")
                            + "market.offers.jeans { origin = US, price = 10, stock { hangzhou { units = 10 } } }",
                    List.of(
                            "x.conf:2: mix.origins send buyers to JP, an origin without sellers. Add an offer of it, or set its share to 0.")),
            arguments(
                    "shareOutsideItsRange",
                    Scenarios.SMALL.replace("foreign-share = 0", "foreign-share = 1.2, base-share = -0.1, origins { US = 1 }"),
                    List.of(
                            "x.conf:2: mix.foreign-share (1.2) is out of range. Use 0 to 1.",
                            "x.conf:2: mix.base-share (-0.1) is out of range. Use 0 to 1.")),
            arguments(
                    "mechanismWithATypo",
                    Scenarios.SMALL + "mix { without = [factors, spillover], supply = planed }",
                    List.of(
                            "x.conf:10: mix.supply (planed) is unknown. Did you mean planned?",
                            "x.conf:10: mix.without[1] (spillover) is unknown. Did you mean spill-over?")),
            arguments(
                    "homeBrandsWithoutAHome",
                    Scenarios.SMALL + "market.offers = null\nmarket.population { products = 5 }\nwarehouses.hangzhou.mode = bonded",
                    List.of(
                            "x.conf:11: market.population has home brands, but no warehouse is domestic. Add one, or list the offers.")),
            arguments(
                    "commissionOfAnUnknownMarketplace",
                    Scenarios.SMALL + "market { commissions { tmal = 0.1, tmall = 2 }, trust { taobao = -1 } }",
                    List.of(
                            "x.conf:10: market.commissions.tmal (0.1) has an unknown name. Did you mean tmall?",
                            "x.conf:10: market.commissions.tmall (2) is out of range. Use 0 to 1.",
                            "x.conf:10: market.trust.taobao (-1) is out of range. Use 0 to 1.")),
            arguments(
                    "listPriceBelowThePrice",
                    Scenarios.SMALL + "market.offers.shirt { listPrice = 9, unitCost = -1 }",
                    List.of(
                            "x.conf:10: market.offers.shirt.listPrice (9) is below the festival price. Use the price outside the festival.",
                            "x.conf:10: market.offers.shirt.unitCost (-1) is out of range. Use 0 to 10000000.")),
            arguments(
                    "partialBesideBackorders",
                    Scenarios.SMALL + "sellers { partial = on, whenSoldOut = backorder }",
                    List.of(
                            "x.conf:10: sellers.partial (on) has no meaning with whenSoldOut = backorder. Use partial = off.")),
            arguments(
                    "moneyOutOfRange",
                    Scenarios.SMALL + "economics { elasticity = 2, shipping { domestc = 5 } }\nmarket.categories.apparel { salvageShare = 1.5, discount = 1 }",
                    List.of(
                            "x.conf:10: economics.shipping.domestc (5) has an unknown name. Did you mean domestic?",
                            "x.conf:10: economics.elasticity (2) is out of range. Use -20 to 0.",
                            "x.conf:11: market.categories.apparel.salvageShare (1.5) is out of range. Use 0 to 1.",
                            "x.conf:11: market.categories.apparel.discount (1) is out of range. Use 0 to 0.99.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenMarketIsToldWhatIsWrong(String name, String text, List<String> expected) {
        assertThat(Scenarios.problems(folder, text)).containsExactlyElementsOf(expected);
    }
}
