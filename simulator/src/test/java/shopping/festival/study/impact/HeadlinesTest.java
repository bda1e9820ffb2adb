package shopping.festival.study.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shopping.festival.scenario.Scenarios;

/**
 * What the headlines of shipped scenarios say holds, in a small part of their market. Each claim is words that stand in the
 * headline, a figure that is the same at any scale, and between what it has to be: as wide as a thousandth of the market is
 * from the whole.
 */
@Tag("slow")
class HeadlinesTest {
    private static final double SMALL = 0.001;

    /** @param words of the headline */
    private record Claim(String words, double least, double most, ToDoubleFunction<Played> figure) {}

    private record Held(String scenario, double scale, List<Claim> claims) {}

    private static Held held(String scenario, double scale, Claim... claims) {
        return new Held(scenario, scale, List.of(claims));
    }

    private static Claim claim(String words, double least, double most, ToDoubleFunction<Played> figure) {
        return new Claim(words, least, most, figure);
    }

    private static final List<Held> TABLE = List.of(
            // In a part of the market its products stand for several, and bots empty fewer shelves: 18 million at
            // 0.001.
            held(
                    "bots-at-midnight",
                    SMALL,
                    claim(
                            "25.8 million orders",
                            16.5,
                            27,
                            p -> p.millions(p.days().ordersLost())),
                    claim("RMB 14.9 bn", 12, 17, p -> p.billions(p.days().fenLost())),
                    claim("turns away for nine minutes", 7, 9.5, p -> p.backMinutes("checkout")),
                    claim(
                            "378 million times",
                            350,
                            420,
                            p -> p.millions(p.station("checkout").refused()))),
            held(
                    "coupon-at-eight",
                    SMALL,
                    claim("for three minutes the checkout turns away", 1202, 1206, p -> p.backMinutes("checkout")),
                    claim(
                            "144 million times",
                            120,
                            170,
                            p -> p.millions(p.station("checkout").refused())),
                    claim("4.6 million orders", 3.4, 6, p -> p.millions(p.days().ordersLost())),
                    claim("RMB 0.65 bn", 0.4, 0.9, p -> p.billions(p.days().fenLost()))),
            // Below scale 1 a product stands for several, so that more of those who come anyway want the hot one.
            held(
                    "hot-item",
                    SMALL,
                    claim(
                            "871,800 orders of those who come anyway",
                            0.8,
                            4,
                            p -> p.millions(p.days().ordersLost())),
                    claim("RMB 1.2 bn", 1.1, 5.5, p -> p.billions(p.days().fenLost())),
                    claim("is over it at 10:02", 601, 604, p -> p.backMinutes("checkout"))),
            held(
                    "channel-outage",
                    SMALL,
                    claim(
                            "not an order less",
                            -0.001,
                            0.001,
                            p -> (double) p.days().ordersLost()
                                    / p.days().without().orders()),
                    claim("up to 4 min", 3.5, 5, p -> p.station("payment").waitPeakMillis() / 60e3),
                    claim(
                            "instead of 89 s",
                            75,
                            130,
                            p -> p.stationWithout("payment").waitPeakMillis() / 1e3),
                    claim(
                            "15.2 million at once",
                            14,
                            18,
                            p -> p.millions(p.station("payment").queuePeak())),
                    claim("the queue is gone at 00:17:04", 16, 19, p -> p.queueGoneMinutes("payment"))),
            held(
                    "double11-2016",
                    SMALL,
                    claim(
                            "657.2 million orders paid",
                            630,
                            690,
                            p -> p.millions(p.result().counts().ordersPaidInDay())),
                    claim(
                            "RMB 120.7 bn",
                            112,
                            130,
                            p -> p.billions(p.result().trade().gmvFen())),
                    claim(
                            "174,000 orders/s",
                            170e3,
                            180e3,
                            p -> p.whole(p.result().trade().peaks().ordersPerSecond())),
                    claim(
                            "the warehouses break first",
                            0,
                            0,
                            p -> p.result().service().stations().get(0).kind().equals("warehouse") ? 0 : 1)),
            held(
                    "growth-2022",
                    SMALL,
                    claim(
                            "1.35 billion",
                            1290,
                            1420,
                            p -> p.millions(p.result().counts().ordersPaidInDay())),
                    claim(
                            "RMB 253 bn",
                            240,
                            266,
                            p -> p.billions(p.result().trade().gmvFen()))),
            // Ten times as many: a fifth of the part is twice what the others have.
            held(
                    "ten-times",
                    SMALL / 5,
                    claim(
                            "6.56 billion orders paid",
                            6300,
                            6900,
                            p -> p.millions(p.result().counts().ordersPaidInDay())),
                    claim(
                            "RMB 1,204 bn",
                            1120,
                            1300,
                            p -> p.billions(p.result().trade().gmvFen())),
                    claim(
                            "1.75 million orders/s",
                            1.70e6,
                            1.80e6,
                            p -> p.whole(p.result().trade().peaks().ordersPerSecond()))),
            held(
                    "midnight-peak",
                    SMALL,
                    claim("the checkout, within 3 s of the bell", 0, 3, p -> p.firstSaturatedSeconds("checkout")),
                    claim(
                            "the checkout",
                            0,
                            0,
                            p -> p.result().service().stations().get(0).name().equals("checkout") ? 0 : 1),
                    claim("until 00:08:44", 8.2, 9.3, p -> p.lastSaturated("checkout")),
                    claim("then the payment, drained by 00:23:49", 22, 25.5, p -> p.lastSaturated("payment")),
                    claim(
                            "152 million clicks are told \"busy\"",
                            140,
                            168,
                            p -> p.millions(p.result().counts().attempts().busy())),
                    claim(
                            "20 million buyers leave for it",
                            18,
                            23,
                            p -> p.millions(p.result().counts().intents().lost().busy())),
                    claim(
                            "Three thresholds go red",
                            3,
                            3,
                            p -> p.result().proof().thresholds().stream()
                                    .filter(v -> !v.ok())
                                    .count())),
            held(
                    "payment-outage",
                    SMALL,
                    claim(
                            "66.4 million orders",
                            62,
                            72,
                            p -> p.millions(p.days().ordersLost())),
                    claim("RMB 14.7 bn", 14.2, 17, p -> p.billions(p.days().fenLost())),
                    claim(
                            "83 million wait at once",
                            78,
                            88,
                            p -> p.millions(p.station("payment").queuePeak())),
                    claim("for up to 5 min", 5, 5, p -> p.station("payment").waitPeakMillis() / 60e3),
                    claim("it is over at 00:55", 53, 58, p -> p.backMinutes("payment"))),
            held(
                    "warehouse-closed",
                    SMALL,
                    claim(
                            "not an order lost",
                            -0.001,
                            0.001,
                            p -> (double) p.days().ordersLost()
                                    / p.days().without().orders()),
                    claim(
                            "68.8 million wait there at once",
                            65,
                            78,
                            p -> p.millions(p.station("dc-guangzhou").queuePeak()))),
            held(
                    "customs-strike",
                    SMALL,
                    claim(
                            "8.88 million parcels stand there at once",
                            7.5,
                            9.5,
                            p -> p.millions(p.station("shanghai").queuePeak())),
                    claim(
                            "for up to 3.0 days",
                            2.9,
                            3.1,
                            p -> p.station("shanghai").waitPeakMillis() / 86_400e3)),
            held(
                    "reduced",
                    0.01,
                    claim(
                            "4.79 million are paid",
                            4.76,
                            4.82,
                            p -> p.millions(p.result().counts().ordersPaidInDay()))),
            held(
                    "tiny",
                    1,
                    claim(
                            "12,200 orders paid",
                            12_150,
                            12_249,
                            p -> p.result().counts().ordersPaidInDay()),
                    claim(
                            "the checkout breaks first, at 00:00:03",
                            3,
                            4,
                            p -> p.result().service().stations().get(0).name().equals("checkout")
                                    ? p.firstSaturatedSeconds("checkout")
                                    : -1),
                    claim(
                            "7,500 buyers go without",
                            7_450,
                            7_549,
                            p -> p.result().counts().intents().lost().turnedAway())));

