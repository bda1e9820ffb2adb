package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/** What people read who made a mistake. The small scenario has nine lines; what a case adds begins in line 10. */
class ScenarioErrorsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "zeroIntents",
                        Scenarios.SMALL.replace("intents = 100", "intents = 0"),
                        List.of("x.conf:1: demand.intents (0) makes a festival without orders. Use 1 or more.")),
                arguments(
                        "unknownKeyNearAKnownOne",
                        Scenarios.SMALL + "checkout.lane = 4",
                        List.of("x.conf:10: checkout.lane (4) is not a known key. Did you mean lanes?")),
                arguments(
                        "unknownKeyAtTheTop",
                        Scenarios.SMALL + "chekout.lanes = 4",
                        List.of("x.conf:10: chekout (lanes=4) is not a known key. Did you mean checkout?")),
                arguments(
                        "unknownKeyFarFromAll",
                        Scenarios.SMALL + "measure.zebra = 4",
                        List.of(
                                "x.conf:10: measure.zebra (4) is not a known key. Use one of from, probes, saturation, sellers, to.")),
                arguments(
                        "wordForANumber",
                        Scenarios.SMALL + "demand.lanes = many",
                        List.of("x.conf:10: demand.lanes (many) is not a whole number. Use 1 to 16384.")),
                arguments(
                        "fraction",
                        Scenarios.SMALL + "demand.lanes = 2.5",
                        List.of("x.conf:10: demand.lanes (2.5) is not a whole number. Use 1 to 16384.")),
                arguments(
                        "outOfRange",
                        Scenarios.SMALL + "demand.lanes = 0",
                        List.of("x.conf:10: demand.lanes (0) is out of range. Use 1 to 16384.")),
                arguments(
                        "moreLanesThanAnIdHolds",
                        Scenarios.SMALL + "demand.lanes = 20000",
                        List.of("x.conf:10: demand.lanes (20000) is out of range. Use 1 to 16384.")),
                arguments(
                        "durationWithoutUnit",
                        Scenarios.SMALL + "demand.reactionLeast = 5",
                        List.of(
                                "x.conf:10: demand.reactionLeast (5) has no unit. Write a duration such as 5 s; the units are us, ms, s, min, h and d.")),
                arguments(
                        "durationWithUnknownUnit",
                        Scenarios.SMALL + "day.slot = 5 parsecs",
                        List.of(
                                "x.conf:10: day.slot (5 parsecs) has an unknown unit. Write a duration such as 5 s; the units are us, ms, s, min, h and d.")),
                arguments(
                        "finerThanAMicrosecond",
                        Scenarios.SMALL + "day.slot = 1.0000005 s",
                        List.of(
                                "x.conf:10: day.slot (1.0000005 s) is finer than a microsecond. Use whole microseconds.")),
                arguments(
                        "noLookahead",
                        Scenarios.SMALL + "demand.reactionLeast = 0 s",
                        List.of("x.conf:10: demand.reactionLeast (0 s) leaves no lookahead. Use 1 s or more.")),
                arguments(
                        "noLookaheadAtSettling",
                        Scenarios.SMALL + "sellers.reserveAt = payment, payment.settleLeast = 0 s",
                        List.of("x.conf:10: payment.settleLeast (0 s) leaves no lookahead. Use 1 s or more.")),
                arguments(
                        "sessionSizesDoNotSumToOne",
                        Scenarios.SMALL + "demand.session.sizes = [0.5, 0.4]",
                        List.of("x.conf:10: demand.session.sizes ([0.5,0.4]) sums to 0.9. Make it sum to 1.")),
                arguments(
                        "regionSharesDoNotSumToOne",
                        Scenarios.SMALL.replace("East { share = 1 }", "East { share = 0.6 }, West { share = 0.3 }"),
                        List.of("x.conf:4: market.regions have shares that sum to 0.9. Make them sum to 1.")),
                arguments(
                        "reactionsDoNotSumToOne",
                        Scenarios.SMALL + "market.categories.apparel.reactions { leave = 0.5 }",
                        List.of("x.conf:10: market.categories.apparel.reactions sum to 0.5. Make them sum to 1.")),
                arguments(
                        "unknownReaction",
                        Scenarios.SMALL + "market.categories.apparel.reactions { leaf = 1 }",
                        List.of(
                                "x.conf:10: market.categories.apparel.reactions.leaf (1) has an unknown name. Use one of another-store, another-variant, another-brand, delay, leave, afresh.")),
                arguments(
                        "streamSharesDoNotSumToOne",
                        Scenarios.SMALL
                                + "demand.streams { a { share = 0.5, curve { kind = decay, tau = 1 h } }, b { share = 0.4, curve { kind = decay, tau = 1 h } } }",
                        List.of(
                                "x.conf:10: demand.streams have shares that sum to 0.9. Make those of the poisson streams sum to 1.")),
                arguments(
                        "curveBeyondTheDay",
                        Scenarios.SMALL
                                + "demand.streams { a { curve { kind = linear, points = [[0 s, 1], [25 h, 1]] } } }",
                        List.of(
                                "x.conf:10: demand.streams.a.curve.points ([[\"0 s\",1],[\"25 h\",1]]) goes on after the day (24 h). Let it end with the day.")),
                arguments(
                        "keyOfAnotherKindOfStream",
                        Scenarios.SMALL
                                + "demand.streams { a { arrivals = regular, first = 0 s, interval = 1 s, count = 5, curve { kind = decay } } }\ndemand.intents = null",
                        List.of(
                                "x.conf:10: demand.streams.a.curve (kind=decay) has no meaning with arrivals = regular. Remove it.")),
                arguments(
                        "streamGoesOnAfterTheDay",
                        Scenarios.SMALL
                                + "demand.intents = null\ndemand.streams { a { arrivals = regular, first = 23 h, interval = 1 h, count = 2 } }",
                        List.of("x.conf:11: demand.streams.a.count (2) goes on after the day (24 h). Use fewer.")),
                arguments(
                        "demandWithoutOffers",
                        Scenarios.SMALL
                                + "market.categories.shoes { weight = 1, price = 10 }\nmarket.offers.shirt.category = apparel",
                        List.of(
                                "x.conf:6: market.categories give shoes a demand, but no offer meets it. Add an offer, or set its weight to 0.")),
                arguments(
                        "categoryOfAnUnknownName",
                        Scenarios.SMALL
                                + "demand.streams { a { curve { kind = decay, tau = 1 h }, categories { aparel = 2 } } }",
                        List.of(
                                "x.conf:10: demand.streams.a.categories.aparel (2) has an unknown name. Did you mean apparel?")),
                arguments(
                        "moreOffersThanARowHolds",
                        Scenarios.SMALL + "market.offers.shirt.count = 20000000",
                        List.of("x.conf:10: market.offers.shirt.count (20000000) is out of range. Use 1 to 16777215.")),
                arguments(
                        "tooManyIntentsForALane",
                        Scenarios.SMALL + "demand.intents = 1e11, day.slot = 1 h",
                        List.of(
                                "x.conf:10: demand.streams.browsing brings more than 2097152 intents into one lane and slot. Raise demand.lanes or shorten day.slot.")),
                arguments(
                        "zeroPickers",
                        Scenarios.SMALL + "warehouses.hangzhou.pickers = 0",
                        List.of(
                                "x.conf:10: warehouses.hangzhou.pickers (0) is out of range. Have 1 to 1000000 pickers at some time.")),
                arguments(
                        "directFromNowhere",
                        Scenarios.SMALL
                                + "market.offers = null\nmarket.population { products = 5 }\nmix { foreign-share = 0.2, origins { US = 1 }, fulfilment { direct = 1 } }",
                        List.of(
                                "x.conf:11: market.population sells by mix.fulfilment.direct, but no warehouse is direct. Add one, or set that share to 0.")),
                arguments(
                        "offerAtAnUnknownWarehouse",
                        Scenarios.SMALL.replace("stock { hangzhou", "stock { hangzou"),
                        List.of(
                                "x.conf:7: market.offers.shirt.stock.hangzou is not a warehouse. Did you mean hangzhou?")),
                arguments(
                        "offerAtAWarehouseThatCannotServeIt",
                        Scenarios.SMALL.replace("hangzhou { pickers = 3", "hangzhou { mode = bonded, pickers = 3"),
                        List.of(
                                "x.conf:7: market.offers.shirt.stock.hangzhou is bonded and cannot serve an offer with fulfilment = domestic. Choose another warehouse or fulfilment.")),
                arguments(
                        "warehouseNobodyIsServedBy",
                        Scenarios.SMALL + "warehouses.ningbo { transit = 1 h }",
                        List.of(
                                "x.conf:10: warehouses.ningbo holds no offer, so that nobody is served by it. Remove it, or give an offer stock there.")),
                arguments(
                        "regionNoRouteLeadsTo",
                        Scenarios.SMALL + "warehouses.hangzhou.transit { West = 1 h }",
                        List.of(
                                "x.conf:10: warehouses.hangzhou.transit does not lead to East, so that nobody there is served. Add a law for it, or a default.",
                                "x.conf:10: warehouses.hangzhou.transit.West (1 h) is not a known key. Use one of East, default.")),
                arguments(
                        "directWithoutPort",
                        Scenarios.SMALL + "warehouses.hangzhou.mode = direct",
                        List.of(
                                "x.conf:7: market.offers.shirt.stock.hangzhou is direct and cannot serve an offer with fulfilment = domestic. Choose another warehouse or fulfilment.",
                                "x.conf:9: warehouses.hangzhou.port is missing. Add one of shanghai.",
                                "x.conf:9: warehouses.hangzhou.flight is missing. Add a duration or a law such as exponential 3 min.")),
                arguments(
                        "capacityEndsAtZero",
                        Scenarios.SMALL + "payment.capacity = [[0 s, 10], [1 h, 0]]",
                        List.of(
                                "x.conf:10: payment.capacity ([[\"0 s\",10],[\"1 h\",0]]) ends at 0, so that what is queued then never leaves. End with a positive value.")),
                arguments(
                        "pointsOutOfOrder",
                        Scenarios.SMALL + "payment.capacity = [[1 h, 10], [0 s, 20]]",
                        List.of(
                                "x.conf:10: payment.capacity[1][0] (0 s) lies before the point in front of it. Put the points in order of time.")),
                arguments(
                        "capacityIsAWord",
                        Scenarios.SMALL + "checkout.capacity = infinite",
                        List.of(
                                "x.conf:10: checkout.capacity (infinite) is not a capacity. Write a number or [[0 s, 100], [1 h, 120]], or unlimited.")),
                arguments(
                        "faultOnAnUnknownWarehouse",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = warehouse/hangzou, factor = 0 }]",
                        List.of(
                                "x.conf:10: faults[0].unit (warehouse/hangzou) names an unknown warehouse. Did you mean hangzhou?")),
                arguments(
                        "faultOnLanesThatDoNotExist",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = payment/60-70, factor = 0 }]",
                        List.of(
                                "x.conf:10: faults[0].unit (payment/60-70) names lanes that do not exist. Use numbers from 0 to 63.")),
                arguments(
                        "faultOnAnUnlimitedPlatform",
                        Scenarios.SMALL
                                + "checkout.capacity = unlimited\nfaults = [{ at = 1 h, for = 1 h, unit = checkout, factor = 0 }]",
                        List.of(
                                "x.conf:11: faults[0].unit (checkout) has no capacity that could fail. Give it one instead of unlimited, or remove the fault.")),
                arguments(
                        "surgeOfNothing",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = demand, factor = 1 }]",
                        List.of(
                                "x.conf:10: faults[0].factor (1) is a surge of nothing. Use more than 1, or intents = how many more.")),
                arguments(
                        "surgeAfterTheDay",
                        Scenarios.SMALL + "faults = [{ at = 23 h, for = 2 h, unit = demand, factor = 2 }]",
                        List.of(
                                "x.conf:10: faults[0].for (2 h) leads beyond the day, after which nobody comes. Let the surge end with the day.")),
                arguments(
                        "surgeForAnUnknownOffer",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = demand/offer/shrt, intents = 100 }]",
                        List.of(
                                "x.conf:10: faults[0].unit (demand/offer/shrt) names an unknown offer. Did you mean shirt?")),
                arguments(
                        "surgeOfAnUnknownKind",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = demand/colour/red, factor = 2 }]",
                        List.of(
                                "x.conf:10: faults[0].unit (demand/colour/red) is nothing that buyers can want. Use category/NAME, origin/NAME, region/NAME, seller/NAME, product/NAME or offer/NAME.")),
                arguments(
                        "surgeByFactorForAnOffer",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = demand/offer/shirt, factor = 2 }]",
                        List.of(
                                "x.conf:10: faults[0].factor (2) of what demand/offer/shirt usually has is not known before the market is made. Say how many more come: intents = 1000000.")),
                arguments(
                        "ownStreamWithAShare",
                        Scenarios.SMALL
                                + "demand.streams.flat { curve { kind = steps, points = [[0 s, 1]] } }\n"
                                + "demand.streams.bots { share = 0.1, intents = 5, curve { kind = steps, points = [[0 s, 1]] } }",
                        List.of(
                                "x.conf:11: demand.streams.bots.share (0.1) has no meaning beside intents. Remove it.")),
                arguments(
                        "onlyOwnStreams",
                        Scenarios.SMALL
                                + "demand.intents = null\n"
                                + "demand.streams.bots { intents = 5, curve { kind = steps, points = [[0 s, 1]] } }",
                        List.of(
                                "x.conf:11: demand.streams all have intents of their own, which no seller foresees. Leave one of them a share of demand.intents.")),
                arguments(
                        "declinedByAFactor",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = payment.declined, factor = 2 }]",
                        List.of(
                                "x.conf:10: faults[0].factor (2) has no meaning beside value. Remove it.",
                                "x.conf:10: faults[0].value is missing. Add a number.")),
                arguments(
                        "faultOnSellersWhoAnswerAtOnce",
                        Scenarios.SMALL + "faults = [{ at = 1 h, for = 1 h, unit = sellers/3, factor = 0 }]",
                        List.of(
                                "x.conf:10: faults[0].unit (sellers/3) has no capacity that could fail. Give it one instead of unlimited, or remove the fault.")),
                arguments(
                        "faultOnMoreLanesOfSellersThanTheCheckoutHas",
                        Scenarios.SMALL
                                + "sellers.capacity = 100\nfaults = [{ at = 1 h, for = 1 h, unit = sellers/64, factor = 0 }]",
                        List.of(
                                "x.conf:11: faults[0].unit (sellers/64) names lanes that do not exist. Use numbers from 0 to 63.")),
                arguments(
                        "sellersWhoNeverAnswerAgain",
                        Scenarios.SMALL + "sellers.capacity = [[0 s, 100], [1 h, 0]]",
                        List.of(
                                "x.conf:10: sellers.capacity ([[\"0 s\",100],[\"1 h\",0]]) ends at 0, so that what is queued then never leaves. End with a positive value.")),
                arguments(
                        "sellersWhoRefuseAtOnce",
                        Scenarios.SMALL
                                + "sellers { capacity = 100, queueMax = 5 }\ncheckout { queueMax = unlimited, retryLeast = 0 s }",
                        List.of("x.conf:11: checkout.retryLeast (0 s) leaves no lookahead. Use 1 s or more.")),
                arguments(
                        "failoverWithoutAFault",
                        Scenarios.SMALL + "checkout.failover = 30 s",
                        List.of(
                                "x.conf:10: checkout.failover (30 s) helps nobody: no fault takes a lane down. Use none, or a fault with factor = 0 of some of its lanes, such as unit = checkout/0-20.")),
                arguments(
                        "failoverOfLanesThatAreOnlySlow",
                        Scenarios.SMALL
                                + "payment.failover = 30 s\nfaults = [{ at = 1 h, for = 1 h, unit = payment/0-20, factor = 0.1 }]",
                        List.of(
                                "x.conf:10: payment.failover (30 s) helps nobody: no fault takes a lane down. Use none, or a fault with factor = 0 of some of its lanes, such as unit = payment/0-20.")),
                arguments(
                        "failoverToNowhere",
                        Scenarios.SMALL
                                + "payment.failover = 30 s\nfaults = [{ at = 1 h, for = 1 h, unit = payment, factor = 0 }]",
                        List.of(
                                "x.conf:10: payment.failover (30 s) leads nowhere: all lanes go down together. Use none, or a fault with factor = 0 of some of its lanes, such as unit = payment/0-20.")),
                arguments(
                        "breakerWhereNobodyWaits",
                        Scenarios.SMALL + "payment { capacity = unlimited, breaker.waitAbove = 30 s }",
                        List.of(
                                "x.conf:10: payment.breaker.waitAbove (30 s) has no meaning where nobody waits. Give payment.capacity a limit, or use none.")),
                arguments(
                        "breakerThatNeverStaysOpen",
                        Scenarios.SMALL + "payment.breaker { waitAbove = 30 s, openFor = 0 s }",
                        List.of("x.conf:10: payment.breaker.openFor (0 s) is out of range. Use 1 ms to 2400 h.")),
                arguments(
                        "failoverOfAWord",
                        Scenarios.SMALL + "payment.failover = quickly",
                        List.of(
                                "x.conf:10: payment.failover (quickly) is not a duration. Write a duration such as 5 s; the units are us, ms, s, min, h and d.")),
                arguments(
                        "faultWithATypo",
                        Scenarios.SMALL + "faults = [{ at = 1 h, fro = 1 h, unit = payment, factor = 0 }]",
                        List.of(
                                "x.conf:10: faults[0].for is missing. Add a duration such as 5 s.",
                                "x.conf:10: faults[0].fro (1 h) is not a known key. Did you mean for?")),
                arguments(
                        "busynessWithAnotherMean",
                        Scenarios.SMALL + "demand.busyness = gamma 400 2",
                        List.of(
                                "x.conf:10: demand.busyness (gamma 400 2) has mean 2. Use a law with mean 1; intents sets the size.")),
                arguments(
                        "laneWithoutServers",
                        Scenarios.SMALL + "payment.servers = 0",
                        List.of("x.conf:10: payment.servers (0) is out of range. Use 1 to 1024.")),
                arguments(
                        "workWithAnotherMean",
                        Scenarios.SMALL + "checkout.work = uniform 0 .. 1",
                        List.of(
                                "x.conf:10: checkout.work (uniform 0 .. 1) has mean 0.5. Use a law with mean 1; capacity sets the speed.")),
                arguments(
                        "retriesBeyondTheRow",
                        Scenarios.SMALL + "payment.retriesMax = 9",
                        List.of("x.conf:10: payment.retriesMax (9) is out of range. Use 0 to 7.")),
                arguments(
                        "policyWithAForeignKey",
                        Scenarios.SMALL
                                + "market.offers.shirt.stock.hangzhou { policy = base-stock, upTo = 5, quantity = 3, lead = 1 h }",
                        List.of(
                                "x.conf:10: market.offers.shirt.stock.hangzhou.quantity (3) has no meaning with policy = base-stock. Remove it.")),
                arguments(
                        "reorderPointAboveOrderUpTo",
                        Scenarios.SMALL
                                + "market.offers.shirt.stock.hangzhou { policy = ss, upTo = 5, reorderPoint = 5, lead = 1 h }",
                        List.of(
                                "x.conf:10: market.offers.shirt.stock.hangzhou.reorderPoint (5) is not below upTo (5). Order up to more than the reorder point.")),
                arguments(
                        "missingPrice",
                        Scenarios.SMALL.replace("shirt { price = 10, ", "shirt { "),
                        List.of("x.conf:7: market.offers.shirt.price is missing. Add a number.")),
                arguments(
                        "offersBesideAPopulation",
                        Scenarios.SMALL + "market.population.products = 5",
                        List.of(
                                "x.conf:10: market.population (products=5) has no meaning beside market.offers. Remove it.")),
                arguments(
                        "groupInsteadOfAValue",
                        Scenarios.SMALL + "checkout = 5",
                        List.of("x.conf:10: checkout (5) is not a group of keys. Write checkout { … }.")),
                arguments(
                        "unknownSubstitution",
                        Scenarios.SMALL + "seed = ${nobody}",
                        List.of(
                                "x.conf:10: a substitution names no key of this file: Could not resolve substitution to a value: ${nobody}.")),
                arguments(
                        "syntaxError",
                        Scenarios.SMALL + "demand { intents = 5",
                        List.of("x.conf:10: syntax error: Expecting close brace } or a comma, got end of file.")),
                arguments(
                        "includeOfAUrl",
                        Scenarios.SMALL + "include url(\"http://example.com/x.conf\")",
                        List.of(
                                "x.conf:10: include (http://example.com/x.conf) names a URL. Include a file that lies in the scenario's folder.")),
                arguments(
                        "includeOfTheClassPath",
                        Scenarios.SMALL + "include classpath(\"reference.conf\")",
                        List.of(
                                "x.conf:10: include (reference.conf) names a resource of the class path. Include a file that lies in the scenario's folder.")),
                arguments(
                        "includeOutsideTheFolder",
                        Scenarios.SMALL + "include \"../secret.conf\"",
                        List.of(
                                "x.conf:10: include (../secret.conf) leaves the scenario's folder. Include a file that lies in the scenario's folder, or name its folder with --include-dir.")),
                arguments(
                        "includeOfNoFile",
                        Scenarios.SMALL + "include \"nothing.conf\"",
                        List.of(
                                "x.conf:10: include (nothing.conf) names no file. Include a file that lies in the scenario's folder, or name its folder with --include-dir.")),
                arguments(
                        "badName",
                        Scenarios.SMALL + "name = \"../x\"",
                        List.of("x.conf:10: name (../x) cannot name a folder. Use letters, digits, '.', '_' and '-'.")),
                arguments(
                        "severalAtOnce",
                        Scenarios.SMALL + "demand.lanes = 0\nday.slot = 5\ncheckout.lane = 4\npayment.declined = 2",
                        List.of(
                                "x.conf:10: demand.lanes (0) is out of range. Use 1 to 16384.",
                                "x.conf:11: day.slot (5) has no unit. Write a duration such as 5 s; the units are us, ms, s, min, h and d.",
                                "x.conf:12: checkout.lane (4) is not a known key. Did you mean lanes?",
                                "x.conf:13: payment.declined (2) is out of range. Use 0 to 1.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenFileIsToldWhatIsWrong(String name, String text, List<String> expected) {
        assertThat(Scenarios.problems(folder, text)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatTheCommandLineSetsIsToldSo() {
        assertThat(Scenarios.problems(
                        folder, Scenarios.SMALL, "demand.lanes=0", "checkout.lane=2", "nonsense", "a.b=}"))
                .hasSize(4)
                .contains(
                        "--set: demand.lanes (0) is out of range. Use 1 to 16384.",
                        "--set: checkout.lane (2) is not a known key. Did you mean lanes?",
                        "--set: (nonsense) is not of the form KEY=VALUE.")
                .allMatch(line -> line.startsWith("--set: "));
    }

    @Test
    void aMissingFileAFolderAndAGiantAreRefusedUnread() throws IOException {
        Path missing = folder.resolve("missing.conf");
        assertThat(problemsOf(missing))
                .containsExactly("missing.conf: does not exist (looked for " + missing + "). Check the path.");
        assertThat(problemsOf(Files.createDirectory(folder.resolve("dir.conf"))))
                .containsExactly("dir.conf: is a folder. Name a scenario file inside it.");
        Path giant = folder.resolve("giant.conf");
        try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        assertThat(problemsOf(giant)).containsExactly("giant.conf: is larger than 10 MB (100 MB). Is this a scenario?");
    }

    @Test
    void aLinkOutOfTheFolderAndACircleOfIncludesAreRefused() throws IOException {
        Path outside = Files.createTempFile("secret", ".conf");
        Files.createSymbolicLink(folder.resolve("link.conf"), outside);
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "include \"link.conf\""))
                .containsExactly("x.conf:10: include (link.conf) leaves the scenario's folder."
                        + " Include a file that lies in the scenario's folder, or name its folder with --include-dir.");
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "include \"x.conf\""))
                .containsExactly("x.conf:10: include (x.conf) is nested more than 10 deep."
                        + " Include a file that lies in the scenario's folder.");
    }

    /** The intents may well stand in what could not be read. */
    @Test
    void whatARefusedIncludeMaySayIsNotMissed() {
        assertThat(Scenarios.problems(folder, "include \"../real-day.conf\"\npayment.capacity = -1"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("x.conf:1: include (../real-day.conf) leaves the scenario's folder.");
    }

    @Test
    void anIncludedFileIsNamedWithItsOwnLine() {
        Scenarios.write(folder, "part.conf", "# A part.\ndemand.lanes = 0\n");
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "include \"part.conf\""))
                .containsExactly("part.conf:2: demand.lanes (0) is out of range. Use 1 to 16384.");
    }

    @Test
    void whatAnOverrideMakesOnItsWayIsAnOverridesProblem() {
        assertThat(Scenarios.problems(folder, Scenarios.SMALL, "warehouses.near.transit = 12 h"))
                .containsExactly("--set: warehouses.near holds no offer, so that nobody is served by it."
                        + " Remove it, or give an offer stock there.");
        assertThat(Scenarios.problems(folder, Scenarios.SMALL, "market.categories.shoes.price = 5"))
                .containsExactly(
                        "x.conf:7: market.offers.shirt.category is missing. Add one of apparel, shoes.",
                        "--set: market.categories.shoes.weight is missing. Add a number.");
    }

    @Test
    void garbageAndBottomlessNestingEndInOneMessage() {
        assertThat(Scenarios.problems(folder, "\u0000\u0001{]")).hasSize(1);
        assertThat(Scenarios.problems(folder, "a = " + "[".repeat(200_000))).hasSize(1);
    }

    @Test
    void anOfferListCannotBeScaled() {
        Scenario small = Scenarios.load(folder, Scenarios.SMALL);
        try {
            FestivalMaker.make(small, 1, 0.5);
        } catch (Mistakes e) {
            assertThat(e)
                    .hasMessage("x: --scale (0.5) cannot sample market.offers, a market listed offer by offer."
                            + " Use 1, or market.population.");
            return;
        }
        throw new AssertionError("scaled");
    }

    private static List<String> problemsOf(Path file) {
        try {
            ScenarioLoader.load(file, List.of());
            return List.of();
        } catch (Mistakes e) {
            return e.lines();
        }
    }
}
