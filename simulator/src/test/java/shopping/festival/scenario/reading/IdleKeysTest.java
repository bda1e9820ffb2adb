package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.scenario.IdleKey;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/** Which keys are told that cannot act, and which can. */
class IdleKeysTest {
    @TempDir
    Path folder;

    private Scenario load(String... overrides) {
        return Scenarios.load(folder, "demand.intents = 1000", overrides);
    }

    private List<String> notes(String... overrides) {
        return IdleKey.notes(List.of(load(overrides)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "checkout.tax=3 | mix.foreign-share=0 | checkout.tax (3) does nothing: no offer crosses the border here.",
                "checkout.tax=3 | mix.fulfilment={domestic=1} | checkout.tax (3) does nothing: no offer crosses the border here.",
                "checkout.tax=3 | mix.without=[customs] | checkout.tax (3) does nothing: mix.without has customs.",
                "checkout.tax=3 | economics.elasticity=0 | checkout.tax (3) moves no buyer: economics.elasticity is 0.",
                "economics.rmbPerUsd=9 | mix.foreign-share=0 | economics.rmbPerUsd (9) does nothing: no brand is foreign here.",
                "economics.taxPassThrough=0 | seed=1 | economics.taxPassThrough (0) passes nothing through: the tax is that of economics.reference.",
                "economics.exchangePassThrough=1 | seed=1 | economics.exchangePassThrough (1) passes nothing through: economics.rmbPerUsd is that of economics.reference.",
                "ports.shanghai.clearance=30 d | seed=1 | ports.shanghai.clearance (30 d) moves delivery times, but no buyer: demand.deliverySensitivity is 0.",
                "demand.deliverySensitivity=1 | mix.without=[factors] | demand.deliverySensitivity (1) turns no buyer away: mix.without has factors, so that everybody buys.",
            })
    void aKeyThatCannotActIsTold(String key, String beside, String sentence) {
        assertThat(notes(key, beside)).contains("note: --set: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout.tax=3",
                "economics.rmbPerUsd=9",
                "economics.taxPassThrough=0 checkout.tax=3",
                "economics.exchangePassThrough=1 economics.rmbPerUsd=9",
                "ports.shanghai.clearance=30d demand.deliverySensitivity=0.1",
                "mix.foreign-share=0.5"
            })
    void aKeyThatActsIsNot(String keys) {
        assertThat(notes(keys.split(" "))).isEmpty();
    }

    @Test
    void whatIsStatedAsItIsAnywayIsNotTold() {
        assertThat(notes("checkout.tax=0.119", "mix.foreign-share=0")).isEmpty();
        assertThat(notes("ports.shanghai.clearance=exponential 6 h")).isEmpty();
        assertThat(notes("ports.shanghai.capacity=7")).isEmpty();
    }

    @Test
    void noShippedScenarioHasOne() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Scenarios.shipped("tiny.conf").getParent(), "*.conf")) {
            for (Path file : files) {
                assertThat(IdleKey.notes(List.of(ScenarioLoader.load(file, List.of()))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theFileIsNamedWithItsLine() {
        assertThat(IdleKey.notes(List.of(Scenarios.load(folder, Scenarios.SMALL + "checkout.tax = 0.3\n"))))
                .containsExactly("note: x.conf:10: checkout.tax (0.3) does nothing: no offer crosses the border here.");
    }

    @Test
    void ofSeveralScenariosOnlyWhatIsIdleInAllIsTold() {
        List<Scenario> scenarios = Arrays.asList(
                load("mix.foreign-share=0", "economics.rmbPerUsd=9", "economics.taxPassThrough=1"),
                load("mix.foreign-share=0.4", "economics.rmbPerUsd=9", "economics.taxPassThrough=0.5"));
        // The exchange rate acts in the second; no tax is passed through in either, be it by half or, as always, whole.
        assertThat(IdleKey.notes(scenarios))
                .containsExactly(
                        "note: --set: economics.taxPassThrough (0.5) passes nothing through: the tax is that of economics.reference.");
    }
}
