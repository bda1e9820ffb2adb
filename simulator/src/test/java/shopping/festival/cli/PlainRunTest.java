package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that nobody watches loads nothing for watchers. */
@Tag("slow")
class PlainRunTest {
    @TempDir
    private Path place;

    /** Names of the classes that a run loads. */
    private List<String> loaded(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Child.java());
        command.add(1, "-Xlog:class+load:file=" + place.resolve("loaded") + "::filecount=0");
        command.addAll(List.of("run", "../scenarios/tiny.conf", "-q", "--driver=inline", "--out"));
        command.add(place.resolve("out" + more.length).toString());
        command.addAll(List.of(more));
        Path said = place.resolve("said");
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor()).as(Files.readString(said)).isZero();
        return Files.readAllLines(place.resolve("loaded")).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])* ?", "").replaceFirst(" .*", ""))
                .toList();
    }

    private static boolean isForWatchers(String name) {
        return name.matches("(io\\.micrometer|io\\.prometheus|io\\.opentelemetry|com\\.google\\.protobuf)\\..*")
                || name.startsWith("com.sun.net.httpserver.");
    }

    @Test
    void noMetersAndNoServer() throws Exception {
        assertThat(loaded()).contains("shopping.festival.study.run.SingleRun").noneMatch(PlainRunTest::isForWatchers);
        assertThat(loaded("--live"))
                .contains("io.micrometer.prometheusmetrics.PrometheusMeterRegistry")
                .noneMatch(name -> name.startsWith("io.micrometer.registry.otlp."));
    }
}
