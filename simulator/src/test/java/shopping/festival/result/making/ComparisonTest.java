package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Series;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Proof.Compared;
import shopping.festival.result.ResultFile;
import shopping.festival.result.TinyRun;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** A result held against a day that never was. The small festival's day has two hours. */
@Tag("slow")
class ComparisonTest {
    private static final String HISTORY = """
            history { figures = [
              { what = sales, measure = gmvFen, unit = RMB, per = 100, scaled = on, real = 1, tolerance = 1 % }
              { what = peak, measure = peaks.ordersPerSecond, scaleLeast = 1, measureBelow = peaks.ordersPerSecondInMinute
                scaled = on, real = 1, tolerance = 1e9 }
              { what = first, measure = firstDeliveredAt, scaleLeast = 1, real = 1, tolerance = 0 }
              { what = hundred, measure = delivered100MillionAt, real = 1, tolerance = 0 }
              { what = queue, measure = stations.warehouse.hangzhou.queuePeak, real = 0, tolerance = 0 }
            ]
            milestones = [["00:10:30", 1], [2 h, 4]] }
            """;

    private static Outcome outcome;
    private static FestivalResult whole;
    private static FestivalResult half;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("tiny.conf"), Files.readString(TinyRun.FILE) + HISTORY);
        Scenario scenario = ScenarioLoader.load(file, List.of());
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(7, 0), 1);
        outcome = FestivalRun.run(festival, RunOptions.inline());
        RunFacts facts = RunFacts.of("tiny", 7).heldAgainst(scenario.history(), List.of());
        whole = ResultMaker.result(festival, outcome, facts);
        half = ResultMaker.result(festival, outcome, facts.withScale(0.5));
    }

    private static Compared of(FestivalResult result, String name) {
        return result.proof().history().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureIsTheResultsOwn_perUnitAndForTheWholeMarket() {
        assertThat(of(whole, "sales").simulated()).isEqualTo(whole.trade().gmvFen() / 100.0);
        assertThat(of(half, "sales").simulated()).isEqualTo(whole.trade().gmvFen() / 100.0 / 0.5);
        assertThat(of(whole, "sales").difference()).isEqualTo(whole.trade().gmvFen() / 100.0 - 1);
        assertThat(of(whole, "queue").simulated()).isEqualTo((double) whole.service().stations().stream()
                .filter(s -> s.name().equals("hangzhou"))
                .findFirst()
                .orElseThrow()
                .queuePeak());
    }

    @Test
    void belowItsScaleTheBusiestMinuteStandsForTheBusiestSecond_andTheFirstParcelForNothing() {
        assertThat(of(whole, "peak").simulated())
                .isEqualTo((double) whole.trade().peaks().ordersPerSecond());
        assertThat(of(half, "peak").simulated()).isEqualTo(whole.trade().peaks().ordersPerSecondInMinute() / 0.5);
        assertThat(of(whole, "first").within()).isFalse();
        assertThat(of(half, "first").within()).isNull();
    }

    @Test
    void whatNeverCameIsNotWithin() {
        assertThat(of(whole, "hundred").simulated()).isNull();
        assertThat(of(whole, "hundred").within()).isFalse();
    }

    @Test
    void aMilestoneIsTheShareOfTheDayUntilItsSecond() {
        Series gmv = outcome.books().measures().gmv();
        Compared c = of(whole, "GMV share by 00:10:30");
        // A quarter of the published day; ten minutes and half of the eleventh of the simulated one.
        assertThat(c.real()).isEqualTo(25);
        double until = gmv.sum(0, 10) + gmv.at(10) / 2.0;
        assertThat(c.simulated()).isCloseTo(until / whole.trade().gmvFen() * 100, within(1e-9));
        assertThat(whole.proof().history()).hasSize(5 + 1);
    }

    @Test
    void everyFigureOfTheResultCanBeCompared_butForWhatSaysNothingOfTheFestival() {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        leaves("", ResultFile.tree(new TinyRun().result), leaves);
        Set<String> unknown = new TreeSet<>();
        leaves.keySet().stream().filter(path -> !isKnown(path)).forEach(unknown::add);
        assertThat(unknown)
                .containsExactlyInAnyOrder(
                        "schema",
                        "seed",
                        "replication",
                        "scale",
                        "wallSeconds",
                        "threads",
                        "partitions",
                        "windows",
                        "attemptsPerWallSecond",
                        "engine.batches",
                        "engine.rows",
                        "engine.rowsPerBatch",
                        "engine.heldMost",
                        "dayLengthSeconds");
    }

    private static boolean isKnown(String path) {
        try {
            CheckedScenario.load(
                    TinyRun.FILE,
                    List.of("history.figures=[{ what = a, measure = \"" + path + "\", real = 1, tolerance = 1 }]"));
            return true;
        } catch (Mistakes e) {
            return false;
        }
    }

    /** Numbers, and what never came. */
    private static void leaves(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isNumber() || node.isNull()) {
            leaves.put(path, node);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(e -> leaves(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), leaves));
        } else if (node.isArray()) {
            List<JsonNode> members = new ArrayList<>();
            node.forEach(members::add);
            Stream<JsonNode> named = members.stream().filter(m -> m.hasNonNull("name"));
            named.forEach(m -> {
                String kind = m.hasNonNull("kind") ? m.get("kind").asText() + "." : "";
                leaves(path + "." + kind + m.get("name").asText(), m, leaves);
            });
        }
    }
}
