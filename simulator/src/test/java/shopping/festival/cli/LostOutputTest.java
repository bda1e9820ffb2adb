package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that nobody got is no success: {@code > /dev/full}, a pipe whose reader has gone. */
class LostOutputTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";
    private static final String SENTENCE = "festival: the answer could not be written to standard output: it is closed,"
            + " or its disk is full. What was written into a folder is there.\n";

    @TempDir
    private Path place;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int festivalIntoAFullDisk(String... words) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return Main.execute(
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
    }

    @Test
    void anAnswerThatIsLostEndsWithThree() {
        assertThat(festivalIntoAFullDisk("check", TINY)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(SENTENCE);
    }

    @Test
    void theFolderOfARunIsThereAllTheSame() {
        Path out = place.resolve("out");
        assertThat(festivalIntoAFullDisk("run", TINY, "--driver=inline", "-q", "-o", out.toString()))
                .isEqualTo(3);
        assertThat(out.resolve("result.json")).exists();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(SENTENCE);
    }

    @Test
    void helpAndVersionAreAnswersToo() {
        assertThat(festivalIntoAFullDisk("--version")).isEqualTo(3);
        assertThat(festivalIntoAFullDisk("run", "--help")).isEqualTo(3);
    }

    @Test
    void whatWasWrongAlreadyKeepsItsCode() throws IOException {
        Path bad = Files.writeString(place.resolve("bad.conf"), "demand.intents = -1");
        assertThat(festivalIntoAFullDisk("check", bad.toString())).isEqualTo(2);
        // A threshold that broke.
        assertThat(festivalIntoAFullDisk(
                        "run", TINY, "-q", "-o", place.resolve("out").toString(), "--threshold", "gmvFen < 1 yuan"))
                .isEqualTo(1);
    }
}