    /** What is no headline of a single run, and where it is held. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "foreign-mix", "a sweep of mixes: MixSweepTest",
            "gateway-17", "ten replications of three groups: NewcomersTest",
            "retry-storm", "with a budget and without: OverloadScenariosTest",
            "waiting-room", "with it and without: OverloadScenariosTest");

    @TestFactory
    Stream<DynamicNode> whatTheHeadlineSaysHolds() {
        return TABLE.stream().map(HeadlinesTest::container);
    }

    private static DynamicNode container(Held held) {
        // Played once, by whichever claim comes first.
        Map<String, Played> played = new TreeMap<>();
        return dynamicContainer(
                held.scenario(),
                held.claims().stream()
                        .map(claim -> dynamicTest(claim.words(), () -> {
                            assertThat(headline(held.scenario())).contains(claim.words());
                            Played run = played.computeIfAbsent(held.scenario(), name -> Played.of(name, held.scale()));
                            assertThat(claim.figure().applyAsDouble(run)).isBetween(claim.least(), claim.most());
                        })));
    }

    private static String headline(String scenario) throws IOException {
        return Files.readAllLines(Scenarios.shipped(scenario + ".conf")).get(1);
    }

    @Test
    void theHeadlineOfEveryShippedScenarioIsHeld() throws IOException {
        try (Stream<Path> files = Files.list(Scenarios.shipped("."))) {
            List<String> shipped = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".conf"))
                    .map(name -> name.replace(".conf", ""))
                    .toList();
            assertThat(Stream.concat(TABLE.stream().map(Held::scenario), ELSEWHERE.keySet().stream()))
                    .containsExactlyInAnyOrderElementsOf(shipped);
        }
    }
}
