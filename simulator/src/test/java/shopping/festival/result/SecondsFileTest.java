package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.RunOptions;
import shopping.festival.scenario.Scenarios;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.Run;

class SecondsFileTest {
    @TempDir
    Path folder;

    /**
     * At 00:01:00 fifty orders come to one lane that takes ten a second and has room for twenty: one is served at once,
     * twenty wait, 29 are turned away and stay away. After a second ten were served, and 9 or 10 wait.
     */
    @Test
    void aRushOfASecond_isInTheFile() throws IOException {
        Run run = Experiment.of(
                        Scenarios.load(
                                folder,
                                Scenarios.SMALL
                                        + "demand.intents = null\ndemand.session.sizes = [1]\n"
                                        + "demand.busyRetriesMax = 0\n"
                                        + "demand.streams = null\n"
                                        + "demand.streams.rush { arrivals = regular, first = 1 min, interval = 1 us, count = 50 }\n"
                                        + "checkout { capacity = 10, lanes = 1, queueMax = 20, retryLeast = 10 s }\n"),
                        1)
                .play(0, RunOptions.inline());
        Path file = folder.resolve("seconds.csv");
        SecondsFile.write(file, run.measures());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFsecond,accepted,paid,busy,gave_up,checkout_queue,payment_queue,sellers_queue");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("60,"))
                .singleElement()
                .satisfies(line -> {
                    String[] cells = line.split(",");
                    assertThat(cells[3]).isEqualTo("29");
                    assertThat(Integer.parseInt(cells[5])).isBetween(10, 11);
                });
        assertThat(lines)
                .filteredOn(line -> line.startsWith("62,"))
                .singleElement()
                .asString()
                .endsWith(",0,0");
    }
}
