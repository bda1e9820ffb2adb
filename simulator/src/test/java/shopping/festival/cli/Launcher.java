package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of {@code bin/festival} whose Java is that of this test, with the classes of this test in place of the jar. */
final class Launcher {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** The program without a launcher. */
    static final String JAVA_ALONE = "'" + JAVA + "' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path") + "' shopping.festival.cli.Main ";

    private Launcher() {}

    static void copyTo(Path place) throws IOException {
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
        java(place, """
                options=()
                while [ $# -gt 0 ] && [ "$1" != -jar ]; do
                  case $1 in -XX:SharedArchiveFile=*) ;; *) options+=("$1") ;; esac
                  shift
                done
                [ "$1" = -jar ] || exec '@java@' "${options[@]}"
                shift 2
                exec '@java@' -XX:TieredStopAtLevel=1 "${options[@]}" -cp '@classes@' shopping.festival.cli.Main "$@"
                """.replace("@java@", JAVA.toString()).replace("@classes@", System.getProperty("java.class.path")));
    }

    /** What stands in place of Java. */
    static void java(Path place, String script) throws IOException {
        Path java = Files.writeString(place.resolve("jdk/bin/java"), "#!/usr/bin/env bash\n" + script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    /** What a process prints, with its exit code in front. */
    static String said(Path place, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).directory(place.toFile());
        builder.environment().put("JAVA_HOME", place.resolve("jdk").toString());
        List.of("FESTIVAL_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + ": " + text;
    }
}
