package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.VirtualTime;

/** What was counted goes on elsewhere as if it had been counted there. */
class MeasuresStateTest {
    private static final long SEED = 1111;
    private static final int EVENTS = 600;
    private static final int MUTANTS = 300;
    /** Some hours longer than the day: a row of the timeline each. */
    private static final long LONGEST = 3 * VirtualTime.HOUR;

    private static Recorder recorded() {
        Recorder recorder = new Recorder(DrawnDay.SHAPE);
        DrawnDay.write(SEED, EVENTS, LONGEST, recorder);
        return recorder;
    }

    /** A minute of it. */
    private static Recorder recordedInAMinute() {
        Recorder recorder = new Recorder(DrawnDay.SHAPE);
        DrawnDay.write(SEED, EVENTS / 4, VirtualTime.MINUTE, recorder);
        return recorder;
    }

    private static long[] told(Recorder recorder) {
        Tape tape = Tape.blank();
        recorder.measures().state(tape);
        return tape.written();
    }

    private static void take(Recorder recorder, long[] words) {
        Tape tape = Tape.of(words);
        recorder.measures().state(tape);
        tape.mustBeAtEnd();
    }

    private static Recorder read(long[] words) {
        Recorder recorder = new Recorder(DrawnDay.SHAPE);
        take(recorder, words);
        return recorder;
    }

    @Test
    void whatWasRead_isToldByTheSameWords() {
        long[] words = told(recorded());
        assertThat(told(read(words))).isEqualTo(words);
    }

    @Test
    void beingTold_changesNothing() {
        Recorder recorder = recorded();
        assertThat(told(recorder)).isEqualTo(told(recorder));
        assertThat(Figures.of(recorder.measures()))
                .isEqualTo(Figures.of(recorded().measures()));
    }

    @Test
    void whateverIsAsked_isAnsweredAlike() {
        Recorder recorder = recorded();
        assertThat(Figures.of(read(told(recorder)).measures())).isEqualTo(Figures.of(recorder.measures()));
    }

    /** No field was forgotten, asked for or not; arrays that grow have another length only. */
    @Test
    void nothingIsKeptThatIsNotTold() {
        Recorder recorder = recordedInAMinute();
        assertThat(read(told(recorder)).measures())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.values", ".*\\.pages", ".*\\.histograms")
                .isEqualTo(recorder.measures());
    }

    @Test
    void whatIsRecordedThen_comesOnTop() {
        Recorder recorder = recorded();
        Recorder read = read(told(recorder));
        DrawnDay.write(SEED + 1, EVENTS, 2 * LONGEST, recorder);
        DrawnDay.write(SEED + 1, EVENTS, 2 * LONGEST, read);
        assertThat(told(read)).isEqualTo(told(recorder));
        assertThat(Figures.of(read.measures())).isEqualTo(Figures.of(recorder.measures()));
    }

    @Test
    void whatOthersRecorded_isAddedAsBefore() {
        Recorder recorder = recorded();
        Recorder read = read(told(recorder));
        Recorder other = new Recorder(DrawnDay.SHAPE);
        DrawnDay.write(SEED + 2, EVENTS, 2 * LONGEST, other);
        recorder.add(other.measures());
        read.add(other.measures());
        assertThat(told(read)).isEqualTo(told(recorder));
    }

    /** Of what was there before, later and of more units, nothing is left. */
    @Test
    void whatWasThereBefore_isReplaced() {
        Recorder other = new Recorder(DrawnDay.SHAPE);
        DrawnDay.write(SEED + 3, EVENTS, 2 * LONGEST, other);
        take(other, told(recorded()));
        assertThat(told(other)).isEqualTo(told(recorded()));
        assertThat(Figures.of(other.measures())).isEqualTo(Figures.of(recorded().measures()));
        take(other, told(new Recorder(DrawnDay.SHAPE)));
        assertThat(Figures.of(other.measures())).isEqualTo(Figures.of(new Recorder(DrawnDay.SHAPE).measures()));
    }

    /** Every word counts, here some drawn: with a bit of it turned over it is refused, or makes other measures. */
    @Test
    void noWordIsToldInVain() {
        long[] words = told(recordedInAMinute());
        int heeded = 0;
        for (int n = 0; n < MUTANTS; n++) {
            long[] mutant = words.clone();
            int w = Draws.below(Draws.mix(SEED + n), words.length);
            // Narrow numbers are told as words, too: the upper half of theirs tells nothing.
            mutant[w] ^= 1L << Draws.below(Draws.mix(w), Integer.SIZE);
            Optional<long[]> again = toldAgain(mutant);
            assertThat(again.filter(a -> Arrays.equals(a, words)))
                    .as("word " + w)
                    .isEmpty();
            heeded += again.isPresent() ? 1 : 0;
        }
        assertThat(heeded).as("measures, and not refused").isGreaterThan(MUTANTS / 2);
    }

    private static Optional<long[]> toldAgain(long[] words) {
        try {
            return Optional.of(told(read(words)));
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }

    @Test
    void measuresOfAnotherShape_areRefused() {
        Measures.Shape s = DrawnDay.SHAPE;
        Recorder other = new Recorder(new Measures.Shape(
                s.dayMicros(),
                s.slotMicros(),
                s.cells() + 1,
                s.segments(),
                s.warehouses(),
                s.ports(),
                s.hasWaitingRoom(),
                s.probed(),
                s.saturation()));
        long[] words = told(recorded());
        assertThatThrownBy(() -> take(other, words)).isInstanceOf(IllegalStateException.class);
    }
}
