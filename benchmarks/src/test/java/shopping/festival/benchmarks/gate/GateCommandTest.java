package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What {@code bin/gate} refuses before it builds anything. */
class GateCommandTest {
    @TempDir
    Path folder;

    private record Said(int code, String text) {}

    @Test
    void aSideThatIsNothing_leavesARedSuiteWhereAGreenOneWas() throws Exception {
        Files.writeString(folder.resolve("gate.xml"), "<testsuite failures='0'/>");
        Files.writeString(folder.resolve("gate.md"), "# gate: pass");
        Files.writeString(folder.resolve("forks.csv"), "phase");

        Said said = command("gate", "--out", folder.toString(), "gone.jar", "a<&\"|.jar");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).isEqualTo("""
                BASE: gone.jar is neither a jar that exists nor a commit of this repository.
                CHANGE: a<&"|.jar is neither a jar that exists nor a commit of this repository.
                """);
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("gate.xml").toFile())
                .getDocumentElement();
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .contains("CHANGE: a<&\"|.jar is neither");
        assertThat(folder.resolve("gate.md")).content().startsWith("# gate: fail (gone.jar against");
        assertThat(folder.resolve("forks.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "7", "007", "10000", "-8", "x"})
    void fewerThanEightPairs_areRefused(String pairs) throws Exception {
        assertThat(command("gate", "--out", folder.toString(), "--pairs", pairs, "gone.jar", "gone.jar")
                        .text())
                .startsWith("--pairs (" + pairs + ") is not a number of pairs. Use 8 to 9999.\nBASE: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "08", "0009", "9999"})
    void eightPairsAreEnough_whateverZerosComeFirst(String pairs) throws Exception {
        assertThat(command("gate", "--out", folder.toString(), "--pairs", pairs, "gone.jar", "gone.jar")
                        .text())
                .startsWith("BASE: gone.jar is neither");
    }

    @Test
    void aFolderThatCannotBeWritten_isRefusedBeforeAnythingIsBuilt() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(command("gate", "--out", file.toString(), "HEAD", "HEAD"))
                .isEqualTo(new Said(2, "--out (" + file + ") cannot be written. Give a folder that is yours.\n"));
    }

    private static Said command(String name, String... arguments) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("bash", Path.of("bin", name).toString()));
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
