package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables that a command has left in a folder. */
final class Tables {
    private Tables() {}

    /** Fails unless each of so many begins with the mark of UTF-8. */
    static void areMarked(Path folder, int count) throws IOException {
        List<Path> tables;
        try (Stream<Path> all = Files.walk(folder)) {
            tables = all.filter(f -> f.toString().endsWith(".csv")).toList();
        }
        assertThat(tables).hasSize(count);
        for (Path table : tables) {
            assertThat(Files.readAllBytes(table)).as(table.toString()).startsWith(0xEF, 0xBB, 0xBF);
        }
    }
}
