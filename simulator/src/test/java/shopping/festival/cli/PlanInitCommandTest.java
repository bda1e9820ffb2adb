package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival plan init} as a seller meets it. */
class PlanInitCommandTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    @TempDir
    private Path place;

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    private int festival(String... args) {
        return Main.execute(
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                args);
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itWritesAnExampleOfTheUsualMarket_andSaysWhatToTypeNext() throws IOException {
        Path folder = place.resolve("my shop");
        assertThat(festival("plan", "init", folder.toString())).isZero();
        assertThat(inside(folder))
                .containsExactly("README.txt", "locations.csv", "plan-a.csv", "plan-b.csv", "shop.csv");
        Tables.areMarked(folder, 4);
        assertThat(Files.readString(folder.resolve("locations.csv")))
                .contains("detroit,direct,gateway-detroit,shanghai");
        assertThat(Files.readString(folder.resolve("README.txt")))
                .contains("festival plan \"" + folder + "/shop.csv\" \"" + folder + "/plan-a.csv\"");
        assertThat(outBytes.toString(StandardCharsets.UTF_8)).contains("README.txt");
        assertThat(err()).isEmpty();
    }

    @Test
    void aMarketOfOnesOwn_isNamedInWhatToTypeNext() throws IOException {
        assertThat(festival("plan", "init", place.toString(), "--market", TINY)).isZero();
        assertThat(Files.readString(place.resolve("README.txt"))).contains("--market " + TINY);
        assertThat(Files.readString(place.resolve("locations.csv"))).doesNotContain("detroit");
    }

    @Test
    void aSecondTimeIsRefused_andLeavesEverything() throws IOException {
        assertThat(festival("plan", "init", place.toString(), "--market", TINY)).isZero();
        Files.delete(place.resolve("shop.csv"));
        assertThat(festival("plan", "init", place.toString(), "--market", TINY)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("festival: " + place + " holds README.txt, plan-a.csv, plan-b.csv, locations.csv already."
                        + " Name a new folder, or move them away.\n");
        assertThat(inside(place)).hasSize(4);
    }

    @Test
    void badOrders_areALineAndExitCodeTwo() throws IOException {
        Files.writeString(place.resolve("file"), "x");
        assertThat(festival("plan", "init", place.resolve("file").toString())).isEqualTo(2);
        assertThat(festival("plan", "init", place.resolve("file/below").toString(), "--market", TINY))
                .isEqualTo(2);
        assertThat(festival("plan", "init", place.resolve("new").toString(), "--market", "no/such.conf"))
                .isEqualTo(2);
        assertThat(festival("plan", "init")).isEqualTo(2);
        assertThat(err().lines()).hasSize(4).noneMatch(line -> line.contains("Exception"));
        assertThat(inside(place)).containsExactly("file");
    }
}
