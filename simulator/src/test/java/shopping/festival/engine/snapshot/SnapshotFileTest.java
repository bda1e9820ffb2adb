package shopping.festival.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state comes out of its file as it went in, or the file is refused. */
class SnapshotFileTest {
    @TempDir
    private Path folder;

    private final SnapshotFile file = new SnapshotFile();

    private static Sections small() {
        Sections sections = new Sections();
        sections.add("buyers.lanes", 1, -1, Long.MIN_VALUE, Long.MAX_VALUE);
        sections.add("buyers.lanes", 5);
        sections.add("warehouses.käse", 7);
        sections.add("nothing");
        return sections;
    }

    private static void mustBeAlike(Sections a, Sections b) {
        assertThat(a.names()).containsExactlyElementsOf(b.names());
        a.names().forEach(name -> assertThat(a.copy(name)).as(name).isEqualTo(b.copy(name)));
    }

    @Test
    void whatIsWrittenIsRead_andNothingElseIsLeft() throws IOException {
        Path place = folder.resolve("s.state");
        FileSum sum = file.write(place, small());
        assertThat(sum.bytes()).isEqualTo(Files.size(place));
        mustBeAlike(file.read(place, sum), small());
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(place);
        }
    }

    @Test
    void aStateOfNothingIsOneToo() throws IOException {
        FileSum sum = file.write(folder.resolve("s.state"), new Sections());
        assertThat(file.read(folder.resolve("s.state"), sum).names()).isEmpty();
    }

    @Test
    void whatIsLargerThanTheBufferPassesThroughIt_atAnyPlaceInIt() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        Sections sections = new Sections();
        for (int s = 0; s < 40; s++) {
            long[] words = new long[random.nextInt(100_000)];
            Arrays.setAll(words, i -> random.nextLong());
            sections.add("x".repeat(1 + random.nextInt(50)) + s, words);
        }
        FileSum sum = file.write(folder.resolve("s.state"), sections);
        mustBeAlike(file.read(folder.resolve("s.state"), sum), sections);
    }

    @Test
    void wordsCanBeAddedToWhatWasRead() throws IOException {
        FileSum sum = file.write(folder.resolve("s.state"), small());
        Sections read = file.read(folder.resolve("s.state"), sum);
        read.add("nothing", 3, 4);
        read.add("warehouses.käse", 8);
        assertThat(read.copy("nothing")).containsExactly(3, 4);
        assertThat(read.copy("warehouses.käse")).containsExactly(7, 8);
    }

    @Test
    void everyByteCounts_alsoForWhoDoesNotKnowTheSumOfTheFile() throws IOException {
        Path place = folder.resolve("s.state");
        FileSum sum = file.write(place, small());
        byte[] whole = Files.readAllBytes(place);
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                Files.write(place, flipped);
                assertThatThrownBy(() -> file.read(place, sum))
                        .as("byte %d, bit %d", at, bit)
                        .isInstanceOf(DamagedSnapshot.class)
                        .hasMessageStartingWith("s.state")
                        // The file knows it of itself.
                        .hasMessageNotContaining("another file");
            }
        }
    }

    @Test
    void whatIsCutOffIsRefused_whereverItIsCut() throws IOException {
        Path place = folder.resolve("s.state");
        FileSum sum = file.write(place, small());
        byte[] whole = Files.readAllBytes(place);
        for (int length = 0; length < whole.length; length++) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> file.read(place, sum))
                    .as("%d bytes", length)
                    .isInstanceOf(DamagedSnapshot.class)
                    .hasMessageStartingWith("s.state");
        }
        Files.write(place, Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> file.read(place, sum)).hasMessage("s.state, its end, is not as it was written");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Path place = folder.resolve("s.state");
        FileSum sum = file.write(place, small());
        byte[] whole = Files.readAllBytes(place);
        // The second word of the first section: behind the head, the length of the name, the name and the count.
        whole[16 + 4 + "buyers.lanes".length() + 8 + 8] ^= 1;
        Files.write(place, whole);
        assertThatThrownBy(() -> file.read(place, sum))
                .hasMessage("s.state, section buyers.lanes, is not as it was written");
        Files.writeString(place, "demand.intents = 5\n");
        assertThatThrownBy(() -> file.read(place, sum)).hasMessage("s.state is no state of a run");
    }

    @Test
    void aWholeFileOfAnotherStateIsNotTheOneThatWasWritten() throws IOException {
        FileSum sum = file.write(folder.resolve("s.state"), small());
        Sections other = small();
        other.add("nothing", 1);
        file.write(folder.resolve("t.state"), other);
        assertThatThrownBy(() -> file.read(folder.resolve("t.state"), sum))
                .isInstanceOf(DamagedSnapshot.class)
                .hasMessage("t.state is another file than the one that was written");
    }
}
