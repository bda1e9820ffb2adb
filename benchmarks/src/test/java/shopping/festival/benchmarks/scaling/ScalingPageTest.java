package shopping.festival.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.view.html.PageFile;

class ScalingPageTest {
    private static final Path HERE = Path.of("");

    @Test
    void thePageIsWhatTheSamplesMake_nobodyTypedIt() throws Exception {
        // benchmarks/bin/scaling page makes it.
        assertThat(Files.readString(PageMain.markdown(HERE)))
                .isEqualTo(MarkdownPage.of(ScalingPage.of(Measured.read(PageMain.samples(HERE)))));
    }

    @Test
    void everyQuestionHasItsPlot(@TempDir Path folder) throws Exception {
        Path html = folder.resolve("scaling.html");

        PageFile.write(html, ScalingPage.of(Measured.read(PageMain.samples(HERE))));

        assertThat(Files.readString(html))
                .contains("id=\"partitions\"", "id=\"threads\"", "id=\"windows-chart\"", "id=\"orders-chart\"")
                .contains("id=\"offers-chart\"", "id=\"memory-offers\"", "id=\"memory-orders\"", "id=\"fit\"");
    }

    @Test
    void aFileThatIsMissingOrCutOff_isNamedWithTheCommandThatMakesItAgain(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> Measured.read(folder))
                .hasMessageEndingWith("partitions.csv is missing. Measure again: benchmarks/bin/scaling partitions");

        String whole = Files.readString(KeptFile.file(PageMain.samples(HERE), "partitions"));
        Files.writeString(KeptFile.file(folder, "partitions"), whole.substring(0, whole.length() - 20));
        assertThatThrownBy(() -> Measured.read(folder))
                .hasMessageContaining("not 11")
                .hasMessageEndingWith("Measure again: benchmarks/bin/scaling partitions");
    }
}
