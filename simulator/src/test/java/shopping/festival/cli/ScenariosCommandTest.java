package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.scenario.Scenarios;

class ScenariosCommandTest {
    private final Shell shell = new Shell();

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Scenarios.shipped("."), 2)) {
            return files.filter(f -> f.toString().endsWith(".conf")).sorted().toList().stream();
        }
    }

    /** With its folder, if it lies in one. */
    private static String name(Path file) {
        return Scenarios.shipped(".")
                .normalize()
                .relativize(file.normalize())
                .toString()
                .replace(".conf", "");
    }

    @Test
    void everyShippedScenarioIsListed() throws IOException {
        assertThat(shell.festival("scenarios", "--json")).isZero();
        JsonNode all = new ObjectMapper().readTree(shell.out());
        List<String> names = shipped().map(ScenariosCommandTest::name).toList();
        assertThat(names).contains("tiny", "years/2010", "years/2014", "years/2016", "years/2020");
        assertThat(all).hasSameSizeAs(names);
        for (int s = 0; s < names.size(); s++) {
            JsonNode one = all.get(s);
            assertThat(one.at("/name").asText()).isEqualTo(names.get(s));
            assertThat(Path.of(one.at("/path").asText())).isAbsolute().exists();
            assertThat(List.of("question", "headline", "wallTime"))
                    .allMatch(key -> !one.path(key).asText().isBlank());
        }
        assertThat(shell.festival("scenarios")).isZero();
        assertThat(shell.out().lines()).containsAll(names);
    }

    /** By which the catalogue tells it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void itsFirstThreeLinesSayQuestionHeadlineAndWallTime(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).matches("# Question: .+\\?.*");
        assertThat(lines.get(1)).matches("# Headline( \\(.+\\))?: .+");
        assertThat(lines.get(2)).matches("# Wall time: .+");
        assertThat(shell.festival("scenarios", name(file))).isZero();
        assertThat(shell.out().lines())
                .startsWith(
                        lines.get(0).substring(2),
                        lines.get(1).substring(2),
                        lines.get(2).substring(2))
                .last()
                .asString()
                .endsWith(file.getFileName().toString());
    }

    /** The years include what lies in the folder above, and nobody has to name it. */
    @ParameterizedTest
    @ValueSource(strings = {"2010", "2014", "2016", "2017", "2019", "2020"})
    void everyYearReads_withItsOwnShareAcrossTheBorder(String year) {
        Path file = Scenarios.shipped("years/" + year + ".conf");
        assertThat(shell.festival("check", file)).as(shell.err()).isZero();
        assertThat(shell.out()).contains(year);
    }

    @Test
    void aNameThatIsNearlyOneIsUnderstood() {
        assertThat(shell.festival("scenarios", "payment-outage.conf")).isZero();
        assertThat(shell.festival("scenarios", "payment-outag")).isEqualTo(2);
        assertThat(shell.err()).contains("payment-outag is no scenario that is shipped. Did you mean payment-outage?");
    }
}
