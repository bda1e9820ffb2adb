package shopping.festival.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few of the cases that {@code simulator/bin/fuzz-trial} has thousands of. */
@Tag("slow")
class FuzzTest {
    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({"scenario, 12", "sheet, 4", "import, 40", "log, 12", "result, 6"})
    void hostileInputsAreMistakesOrFestivals(String kind, int cases) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int wrong = new FuzzTrial(place, new PrintStream(told, true, StandardCharsets.UTF_8)).play(kind, 1, cases);
        assertThat(wrong).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }
}
