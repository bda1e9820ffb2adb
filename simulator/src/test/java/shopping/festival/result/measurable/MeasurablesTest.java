package shopping.festival.result.measurable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What can be measured is read off the result; scenarios that were written before must still mean the same. */
class MeasurablesTest {
    private static final Path FOLDER = Path.of("src/test/resources/measures");

    private static Measurables small() {
        return Measurables.of(ScenarioLoader.load(FOLDER.resolve("small.conf"), List.of()));
    }

    @Test
    void thresholdsCanBeAboutWhatTheyAlwaysCouldBeAbout() throws IOException {
        List<String> before = Files.readAllLines(FOLDER.resolve("thresholds.txt"));
        assertThat(before).hasSize(516);
        assertThat(small().gauges().names()).containsAll(before);
    }

    @Test
    void historyCanBeHeldAgainstWhatItAlwaysCould() throws IOException {
        List<String> before = Files.readAllLines(FOLDER.resolve("history.txt"));
        assertThat(before).hasSize(330);
        assertThat(small().figures()).containsAll(before);
    }

    @Test
    void whatIsWrongWithMeasuresIsToldAmongTheOtherMistakesOfTheFile_lineByLine(@TempDir Path folder) {
        String text = Scenarios.SMALL + """
                history.figures = [{ what = a, measure = gmvFem, real = 1, tolerance = 1 }]
                thresholds = ["gmvFem > 5"]
                sed = 4
                """;
        assertThat(Scenarios.problems(folder, text))
                .containsExactly(
                        "x.conf:10: history.figures[0].measure (gmvFem) is no number of result.json. Did you mean gmvFen?",
                        "x.conf:11: thresholds[0] (gmvFem > 5) is about an unknown measure, gmvFem (column 1)."
                                + " Did you mean gmvFen?\n    gmvFem > 5\n    ^",
                        "x.conf:12: sed (4) is not a known key. Did you mean seed?");
    }

    @Test
    void whatIsAskedForTwiceCountsOnce(@TempDir Path folder) {
        Scenario scenario = Scenarios.load(folder, Scenarios.SMALL + "thresholds = [\"orders.paid > 0\"]");
        assertThat(CheckedScenario.thresholds(scenario, List.of("orders.paid > 0", "busy < 5"), "--threshold"))
                .extracting("text")
                .containsExactly("orders.paid > 0", "busy < 5");
    }
}
