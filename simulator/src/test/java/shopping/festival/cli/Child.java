package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command in a JVM of its own, which can be killed. */
record Child(Process process, Path said) {
    private static final long PATIENCE_SECONDS = 600;

    static Child started(Path place, Object... words) throws IOException {
        List<String> command = Stream.concat(java().stream(), Stream.of(words).map(Object::toString))
                .toList();
        Path said = place.resolve("said");
        return new Child(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start(),
                said);
    }

    /** What is typed before the words of a command. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: too short for more to be worth compiling.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
    }

    /** The numbers of the snapshots in a folder. */
    private static Stream<Integer> snapshots(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .map(p -> p.getFileName().toString())
                    .filter(name -> name.matches("snapshot-[0-9]+\\.json"))
                    .map(name -> Integer.valueOf(name.replaceAll("[^0-9]", "")))
                    .toList()
                    .stream();
        }
    }

    static int newest(Path folder) throws IOException {
        return snapshots(folder).max(Integer::compare).orElse(0);
    }

    /** Until a snapshot is on the disk that was not there before. */
    void awaitSnapshot(Path folder, int before) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && newest(folder) <= before && System.nanoTime() < end) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        assertThat(newest(folder))
                .as("a snapshot after " + before + ": " + Files.readString(said))
                .isGreaterThan(before);
        assertThat(process.isAlive()).as("the run is under way").isTrue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a service manager does it; answers what the process said. */
    String end() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        return Files.readString(said);
    }
}
