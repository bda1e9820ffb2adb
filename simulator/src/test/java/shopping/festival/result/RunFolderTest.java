package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;

/** A run folder is there whole or not at all. */
class RunFolderTest {
    @TempDir
    private Path place;

    private List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void committedFolders_takeTheFirstFreeNumber() throws Exception {
        for (int n = 1; n <= 2; n++) {
            try (RunFolder folder = RunFolder.numbered(place.resolve("runs"), "tiny-7")) {
                Files.writeString(folder.resolve("a"), "b");
                folder.commit();
            }
        }
        assertThat(inside(place.resolve("runs"))).containsExactly("tiny-7-1", "tiny-7-2");
        assertThat(inside(place.resolve("runs/tiny-7-1"))).containsExactly("a");
    }

    @Test
    void aFolderThatIsNotCommitted_leavesNothing_notEvenTheFoldersMadeForIt() throws Exception {
        try (RunFolder folder = RunFolder.at(place.resolve("deep/er/out"), false)) {
            Files.createDirectory(folder.resolve("r001"));
            Files.writeString(folder.resolve("r001/a"), "b");
            assertThat(place.resolve("deep/er/out")).doesNotExist();
        }
        assertThat(inside(place)).isEmpty();
    }

    @Test
    void anEmptyFolderIsTaken_aFullOneIsRefused_aFileIsRefused() throws Exception {
        Path empty = Files.createDirectory(place.resolve("empty"));
        try (RunFolder folder = RunFolder.at(empty, false)) {
            assertThat(folder.commit()).isEqualTo(empty);
        }
        Files.writeString(empty.resolve("precious"), "x");
        assertThatThrownBy(() -> RunFolder.at(empty, false))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("not empty");
        assertThatThrownBy(() -> RunFolder.at(empty.resolve("precious"), false))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> RunFolder.at(empty.resolve("precious/below"), false))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("is a file");
    }
}
