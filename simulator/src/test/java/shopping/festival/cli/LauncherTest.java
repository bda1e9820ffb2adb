package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.scenario.Scenarios;

/** What {@code bin/festival} promises of the JVM: that it starts or says so, and leaves standard output to the answer. */
@Tag("slow")
class LauncherTest {
    private static final String CHECK = "bash simulator/bin/festival check x.conf";

    @TempDir
    private Path place;

    @BeforeEach
    void aScenarioAndACopyOfTheLauncher() throws IOException {
        Scenarios.write(place, "x.conf", Scenarios.SMALL);
        Launcher.copyTo(place);
    }

    private String said(Map<String, String> environment, String line) throws IOException, InterruptedException {
        return Launcher.said(place, environment, "bash", "-c", line);
    }

    /** Java itself ends with 1, which would be a threshold that broke. */
    @ParameterizedTest
    @CsvSource({
        "FESTIVAL_JAVA_OPTS, -Xmx1x, Invalid maximum heap size",
        "FESTIVAL_JAVA_OPTS, -XX:+Nonsense, Unrecognized VM option",
        "JAVA_TOOL_OPTIONS, -XX:+Nonsense, Unrecognized VM option",
    })
    void aJvmThatDoesNotStartIsExitCodeTwo(String variable, String options, String words) throws Exception {
        assertThat(said(Map.of(), CHECK)).startsWith("0: ok");
        assertThat(said(Map.of(variable, options), CHECK))
                .startsWith("2: ")
                .contains(words)
                .contains("festival: Java did not start, see above. Mend what stands in FESTIVAL_JAVA_OPTS,")
                .contains(variable);
        // What was tried once is known, and what did not start is tried again.
        assertThat(said(Map.of(), CHECK)).startsWith("0: ok");
    }

    /** A heap of 100 MB is less than the 200 MB of its young generation, of which the JVM warns. */
    @Test
    void whatTheJvmSaysIsNoPartOfTheAnswer() throws Exception {
        Map<String, String> small = Map.of("FESTIVAL_JAVA_OPTS", "-Xmx100m");
        assertThat(said(small, CHECK + " 2> err.txt"))
                .startsWith("0: ok: x.conf")
                .doesNotContain("[warning]");
        assertThat(Files.readString(place.resolve("err.txt")))
                .contains("[warning]")
                .contains("MaxNewSize");
    }

    @ParameterizedTest
    @ValueSource(strings = {" > /dev/full", " >&-"})
    void anAnswerThatNobodyGetsIsExitCodeThree(String where) throws Exception {
        assertThat(said(Map.of(), CHECK + where)).startsWith("3: festival: ").contains("standard output");
    }

    @Test
    void aClosedStandardErrorKeepsNoAnswerBack() throws Exception {
        assertThat(said(Map.of(), CHECK + " 2>&-")).startsWith("0: ok");
        assertThat(said(Map.of(), CHECK + " <&-")).startsWith("0: ok");
    }

    /** Akka asks sun.misc.Unsafe, of which JDK 24 and later warn; only from 23 on Java knows the option that says so. */
    @ParameterizedTest
    @CsvSource({"17, false", "21, false", "23, true", "25, true", "26-ea, true"})
    void unsafeIsAllowedWhereJavaKnowsTheWord(String version, boolean isTold) throws Exception {
        Launcher.java(
                place,
                "case \" $* \" in *' -jar '*) echo \"$@\" ;; *) echo '    java.specification.version = " + version
                        + "' >&2 ;; esac\n");
        String said = said(Map.of(), CHECK);
        assertThat(said).startsWith("0: -Xmx4g").contains(" -jar ");
        assertThat(said.contains("--sun-misc-unsafe-memory-access=allow")).isEqualTo(isTold);
        assertThat(said(Map.of(), CHECK)).as("the second time").isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void aJavaThatIsTooOldIsNamed_whetherItKnowsTheOptionsOrNot(String version) throws Exception {
        String tells = "echo '    java.specification.version = " + version + "' >&2";
        for (String knows : new String[] {"", "case $1 in -Xmx4g) echo Unrecognized option >&2; exit 1 ;; esac\n"}) {
            Launcher.java(place, knows + tells + "\n");
            assertThat(said(Map.of(), CHECK))
                    .isEqualTo("2: festival: Java " + version
                            + " is too old. Install a JDK, 17 or newer, or set JAVA_HOME.\n");
        }
    }
}
