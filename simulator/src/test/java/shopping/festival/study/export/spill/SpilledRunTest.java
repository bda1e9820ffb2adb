package shopping.festival.study.export.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.export.spill.JoinedPart.Life;

/** What is set aside of a run and joined again. */
class SpilledRunTest {
    private static final double ONE_PART = 1e9;

    @TempDir
    private Path folder;

    private Festival festival() throws IOException {
        return FestivalMaker.make(Scenarios.load(folder, Scenarios.SMALL), 1, 1);
    }

    /** All intents as lines of text, hour by hour and part by part. */
    private List<String> told(double intentsAPart, RunOptions how) throws IOException {
        Festival festival = festival();
        List<String> told = new ArrayList<>();
        try (SpilledRun run = new SpilledRun(festival, 1, folder, Parts.of(festival, intentsAPart))) {
            FestivalRun.run(festival, how.withWrappers(StageWrapper.NONE, run));
            run.finish();
            for (int hour = 0; hour < run.hours(); hour++) {
                for (int part : run.partsOfHour(hour)) {
                    tell(run.join(part, true), told);
                }
            }
        }
        return told;
    }

    private static void tell(JoinedPart part, List<String> to) {
        for (int intent = 0; intent < part.intents(); intent++) {
            StringBuilder line = new StringBuilder().append(part.key(intent));
            for (int attempt = part.firstTry(intent); attempt < part.firstTry(intent + 1); attempt++) {
                line.append(' ').append(part.time(attempt)).append(' ').append(part.answer(attempt));
            }
            if (part.isAccepted(intent)) {
                line.append(' ')
                        .append(part.when(Life.PAID, intent))
                        .append(' ')
                        .append(part.orderFen(intent));
            }
            to.add(line.toString());
        }
    }

    @Test
    void intoHoweverManyPartsItIsCut_theIntentsStandInTheOrderOfTheirKeys() throws IOException {
        List<String> whole = told(ONE_PART, RunOptions.inline());
        List<String> pieces = told(7, RunOptions.actors(2, 2));
        assertThat(whole).hasSizeBetween(50, 150).isEqualTo(pieces);
        assertThat(whole.stream().map(line -> Long.valueOf(line.split(" ")[0]))).isSorted();
        assertThat(whole).anyMatch(line -> line.contains(Kind.SOLD_OUT + " "));
    }

    @Test
    void aPartLiesInOneHour_andAboutAsManyIntentsAreInEach() throws IOException {
        Festival festival = festival();
        Parts parts = Parts.of(festival, 7);
        int before = -1;
        for (int slot = 0;
                slot < festival.buyers().dayLength() / festival.buyers().slot();
                slot++) {
            for (int lane = 0; lane < festival.buyers().lanes(); lane++) {
                int part = parts.of(IntentId.of(0, lane, slot, 0));
                assertThat(part).isBetween(Math.max(0, before), before + 1);
                assertThat((long) parts.hour(part))
                        .isEqualTo(slot * festival.buyers().slot() / 3_600_000_000L);
                before = part;
            }
        }
        assertThat(parts.count()).isEqualTo(before + 1);
    }

    @Test
    void nothingIsLeftOnTheDisk() throws IOException {
        told(ONE_PART, RunOptions.inline());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(f -> f.toString().contains("spill"))).isEmpty();
        }
    }

    @Test
    void aKeyIsFoundAtItsPlace_andOneThatIsNotThereIsNot() {
        // Slots 5 to 905, so that there are more cells than buckets; two lanes, two ordinals.
        long[] keys = IntStream.range(0, 400)
                .mapToLong(i -> IntentKey.of(IntentId.of(i % 3, i / 2 % 2, 5 + i / 4 * 9, i % 2)))
                .sorted()
                .toArray();
        IntentTable table = new IntentTable(keys, 2);
        for (int place = 0; place < keys.length; place++) {
            assertThat(table.placeOf(keys[place])).isEqualTo(place);
        }
        for (long other : new long[] {0, keys[0] - 1, keys[7] + 2, keys[399] + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> table.placeOf(other)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void keysArePositive_andStandInTheOrderOfTime() {
        long first = IntentKey.of(
                IntentId.of(IntentId.STREAMS_MAX - 1, IntentId.LANES_MAX - 1, 4, IntentId.ORDINALS_MAX - 1));
        long next = IntentKey.of(IntentId.of(0, 0, 5, 0));
        assertThat(first).isPositive().isLessThan(next);
        assertThat(IntentKey.stream(first)).isEqualTo(IntentId.STREAMS_MAX - 1);
        assertThat(IntentKey.of(IntentId.of(
                        IntentId.STREAMS_MAX - 1,
                        IntentId.LANES_MAX - 1,
                        IntentId.SLOTS_MAX - 1,
                        IntentId.ORDINALS_MAX - 1)))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aStepIsWhatWasPacked_atTheEndOfTimeToo() {
        long last = 200L * 86_400_000_000L;
        long step = Steps.pack(last, Steps.holding(Steps.detail(31, 127)), Kind.BREAKER_OPEN.code());
        assertThat(Steps.time(step)).isEqualTo(last);
        assertThat(Steps.number(step)).isEqualTo(31);
        assertThat(Steps.warehouse(step)).isEqualTo(127);
        assertThat(Steps.holds(step)).isTrue();
        assertThat(Steps.code(step)).isEqualTo(Kind.BREAKER_OPEN.code());
        assertThat(Steps.holds(Steps.pack(last, Steps.detail(31, 127), 0))).isFalse();
    }
}
