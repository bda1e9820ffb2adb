package shopping.festival.study.plan.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environments are kept between runs, and done without where that is impossible. */
class EnvironmentFileTest {
    private static final Environment SMALL = new Environment(
            1,
            new double[] {12.5, 0, 0},
            new float[][] {{1, 2}, null, null},
            new float[][] {{0.5f, 0.25f}, null, null},
            new float[][][] {{{0.1f, 0.2f}}},
            new Environment.Waits(new long[] {3, 4}, new double[] {0.5}),
            new Environment.Waits(new long[] {5}, new double[0]),
            new Environment.Waits[] {new Environment.Waits(new long[] {6}, new double[0])},
            new Environment.Waits[0]);

    @TempDir
    Path place;

    @Test
    void whatIsWrittenIsReadAgain() {
        EnvironmentFile file = new EnvironmentFile(Optional.of(place.resolve("cache")));
        assertThat(file.write("0123", SMALL)).isTrue();
        assertThat(file.read("0123")).get().usingRecursiveComparison().isEqualTo(SMALL);
        assertThat(file.read("4567")).isEmpty();
    }

    @Test
    void aDamagedFileIsMeasuredAgain() throws IOException {
        EnvironmentFile file = new EnvironmentFile(Optional.of(place));
        file.write("0123", SMALL);
        try (var kept = Files.list(place)) {
            Files.write(kept.findFirst().orElseThrow(), new byte[] {1, 2, 3});
        }
        assertThat(file.read("0123")).isEmpty();
    }

    @Test
    void aFolderThatCannotBe_isDoneWithout() throws IOException {
        EnvironmentFile file = new EnvironmentFile(
                Optional.of(Files.writeString(place.resolve("file"), "").resolve("below")));
        assertThat(file.write("0123", SMALL)).isFalse();
        assertThat(file.read("0123")).isEmpty();
        assertThat(new EnvironmentFile(Optional.empty()).write("0123", SMALL)).isFalse();
    }
}
