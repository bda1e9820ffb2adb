package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of planted bugs names each with what finds it. */
class PlantedBugsPageTest {
    @Test
    void bugsOfCounting() throws IOException {
        stands(Arrays.stream(Miscount.values()).map(m -> row(m, m.law())));
    }

    @Test
    void bugsOfPlaying_byTheLogsProof() throws IOException {
        stands(Arrays.stream(Misplay.values())
                .filter(m -> !m.law().equals(Misplay.By.ORACLE))
                .map(m -> row(m, m.law())));
    }

    @Test
    void bugsOfPlaying_byTheOracle() throws IOException {
        stands(Arrays.stream(Misplay.values())
                .filter(m -> m.law().equals(Misplay.By.ORACLE))
                .map(m -> row(m, "the oracle")));
    }

    private static String row(Enum<?> bug, String law) {
        return "| " + bug.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + law + " |";
    }

    private static void stands(Stream<String> rows) throws IOException {
        String table = rows.collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("docs/planted-bugs.md"))).contains(table);
    }
}
