package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;

/** A scenario from standard input, and one that includes what lies elsewhere. */
class ScenarioInputTest {
    private final InputStream keyboard = System.in;
    private final Shell shell = new Shell();

    @TempDir
    private Path place;

    @AfterEach
    void backToTheKeyboard() {
        System.setIn(keyboard);
    }

    private int festivalOf(String text, Object... words) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return shell.festival(words);
    }

    private FestivalResult result(String folder) throws IOException {
        return ResultFile.read(place.resolve(folder).resolve("result.json"));
    }

    @Test
    void aDashIsStandardInput() throws IOException {
        Path file = Files.writeString(place.resolve("stdin.conf"), DrumShop.TEXT);
        List<Object> words =
                new ArrayList<>(List.of("run", file, "-q", "--driver=inline", "-o", place.resolve("file")));
        assertThat(shell.festival(words.toArray())).isZero();
        words.set(1, "-");
        words.set(words.size() - 1, place.resolve("dash"));
        assertThat(festivalOf(DrumShop.TEXT, words.toArray())).isZero();
        // Named after where it comes from, and the same to the last event.
        assertThat(result("dash").head().scenario()).isEqualTo("stdin");
        assertThat(result("dash").head().digest())
                .isEqualTo(result("file").head().digest());
    }

    /** A sweep reads its scenario once for each value. */
    @Test
    void standardInputIsReadOnce_howeverOftenItIsPlayed() {
        assertThat(festivalOf(
                        DrumShop.TEXT,
                        "sweep",
                        "-",
                        "demand.streams.drum.count=10,60",
                        "-q",
                        "-o",
                        place.resolve("sweep"),
                        "--measure",
                        "intents.total"))
                .isZero();
        assertThat(shell.out()).containsPattern("\\b10\\b").containsPattern("\\b60\\b");
    }

    @Test
    void mistakesNameStandardInputAndTheLine() {
        assertThat(festivalOf(DrumShop.TEXT + "payment.capacity = -1\n", "check", "-"))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith("stdin:17: payment.capacity (-1) is out of range.");
        assertThat(festivalOf("include \"/etc/passwd\"\n" + DrumShop.TEXT, "check", "-"))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith("stdin:1: include (/etc/passwd) leaves the scenario's folder.");
        assertThat(festivalOf("", "diff", "-", "-")).isEqualTo(2);
        assertThat(shell.err()).contains("standard input (-) can be only one of A and B");
    }

    @Test
    void standardInputMayBeHeldAgainstAFile() throws IOException {
        Path file = Files.writeString(place.resolve("a.conf"), DrumShop.TEXT);
        assertThat(festivalOf(DrumShop.TEXT, "diff", "-", file)).isZero();
        assertThat(festivalOf(DrumShop.TEXT + "payment.unpaid = 1\n", "diff", file, "-"))
                .isEqualTo(1);
    }

    @Test
    void filesBelowANamedFolderMayBeIncluded_andIncludeTheirOwnNeighbours() throws IOException {
        Path base = Files.createDirectories(place.resolve("company/base"));
        Files.writeString(base.resolve("shop.conf"), "include \"parts/count.conf\"\n" + DrumShop.TEXT);
        Files.createDirectories(base.resolve("parts"));
        Files.writeString(base.resolve("parts/count.conf"), "include \"../bell.conf\"\n");
        Files.writeString(base.resolve("bell.conf"), "seed = 77\n");
        Path own = Files.createDirectories(place.resolve("mine"));
        Path file = Files.writeString(own.resolve("x.conf"), "include \"shop.conf\"\npayment.unpaid = 0\n");

        assertThat(shell.festival("check", file)).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("x.conf:1: include (shop.conf) names no file. Include a file that lies in the scenario's"
                        + " folder, or name its folder with --include-dir.");
        assertThat(shell.festival("check", file, "--include-dir", place.resolve("company/base")))
                .isZero();
        Path run = place.resolve("run");
        assertThat(shell.festival("run", file, "-q", "--include-dir=" + place, "--include-dir=" + base, "--out=" + run))
                .isZero();
        assertThat(result("run").head().seed()).isEqualTo(77);
        // By the way that leads there, too, and by its whole name.
        for (String name :
                List.of("../company/base/shop.conf", base.resolve("shop.conf").toString())) {
            Files.writeString(file, "include \"" + name + "\"\n");
            assertThat(shell.festival("check", file)).isEqualTo(2);
            assertThat(shell.err()).contains(") leaves the scenario's folder.");
            assertThat(shell.festival("check", file, "--include-dir", base)).isZero();
        }
    }

    @Test
    void theOwnFolderComesFirst_andMistakesAreToldWhereTheyStand() throws IOException {
        Path base = Files.createDirectories(place.resolve("base"));
        Path own = Files.createDirectories(place.resolve("mine"));
        Files.writeString(base.resolve("part.conf"), "payment.unpaid = 3\n");
        Path file = Files.writeString(own.resolve("x.conf"), DrumShop.TEXT + "include \"part.conf\"\n");
        assertThat(shell.festival("check", file, "--include-dir", base)).isEqualTo(2);
        assertThat(shell.err()).startsWith(base.resolve("part.conf") + ":1: payment.unpaid (3) is out of range.");
        Files.writeString(own.resolve("part.conf"), "payment.unpaid = 1\n");
        assertThat(shell.festival("check", file, "--include-dir", base)).isZero();
    }

    /** Neither a URL nor a link that leads away becomes good by a folder that is named. */
    @Test
    void aNamedFolderOpensNothingElse() throws IOException {
        Path base = Files.createDirectories(place.resolve("base"));
        Path secret = Files.writeString(place.resolve("secret.conf"), "seed = 1\n");
        Files.createSymbolicLink(base.resolve("link.conf"), secret);
        Path file = place.resolve("mine").resolve("x.conf");
        Files.createDirectories(file.getParent());
        for (String what : List.of("\"link.conf\"", "\"../secret.conf\"", "file(\"" + secret + "\")")) {
            Files.writeString(file, DrumShop.TEXT + "include " + what + "\n");
            assertThat(shell.festival("check", file, "--include-dir", base)).isEqualTo(2);
            assertThat(shell.err()).startsWith("x.conf:17: include (").contains(") leaves the scenario's folder.");
        }
        for (String what : List.of("url(\"file://" + secret + "\")", "\"file://" + secret + "\"")) {
            Files.writeString(file, DrumShop.TEXT + "include " + what + "\n");
            assertThat(shell.festival("check", file, "--include-dir", place)).isEqualTo(2);
            assertThat(shell.err()).contains(") names a URL.");
        }
        assertThat(shell.festival("check", file, "--include-dir", secret)).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("--include-dir (" + secret + ") is no folder. Name one that is there.\n");
    }
}
