package shopping.festival.study.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.result.TimelineMetrics;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.Run;

/** What is read while a day goes is what its file says of that minute, on the driver that knows all when one begins. */
@Tag("slow")
class RunMetersTest {
    private static final long BELL_SECONDS = 1_478_793_600L;
    private static final int DAY_MINUTES = 120;

    @TempDir
    private Path place;

    /** By minute, what is read when it begins. */
    private final Map<Integer, Map<String, String>> read = new TreeMap<>();

    private final RunMeters meters = new RunMeters("r", 1, true, Optional.empty(), new Progress() {
        @Override
        public void minute(int minute, Headway total) {
            if (minute <= DAY_MINUTES) {
                read.put(minute, scraped());
            }
        }
    });

    private Map<String, String> scraped() {
        byte[] text = meters.scrape().orElseThrow().text(List.of()).body();
        return samples(new String(text, StandardCharsets.UTF_8).lines());
    }

    /** By series, with the digits of a whole or two-digit number as both write them. */
    private static Map<String, String> samples(Stream<String> lines) {
        Map<String, String> samples = new TreeMap<>();
        lines.filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" ");
            String series = words[0].replaceFirst("run=\"[^\"]*\"", "run");
            samples.put(series, String.format(Locale.ROOT, "%.2f", Double.parseDouble(words[1])));
        });
        return samples;
    }

    @Test
    void everyMinuteOfTheDay_isReadAsItIsWrittenDown() throws IOException {
        Experiment experiment = Experiment.of(
                new ScenarioSource(ScenarioInput.of(Path.of("../scenarios/tiny.conf")), List.of(), List.of()).load(),
                1);
        Run run = experiment.play(0, RunOptions.inline().withProgress(meters.progress()));
        meters.ended(run.outcome());
        Path file = place.resolve("timeline.om");
        TimelineMetrics.write(
                file,
                run.result().head(),
                run.measures(),
                experiment.scenario().measure().date()::epochSecond);
        List<String> lines = Files.readAllLines(file);
        assertThat(read).hasSize(DAY_MINUTES + 1);
        read.forEach((minute, now) -> {
            Map<String, String> then =
                    samples(lines.stream().filter(line -> line.endsWith(" " + (BELL_SECONDS + 60L * minute))));
            assertThat(then).as("minute %d", minute).hasSizeGreaterThan(15);
            assertThat(now).as("minute %d", minute).containsAllEntriesOf(then);
        });
        // The last sample of each series is the day as it ended.
        assertThat(scraped()).containsAllEntriesOf(samples(lines.stream()));
        assertThat(meters.end()).isEmpty();
    }
}
