package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenarios;

/** Containers say {@code LC_ALL=C}, where Java reads file names as ASCII. */
@Tag("slow")
class PlainLocaleTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path place;

    /** What a process prints, with its exit code in front. */
    private String said(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).directory(place.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_HOME", place.resolve("jdk").toString());
        builder.environment().remove("FESTIVAL_JAVA_OPTS");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + ": " + text;
    }

    /** Names in Chinese are made by a shell: this JVM may be in a locale that has none either. */
    private Path scenario() throws IOException, InterruptedException {
        Scenarios.write(place, "x.conf", Scenarios.SMALL);
        said("sh", "-c", "cp x.conf " + "$(printf '\\345\\217\\214\\345\\215\\201\\344\\270\\200').conf");
        return place;
    }

    /** A copy of the launcher whose Java is this one, with the classes of this test in place of the jar. */
    private void launcher() throws IOException {
        Path module = place.resolve("simulator");
        for (String folder : List.of("simulator/bin", "simulator/src/main", "simulator/target/lib", "jdk/bin")) {
            Files.createDirectories(place.resolve(folder));
        }
        Files.copy(Path.of("bin/festival"), module.resolve("bin/festival"));
        Files.writeString(place.resolve("pom.xml"), "");
        Files.writeString(module.resolve("pom.xml"), "");
        Files.writeString(module.resolve("target/festival.jar"), "");
        Files.writeString(module.resolve("target/festival.jsa"), "");
        Files.setLastModifiedTime(module.resolve("target/festival.jsa"), FileTime.fromMillis(4_000_000_000_000L));
        Path java = Files.writeString(
                place.resolve("jdk/bin/java"),
                "#!/usr/bin/env bash\nwhile [ \"$1\" != -jar ]; do shift; done\nshift 2\n"
                        + "exec '" + JAVA + "' -cp '" + System.getProperty("java.class.path")
                        + "' shopping.festival.cli.Main \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theLauncherOpensAFileWithAChineseName() throws IOException, InterruptedException {
        scenario();
        launcher();
        String said = said("bash", "-c", "bash simulator/bin/festival check *[!x].conf");
        assertThat(said).startsWith("0: ").contains("\u53cc\u5341\u4e00");
    }

    @Test
    void javaAloneSaysWhatToDo() throws IOException, InterruptedException {
        scenario();
        String main = "'" + JAVA + "' -cp '" + System.getProperty("java.class.path") + "' shopping.festival.cli.Main ";
        List<String> commands =
                new ArrayList<>(List.of("check", "audit", "run x.conf --out", "compare x.conf", "plan"));
        for (String command : commands) {
            assertThat(said("bash", "-c", main + command + " *[!x].conf"))
                    .startsWith("2: festival: Invalid value for ")
                    .contains("has letters that Java cannot read here, because the locale is none of UTF-8."
                            + " Start it by simulator/bin/festival or with LC_ALL=C.UTF-8. See festival ")
                    .hasLineCount(1);
        }
    }
}
