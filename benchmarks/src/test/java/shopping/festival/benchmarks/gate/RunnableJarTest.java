package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarTest {
    private static final String OURS = "shopping/festival/cli/Main.class";

    @TempDir
    Path folder;

    @Test
    void everySideThatCannotBeRun_isRefusedByItsNameBeforeAnythingRuns() throws Exception {
        Side bare = new Side("CHANGE", "bare.jar", jar("bare.jar", null, null, OURS), 0);
        Side gone = new Side("BASE", "gone.jar", folder.resolve("gone.jar"), 0);

        assertThatThrownBy(() -> RunnableJar.check(List.of(gone, bare)))
                .isInstanceOfSatisfying(
                        GateStop.class, stop -> assertThat(stop.exitCode()).isEqualTo(2))
                .hasMessageStartingWith("BASE (gone.jar): there is no file")
                .hasMessageContaining("\nCHANGE (bare.jar): the jar has no main class");
    }

    @Test
    void aJarOfAnotherProgram_isRefused() throws Exception {
        Side side = new Side("BASE", "other.jar", jar("other.jar", "a.Main", null, "a/Main.class"), 0);

        assertThat(RunnableJar.problem(side).orElseThrow())
                .startsWith("BASE (other.jar): the jar is of another program");
    }

    @Test
    void aJarWithoutWhatItsManifestNames_isRefused() throws Exception {
        Side side = new Side("BASE", "a.jar", jar("a.jar", "a.Main", "lib/one.jar lib/two.jar", OURS), 0);
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/one.jar"), "");
        assertThat(RunnableJar.problem(side).orElseThrow())
                .startsWith("BASE (a.jar): the jar needs lib/two.jar beside it, which is not there.");

        Files.writeString(folder.resolve("lib/two.jar"), "");
        assertThat(RunnableJar.problem(side)).isEmpty();
    }

    @Test
    void aForkThatMissesAClassBeforeItsFirstPass_isABuildThatDoesNotFit() {
        assertThat(Forks.misfit(List.of(
                        "Error: Unable to initialize main class",
                        "Caused by: java.lang.NoClassDefFoundError: a/Outcome")))
                .contains("NoClassDefFoundError: a/Outcome");
        // Halfway it is a crash.
        assertThat(Forks.misfit(List.of("exact digest=1", "java.lang.NoClassDefFoundError: a/Outcome")))
                .isEmpty();
        assertThat(Forks.misfit(List.of("java.lang.IllegalStateException: no"))).isEmpty();
    }

    private Path jar(String name, String main, String classPath, String entry) throws IOException {
        Path jar = folder.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (main != null) {
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        }
        if (classPath != null) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(entry));
        }
        return jar;
    }
}
