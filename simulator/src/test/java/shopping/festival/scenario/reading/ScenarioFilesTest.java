package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

class ScenarioFilesTest {
    @TempDir
    Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Scenarios.shipped("."))) {
            return files.filter(f -> f.toString().endsWith(".conf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileLoads_andItsResolvedFormSaysTheSame(Path file) throws IOException {
        Scenario scenario = ScenarioLoader.load(file, List.of());
        Path again = Scenarios.write(folder, "again.conf", scenario.resolved());
        assertThat(ScenarioLoader.load(again, List.of()).resolved()).isEqualTo(scenario.resolved());
        assertThat(scenario.resolved()).startsWith("checkout");
    }

    @Test
    void tinyMakesAFestivalOfAllSixStages() {
        Festival tiny = FestivalMaker.make(
                ScenarioLoader.load(Scenarios.shipped("tiny.conf"), List.of()), Draws.seedKey(1, 0), 1);
        assertThat(tiny.market().offers()).isEqualTo(9 + 20);
        assertThat(tiny.buyers().streams()).extracting("name").containsExactly("browsing", "carts", "drum", "gong");
        assertThat(tiny.checkout().lanes().speeds()).hasSize(4);
        assertThat(tiny.payment().lanes().speeds().get(0).valueAt(6 * VirtualTime.MINUTE))
                .isZero();
        assertThat(tiny.payment().lanes().speeds().get(2).valueAt(6 * VirtualTime.MINUTE) * 4 * VirtualTime.SECOND)
                .isCloseTo(10 + 4 * 0.6, within(1e-9));
        assertThat(tiny.warehouses())
                .extracting("name")
                .containsExactly("bonded-hangzhou", "chengdu", "hangzhou", "los-angeles");
        assertThat(tiny.sellers().preference()[0]).containsExactly(2, 1, 0, 3);
        assertThat(tiny.sellers().preference()[1]).containsExactly(2, 0, 1, 3);
        assertThat(tiny.lookahead()).isEqualTo(2 * VirtualTime.SECOND);
    }

    @Test
    void reducedHasTheStockOfTheModel() {
        Festival reduced = FestivalMaker.make(
                ScenarioLoader.load(Scenarios.shipped("reduced.conf"), List.of("demand.intents=50000")),
                Draws.seedKey(1, 0),
                1);
        double sum = 0;
        for (int i = 0; i < 50_000; i++) {
            sum += 1.0 / (i + 10);
        }
        int first = (int) (0.97 * 50_000 / 10 / sum) + 1;
        assertThat(reduced.market().offers()).isEqualTo(50_000);
        assertThat(Arrays.stream(reduced.stock().initial()).max()).hasValue(first);
        assertThat(reduced.lookahead()).isEqualTo(30 * VirtualTime.SECOND);
        assertThat(reduced.warehouses())
                .hasSize(16)
                .allMatch(w -> w.picking().time().mean() == 248_832);
    }

    @Test
    void aSmallerFestivalHasFewerLanesOfTheSameSpeed() {
        String text = Scenarios.SMALL.replace(
                        "offers { shirt { price = 10, stock { hangzhou { units = 10 } } } }",
                        "population { products = 100, sellers = 10 }")
                + "checkout { capacity = 640, lanes = 64, queueMax = 100 }\n"
                + "faults = [{ at = 1 h, for = 1 h, unit = checkout, factor = 0.5 }]\n"
                + "warehouses.hangzhou.pickers = [[0 h, 10], [8 h, 10], [8 h, 20], [16 h, 20], [16 h, 10]]\n"
                + "warehouses.hangzhou.picking = 60 s\n";
        Festival tenth = FestivalMaker.make(Scenarios.load(folder, text), 1, 0.1);
        assertThat(tenth.buyers().streams().get(0).arrivals().expected()).isCloseTo(100 / 1.3 * 0.1, within(1e-9));
        // 64 lanes · 0.1 = 6.4, so 6 lanes of 640 · 0.1 / 6 orders a second.
        assertThat(tenth.checkout().lanes().speeds()).hasSize(6);
        assertThat(total(tenth, 0)).isCloseTo(64, within(1e-9));
        assertThat(total(tenth, VirtualTime.HOUR)).isCloseTo(32, within(1e-9));
        // 64 lanes with room for 100 are a tenth of 6400 over 6.
        assertThat(tenth.checkout().waitingMax()).isEqualTo(107);
        // 10 and 20 pickers · 0.1 are whole.
        assertThat(tenth.warehouses().get(0).pickers().maximum()).isEqualTo(2);
        assertThat(tenth.warehouses().get(0).picking().time().mean()).isCloseTo(60e6, within(1e-3));
        // At 0.01 no shift may lose its last picker: 1 and 2 of a tenth of the speed.
        Festival hundredth = FestivalMaker.make(Scenarios.load(folder, text), 1, 0.01);
        assertThat(hundredth.warehouses().get(0).pickers().valueAt(0)).isEqualTo(1);
        assertThat(hundredth.warehouses().get(0).picking().time().mean()).isCloseTo(600e6, within(1e-3));
    }

    /** A third of the lanes dead is not all of them at two thirds of their speed. */
    @Test
    void whereAFaultNamesSomeLanes_allLanesStay() {
        Scenario scenario = Scenarios.load(
                folder,
                Scenarios.SMALL.replace(
                                "offers { shirt { price = 10, stock { hangzhou { units = 10 } } } }",
                                "population { products = 100, sellers = 10 }")
                        + "checkout { capacity = 640, lanes = 64, queueMax = 100 }\n"
                        + "faults = [{ at = 1 h, for = 1 h, unit = checkout/0-20, factor = 0 }]\n");
        Festival hundredth = FestivalMaker.make(scenario, 1, 0.01);
        assertThat(hundredth.checkout().lanes().speeds()).hasSize(64);
        assertThat(total(hundredth, 0)).isCloseTo(6.4, within(1e-9));
        assertThat(hundredth.checkout().lanes().speeds().stream().filter(s -> s.valueAt(VirtualTime.HOUR) == 0))
                .hasSize(21);
        assertThat(hundredth.checkout().waitingMax()).isEqualTo(1);
    }

    @Test
    void lanesOfSeveralServersShareTheirCapacity() {
        Festival festival = FestivalMaker.make(
                Scenarios.load(folder, Scenarios.SMALL + "checkout { capacity = 640, lanes = 64, servers = 5 }\n"),
                1,
                1);
        assertThat(festival.checkout().lanes().servers()).isEqualTo(5);
        // 640 a second over 64 lanes of 5 servers are 2 for each server.
        assertThat(festival.checkout().lanes().speeds().get(0).valueAt(0) * VirtualTime.SECOND)
                .isCloseTo(2, within(1e-9));
        assertThat(festival.payment().lanes().servers()).isEqualTo(1);
    }

    @Test
    void everyReplicationHasItsOwnBusyness() {
        Scenario scenario = Scenarios.load(
                folder, "demand { intents = 1300, busyness = gamma 400 1 }", "market.population.products = 100");
        double squares = 0;
        for (int r = 0; r < 20; r++) {
            long seedKey = Draws.seedKey(1, r);
            Festival festival = FestivalMaker.make(scenario, seedKey, 1);
            double factor = festival.buyers().streams().get(0).arrivals().expected() / 1000;
            assertThat(factor).isCloseTo(Busyness.of(seedKey, Law.gamma(400, 1)), within(1e-9));
            squares += (factor - 1) * (factor - 1);
        }
        // The sd of the factor is 1 / 20; its estimate from 20 replications has a sd of a sixth of that.
        assertThat(Math.sqrt(squares / 20)).isBetween(0.025, 0.1);
    }

    private static double total(Festival festival, long at) {
        return festival.checkout().lanes().speeds().stream()
                        .mapToDouble(s -> s.valueAt(at))
                        .sum()
                * VirtualTime.SECOND;
    }

    @Test
    void overridesLeaveTheRestOfADefaultCollectionAlone() {
        Scenario scenario = Scenarios.load(
                folder, "demand.intents = 1000", "warehouses.tokyo.pickers=7", "payment.declined=0.5", "seed=9");
        assertThat(scenario.warehouses()).hasSize(10);
        assertThat(scenario.warehouses().get(9).pickers().most()).isEqualTo(7);
        assertThat(scenario.stages().payment().rules().failures().declinedShare())
                .isEqualTo(0.5);
        assertThat(scenario.seed()).isEqualTo(9);
        assertThat(scenario.name()).isEqualTo("x");
    }
}
