package shopping.festival.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Fragment FIGURE = new Fragment(
            "speed",
            "How fast",
            "a day",
            "12.5",
            "s",
            "12 to 13",
            "20 s",
            "10 s",
            "a | b",
            "bin/day",
            "2 cores",
            "OpenJDK 17",
            "abc123",
            "2026-11-22");

    @TempDir
    Path folder;

    @Test
    void thePageIsWhatTheFragmentsMake_nobodyTypedIt() throws Exception {
        // benchmarks/bin/results makes it.
        assertThat(Files.readString(Path.of("RESULTS.md"))).isEqualTo(ResultsMain.page(Path.of("results")));
    }

    @Test
    void aFragmentIsReadBackAsItWasWritten() {
        Fragments.write(folder, FIGURE);

        assertThat(Fragments.read(folder)).containsExactly(FIGURE);
    }

    @Test
    void aRowSaysWhatWhereAndWhen() {
        String page = new ResultsPage(List.of(FIGURE), "").render();

        assertThat(page).contains("| a day | 20 s | 10 s | **12.5 s** | 12 to 13 | a \\| b | A, abc123, 2026-11-22 |");
        assertThat(page).contains("| A | 2 cores; OpenJDK 17 |");
    }

    @Test
    void aFloorThatIsMissedIsCalledSo() {
        Fragment missed = new Fragment(
                "speed",
                "How fast",
                "a day",
                "20.5",
                "s",
                null,
                "20 s",
                "10 s",
                null,
                "bin/day",
                "2 cores",
                "OpenJDK 17",
                "abc123",
                "2026-11-22");

        assertThat(new ResultsPage(List.of(missed), "").render())
                .contains("| a day | 20 s, **missed** | 10 s | **20.5 s** |");
    }

    @Test
    void everyMistakeInAFigureIsNamedAtOnce() {
        List<String> problems = new ArrayList<>();

        ResultsMain.parse("a/b", List.of("figure=x", "sped=3", "value"), problems);

        assertThat(problems)
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).startsWith("ID (a/b) names a file."),
                        p -> assertThat(p).startsWith("sped=3 is not KEY=VALUE"),
                        p -> assertThat(p).startsWith("value is not KEY=VALUE"),
                        p -> assertThat(p).isEqualTo("group is missing. Give group=..."),
                        p -> assertThat(p).isEqualTo("value is missing. Give value=..."));
    }
}
