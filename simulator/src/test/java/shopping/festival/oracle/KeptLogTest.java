package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.Digest;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.log.EventLog;
import shopping.festival.study.log.LogHead;
import shopping.festival.study.log.LogMark;
import shopping.festival.study.log.LogRest;
import shopping.festival.study.log.proof.LogProof;

/** A log whose run is broken off, and goes on, is the log of the whole run: every row once, and what is proved of it. */
class KeptLogTest {
    private static final int FIRST = 40;
    private static final int SECOND = 75;

    @TempDir
    private Path place;

    private Festival festival;

    @BeforeEach
    void aDayOfSomeHundredThousandRows() {
        festival = FestivalMaker.make(Scenarios.load(place, Scenarios.SMALL + """
                day.length = 2 h
                demand.intents = 12000
                market.offers.shirt.stock.hangzhou.units = 9000
                """), 1, 1);
    }

    private static RunOptions inline(int partitions) {
        return RunOptions.inline().withPartitions(partitions);
    }

    /** A snapshot, and where the log was then. */
    private record Kept(Snapshot snapshot, LogMark mark) {}

    /** Takes a snapshot at a minute, and breaks the run off some minutes later, when more has been written. */
    private static final class KeptAt implements Checkpoints {
        private static final int LATER = 7;

        private final EventLog log;
        private final int minute;
        private int now = -1;
        private Optional<Snapshot> snapshot = Optional.empty();
        private Optional<EventLog.Reached> reached = Optional.empty();

        KeptAt(EventLog log, int minute) {
            this.log = log;
            this.minute = minute;
        }

        RunOptions over(RunOptions options, Optional<Snapshot> from) {
            return options.withWrappers(StageWrapper.NONE, log)
                    .withSurvival(new Survival(this, from, false))
                    .withProgress((at, total) -> now = Math.max(now, at))
                    .withStop(() -> now >= minute + LATER && snapshot.isPresent());
        }

        @Override
        public boolean isDue() {
            return snapshot.isEmpty() && now >= minute;
        }

        @Override
        public void take(Snapshot taken, long pausedNanos) {
            snapshot = Optional.of(taken);
            reached = Optional.of(log.cut(taken.state()));
        }

        Kept kept() throws IOException {
            return new Kept(
                    snapshot.orElseThrow(),
                    reached.orElseThrow(() -> new IOException("no snapshot")).mark());
        }
    }

    private EventLog begun(String name) throws IOException {
        EventLog log = EventLog.open(place.resolve(name));
        log.begin(new LogHead("test", festival.name(), 1, 1), festival);
        return log;
    }

    private EventLog goneOnWith(Kept from) throws IOException {
        EventLog log = EventLog.goOn(LogRest.of(from.mark()), from.snapshot());
        log.begin(new LogHead("not", "written", 2, 2), festival);
        return log;
    }

    private Kept brokenOff(EventLog log, RunOptions options, int minute, Optional<Snapshot> from) throws IOException {
        KeptAt at = new KeptAt(log, minute);
        assertThatThrownBy(() -> FestivalRun.run(festival, at.over(options, from)))
                .isInstanceOf(Interrupted.class);
        Kept kept = at.kept();
        log.leave();
        return kept;
    }

    private String ended(EventLog log, RunOptions options, Optional<Snapshot> from) throws IOException {
        try (log) {
            Outcome outcome = FestivalRun.run(
                    festival,
                    options.withWrappers(StageWrapper.NONE, log)
                            .withSurvival(new Survival(Checkpoints.NONE, from, false)));
            log.end(
                    outcome.books().stock(),
                    Digest.text(outcome.books().measures().digest().value()));
            log.commit();
        }
        return text(log.place());
    }

    private static String text(Path log) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        if (log.toString().endsWith(".gz")) {
            try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = packed.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> sorted(String log) {
        // The checksum is that of one order.
        return Arrays.stream(log.split("\n"))
                .filter(line -> !line.startsWith("# crc32"))
                .sorted()
                .toList();
    }

    private void nothingElseIsThere(String... names) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            assertThat(all.map(p -> p.getFileName().toString())
                            .filter(name -> name.contains("csv") || name.startsWith(".")))
                    .containsExactlyInAnyOrder(names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".csv.gz"})
    void playedTheSameWay_itIsTheSameByteForByte(String ending) throws Exception {
        String whole = ended(begun("whole" + ending), inline(2), Optional.empty());
        Kept first = brokenOff(begun("broken" + ending), inline(2), FIRST, Optional.empty());
        Kept second = brokenOff(goneOnWith(first), inline(2), SECOND, Optional.of(first.snapshot()));
        String goneOn = ended(goneOnWith(second), inline(2), Optional.of(second.snapshot()));
        assertThat(goneOn.equals(whole)).as("the same text").isTrue();
        assertThat(first.mark().bytes()).isPositive().isLessThan(second.mark().bytes());
        assertThat(LogProof.of(place.resolve("broken" + ending)).holds()).isTrue();
        nothingElseIsThere("whole" + ending, "broken" + ending);
    }

    @Test
    void playedByOthers_itHasTheSameRows() throws Exception {
        List<String> whole = sorted(ended(begun("whole.csv.gz"), inline(1), Optional.empty()));
        // Fewer journals than before, and more.
        for (int before : new int[] {1, 3}) {
            Kept kept = brokenOff(begun(before + ".csv.gz"), RunOptions.actors(2, before), FIRST, Optional.empty());
            Kept again = brokenOff(goneOnWith(kept), inline(4 - before), SECOND, Optional.of(kept.snapshot()));
            String goneOn = ended(goneOnWith(again), RunOptions.actors(2, 2), Optional.of(again.snapshot()));
            assertThat(sorted(goneOn).equals(whole))
                    .as("from " + before + " partitions")
                    .isTrue();
            assertThat(LogProof.of(place.resolve(before + ".csv.gz")).holds()).isTrue();
        }
    }

    @Test
    void anOlderSnapshotCutsItBackFurther() throws Exception {
        String whole = ended(begun("whole.csv.gz"), inline(1), Optional.empty());
        Kept first = brokenOff(begun("broken.csv.gz"), inline(1), FIRST, Optional.empty());
        brokenOff(goneOnWith(first), inline(1), SECOND, Optional.of(first.snapshot()));
        assertThat(ended(goneOnWith(first), inline(1), Optional.of(first.snapshot()))
                        .equals(whole))
                .as("the same text")
                .isTrue();
    }
}
