package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.scenario.Scenarios;

/** What people read who made a mistake in the mix, the money, or what sellers do; see {@link ScenarioErrorsTest}. */
class MarketErrorsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "shareWithoutForeignOffers",
                        Scenarios.SMALL.replace("foreign-share = 0", "foreign-share = 0.2, origins { US = 1 }"),
                        List.of(
                                "x.conf:7: market.offers hold nothing of a foreign origin that mix.origins names, but mix.foreign-share is 0.2. Add a foreign offer, or set mix.foreign-share = 0.")),
                arguments(
                        "newcomersWithMistakes",
                        "demand.intents = 1000\nmarket.newcomers {\n  a { country = CN, interest = 0.5 }\n  b { country = US, interest = 0.5, categories = [apparell] }\n  c { country = US, interest = 0, warehouses = [dc-wuhan] }\n}\n",
                        List.of(
                                "x.conf:2: market.newcomers have all the foreign interest. Let their interest sum to less than 1.",
                                "x.conf:3: market.newcomers.a.country (CN) is the home of the market. Name a foreign origin.",
                                "x.conf:4: market.newcomers.b.categories[0] (apparell) is unknown. Did you mean apparel?",
                                "x.conf:5: market.newcomers.c.warehouses name dc-wuhan, which is not direct. Name direct warehouses, or change fulfilment.")),
                arguments(
                        "homeAmongTheForeign",
                        Scenarios.SMALL.replace("foreign-share = 0", "foreign-share = 0, origins { CN = 1 }"),
                        List.of("x.conf:2: mix.origins name the home CN, whose brands are not foreign. Remove it.")),
                arguments(
                        "foreignShareOutOfReach",
                        Scenarios.SMALL
                                + "mix { foreign-share = 0.6, origins { US = 1 } }\nmarket.categories.shoes { weight = 1, price = 10 }\nmarket.offers { shirt.category = apparel, boot { category = shoes, origin = US, price = 9, stock { hangzhou { units = 1 } } } }",
                        List.of(
                                "x.conf:7: market.offers allow a foreign share of 0.5 to 0.5, but mix.foreign-share is 0.6. Change it, or offer more categories from home and abroad.")),
                arguments(
                        "originWithoutSellers",
                        Scenarios.SMALL
                                        .replace("CN, US", "CN, US, JP")
                                        .replace(
                                                "foreign-share = 0",
                                                "foreign-share = 0.2, origins { US = 0.5, JP = 0.5 }")
                                + "market.offers.jeans { origin = US, price = 10, stock { hangzhou { units = 10 } } }",
                        List.of(
                                "x.conf:2: mix.origins send buyers to JP, an origin without sellers. Add an offer of it, or set its share to 0.")),
                arguments(
                        "shareOutsideItsRange",
                        Scenarios.SMALL.replace(
                                "foreign-share = 0", "foreign-share = 1.2, base-share = -0.1, origins { US = 1 }"),
                        List.of(
                                "x.conf:2: mix.foreign-share (1.2) is out of range. Use 0 to 1.",
                                "x.conf:2: mix.base-share (-0.1) is out of range. Use 0 to 1.")),
                arguments(
                        "foreignSellersBesideListedOffers",
                        Scenarios.SMALL + "mix.foreign-sellers = 0.4",
                        List.of(
                                "x.conf:10: mix.foreign-sellers (0.4) has no meaning beside market.offers, which lists who sells. Remove one of them.")),
                arguments(
                        "foreignSellersGoneWhoAreAskedFor",
                        "demand.intents = 100, mix { foreign-share = 0.27, foreign-sellers = 0 }",
                        List.of(
                                "x.conf:1: mix.foreign-sellers (0) leaves nobody who sells foreign brands, which 27 % of the interest asks for. Use more than 0.")),
                arguments(
                        "homeSellersGoneWhoAreAskedFor",
                        "demand.intents = 100, mix { base-share = 0.27, foreign-share = 0.4, foreign-sellers = 1 }",
                        List.of(
                                "x.conf:1: mix.foreign-sellers (1) leaves nobody who sells home brands, which 60 % of the interest asks for. Use less than 1.")),
                arguments(
                        "foreignSellersGoneWhomAStreamWants",
                        "demand { intents = 100, streams { all { curve { kind = decay, tau = 800 s } }, fans { intents = 9, curve { kind = decay, tau = 800 s }, wants = origin/US } } }\nmix { base-share = 0.27, foreign-share = 0, foreign-sellers = 0 }",
                        List.of(
                                "x.conf:2: mix.foreign-sellers (0) leaves nobody who sells foreign brands, which stream fans wants. Use more than 0.")),
                arguments(
                        "twinsOfNobody",
                        "demand.intents = 100, mix { foreign-share = 0, foreign-sellers = 0.2 }",
                        List.of(
                                "x.conf:1: mix.foreign-sellers (0.2) lets sellers of foreign brands enter a market that is built without any, for a share of 0. Use that share, or a mix.base-share between 0 and 1.")),
                arguments(
                        "foreignSellersOutOfRange",
                        "demand.intents = 100, mix.foreign-sellers = 1.5",
                        List.of("x.conf:1: mix.foreign-sellers (1.5) is out of range. Use 0 to 1.")),
                arguments(
                        "mechanismWithATypo",
                        Scenarios.SMALL + "mix { without = [factors, spillover], supply = planed }",
                        List.of(
                                "x.conf:10: mix.supply (planed) is unknown. Did you mean planned?",
                                "x.conf:10: mix.without[1] (spillover) is unknown. Did you mean spill-over?")),
                arguments(
                        "homeBrandsWithoutAHome",
                        Scenarios.SMALL
                                + "market.offers = null\nmarket.population { products = 5 }\nwarehouses.hangzhou.mode = bonded",
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
                        Scenarios.SMALL
                                + "economics { elasticity = 2, shipping { domestc = 5 } }\nmarket.categories.apparel { salvageShare = 1.5, discount = 1 }",
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
