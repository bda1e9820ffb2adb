package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenarios;

/** Containers say {@code LC_ALL=C}, where Java reads file names as ASCII. */
@Tag("slow")
class PlainLocaleTest {
    @TempDir
    private Path place;

    private String said(String... words) throws IOException, InterruptedException {
        return Launcher.said(place, Map.of("LC_ALL", "C"), words);
    }

    /** Names in Chinese are made by a shell: this JVM may be in a locale that has none either. */
    private Path scenario() throws IOException, InterruptedException {
        Scenarios.write(place, "x.conf", Scenarios.SMALL);
        said("sh", "-c", "cp x.conf " + "$(printf '\\345\\217\\214\\345\\215\\201\\344\\270\\200').conf");
        return place;
    }

    @Test
    void theLauncherOpensAFileWithAChineseName() throws IOException, InterruptedException {
        scenario();
        Launcher.copyTo(place);
        String said = said("bash", "-c", "bash simulator/bin/festival check *[!x].conf");
        assertThat(said).startsWith("0: ").contains("\u53cc\u5341\u4e00");
    }

    /** Without a launcher Java takes the locale's word for what a terminal can show. */
    @Test
    void sentencesAreWrittenInUtf8EvenByJavaAlone() throws IOException, InterruptedException {
        Files.writeString(place.resolve("y.conf"), Scenarios.SMALL + "market.regions.\u53cc = 1\n");
        String said = said("bash", "-c", Launcher.JAVA_ALONE + "check y.conf");
        assertThat(said).startsWith("2: ").contains("market.regions.\u53cc");
    }

    @Test
    void javaAloneSaysWhatToDo() throws IOException, InterruptedException {
        scenario();
        List<String> commands =
                new ArrayList<>(List.of("check", "audit", "run x.conf --out", "compare x.conf", "plan"));
        for (String command : commands) {
            assertThat(said("bash", "-c", Launcher.JAVA_ALONE + command + " *[!x].conf"))
                    .startsWith("2: festival: Invalid value for ")
                    .contains("has letters that Java cannot read here, because the locale is none of UTF-8."
                            + " Start it by simulator/bin/festival or with LC_ALL=C.UTF-8. See festival ")
                    .hasLineCount(1);
        }
    }
}
