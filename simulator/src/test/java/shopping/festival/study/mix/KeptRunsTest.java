package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;

/** The file of finished runs: what is found in it again, whatever happened to it. */
class KeptRunsTest {
    private static final KeptQuestion QUESTION = question("1", "0.1,0.3", "a");

    @TempDir
    private Path place;

    private Path file;

    @BeforeEach
    void aName() {
        file = place.resolve("out.unfinished");
    }

    private static KeptQuestion question(String seed, String shares, String settings) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("--seed", seed);
        parts.put("--foreign-share", shares);
        parts.put("--origins", "");
        parts.put("the settings", settings);
        return new KeptQuestion(parts);
    }

    private static Setting at(double share) {
        return Setting.of(By.INTEREST, share, Supply.PLANNED);
    }

    private static KeptRun run(double share, int replication) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("gmvFen", 1 / 3.0 + replication);
        measures.put("deliveryHours.bonded", Double.NaN);
        return new KeptRun(KeptRun.Place.of(at(share), replication), "0123456789abcdef", 1.5, 7, measures);
    }

    private KeptRuns open(boolean resumes) {
        return KeptRuns.open(file, QUESTION, resumes);
    }

    private void keepThree() throws IOException {
        try (KeptRuns kept = open(false)) {
            kept.add(run(0.1, 1));
            kept.add(run(0.3, 1));
            kept.add(run(0.1, 2));
        }
    }

    @Test
    void whatEndedIsFoundAgainToTheLastDigit_andNothingElse() throws IOException {
        keepThree();
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(3);
            assertThat(kept.damaged()).isZero();
            assertThat(kept.hasOrders()).isTrue();
            assertThat(kept.find(at(0.1), 2)).hasValue(run(0.1, 2));
            assertThat(kept.find(at(0.3), 2)).isEmpty();
            assertThat(kept.find(at(0.3).with(List.of("a=1")), 1)).isEmpty();
        }
    }

    @Test
    void aTornLastLineIsLeftOut_andTheNextIsWrittenWholeInItsPlace() throws IOException {
        keepThree();
        byte[] all = Files.readAllBytes(file);
        // Cut in the middle of the third run, as a crash of the machine would.
        Files.write(file, java.util.Arrays.copyOf(all, all.length - 30));
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(2);
            assertThat(kept.damaged()).isEqualTo(1);
            kept.add(run(0.3, 2));
        }
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(3);
            assertThat(kept.damaged()).isZero();
            assertThat(kept.find(at(0.3), 2)).hasValue(run(0.3, 2));
        }
    }

    @Test
    void aLineThatWasAlteredIsLeftOut_theOthersAreNot() throws IOException {
        keepThree();
        String text = Files.readString(file);
        // Of the second run: 1.3333… becomes 9.3333…
        int at = text.indexOf("1.3333", text.indexOf("\"share\":0.3"));
        Files.writeString(file, text.substring(0, at) + "9" + text.substring(at + 1));
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(2);
            assertThat(kept.damaged()).isEqualTo(1);
            assertThat(kept.find(at(0.3), 1)).isEmpty();
        }
    }

    @Test
    void runsOfAnotherQuestionAreRefused_withAllThatDiffers() throws IOException {
        keepThree();
        String before = Files.readString(file);
        assertThatThrownBy(() -> KeptRuns.open(file, question("2", "0.1,0.4", "b"), true))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("out.unfinished holds runs of another mix: --seed was 1 and is 2;"
                        + " --foreign-share was 0.1,0.3 and is 0.1,0.4. Ask for the same as then, or remove that file");
        assertThatThrownBy(() -> KeptRuns.open(file, question("1", "0.1,0.3", "b"), true))
                .hasMessageContaining("another mix: the settings was a and is b");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void withoutBeingAskedNothingIsGoneOnWith_andNothingLost() throws IOException {
        keepThree();
        String before = Files.readString(file);
        assertThatThrownBy(() -> open(false)).isInstanceOf(Mistakes.class).hasMessageContaining("Add --resume");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneOfOursIsLeftAsItIs() throws IOException {
        Files.writeString(file, "my notes\nmore of them");
        assertThatThrownBy(() -> open(true)).isInstanceOf(Mistakes.class).hasMessageContaining("first line is damaged");
        assertThatThrownBy(() -> open(false)).isInstanceOf(Mistakes.class);
        assertThat(file).hasContent("my notes\nmore of them");
    }

    @Test
    void whereNoRunHadEnded_nobodyIsAskedToGoOn() throws IOException {
        keepThree();
        // As a mix leaves it that was killed before its first run ended: the question, and perhaps a torn line.
        String first = Files.readString(file).lines().findFirst().orElseThrow();
        Files.writeString(file, first + "\n0123");
        try (KeptRuns kept = KeptRuns.open(file, question("2", "0.5", "c"), false)) {
            assertThat(kept.found()).isZero();
            kept.add(run(0.1, 1));
        }
        try (KeptRuns kept = KeptRuns.open(file, question("2", "0.5", "c"), true)) {
            assertThat(kept.found()).isEqualTo(1);
        }
    }

    @Test
    void twoMixesDoNotWriteIntoOneFile() throws IOException {
        try (KeptRuns first = open(false)) {
            first.add(run(0.1, 1));
            assertThatThrownBy(() -> open(true))
                    .isInstanceOf(Mistakes.class)
                    .hasMessageContaining("is being written by another mix");
        }
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(1);
        }
    }

    @Test
    void aFileWithoutARun_andOneThatNobodyNeeds_go() throws IOException {
        open(false).close();
        assertThat(file).doesNotExist();
        keepThree();
        try (KeptRuns kept = open(true)) {
            kept.drop();
        }
        assertThat(file).doesNotExist();
        // Begun anew on what is left after a crash in the first line.
        Files.writeString(file, "", StandardOpenOption.CREATE);
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isZero();
            kept.add(run(0.1, 1));
        }
        try (KeptRuns kept = open(true)) {
            assertThat(kept.found()).isEqualTo(1);
        }
    }
}
