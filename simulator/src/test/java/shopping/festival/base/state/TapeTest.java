package shopping.festival.base.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is told to a tape is had back from it, by the same words in the same order. */
class TapeTest {

    /** One value of each sort. */
    private static final class All implements Stateful {
        long word;
        int narrow;
        boolean isSo;
        double real;
        long[] words = {};
        int[] narrows = {};
        final long[] two = new long[2];
        final int[] three = new int[3];
        final One[] things = {new One(), new One()};

        @Override
        public void state(Tape tape) {
            word = tape.word(word);
            narrow = tape.word(narrow);
            isSo = tape.flag(isSo);
            real = tape.real(real);
            words = tape.words(words);
            narrows = tape.words(narrows);
            tape.each(two);
            tape.each(three);
            tape.each(things);
        }
    }

    private static final class One implements Stateful {
        long value;

        @Override
        public void state(Tape tape) {
            value = tape.word(value);
        }
    }

    private static All full() {
        All all = new All();
        all.word = Long.MIN_VALUE;
        all.narrow = -7;
        all.isSo = true;
        all.real = -0.0;
        all.words = new long[] {1, -1, Long.MAX_VALUE};
        all.narrows = new int[] {Integer.MIN_VALUE, 5};
        all.two[1] = 1L << 40;
        all.three[0] = -3;
        all.three[2] = 3;
        all.things[0].value = 11;
        all.things[1].value = 12;
        return all;
    }

    private static long[] told(Stateful state) {
        Tape tape = Tape.blank();
        state.state(tape);
        return tape.written();
    }

    @Test
    void everySortOfValue_isHadBack() {
        All read = new All();
        Tape tape = Tape.of(told(full()));
        read.state(tape);
        tape.mustBeAtEnd();
        assertThat(read).usingRecursiveComparison().isEqualTo(full());
        assertThat(told(read)).isEqualTo(told(full()));
    }

    /** −0 and every sort of what is no number are themselves again. */
    @Test
    void realNumbersAreHadBackBitByBit() {
        long noNumber = 0x7FF8_0000_0000_1234L;
        Tape written = Tape.blank();
        written.real(-0.0);
        written.real(Double.longBitsToDouble(noNumber));
        Tape read = Tape.of(written.written());
        assertThat(Double.doubleToRawLongBits(read.real(1))).isEqualTo(Long.MIN_VALUE);
        assertThat(Double.doubleToRawLongBits(read.real(1))).isEqualTo(noNumber);
    }

    @Test
    void whoTellsGoesOnWithWhatItHad() {
        Tape tape = Tape.blank();
        long[] words = {3, 4};
        int[] narrow = {5, 6};
        assertThat(tape.isRead()).isFalse();
        assertThat(tape.word(1L)).isEqualTo(1);
        assertThat(tape.words(words)).isSameAs(words);
        assertThat(tape.words(narrow)).isSameAs(narrow);
    }

    @Test
    void pairsOfNumbersShareAWord() {
        for (int[] values : new int[][] {{}, {-1}, {Integer.MIN_VALUE, 7}, {1, -2, 3}}) {
            Tape written = Tape.blank();
            written.pairs(values);
            assertThat(written.written()).hasSize(1 + (values.length + 1) / 2);
            int[] read = new int[values.length];
            Tape.of(written.written()).pairs(read);
            assertThat(read).isEqualTo(values);
        }
        assertThatThrownBy(() -> Tape.of(new long[] {3, 0}).pairs(new int[3])).hasMessageContaining("1 words left");
    }

    @Test
    void ofAnArrayThatIsNotFull_theFirstValuesAreTold() {
        Tape written = Tape.blank();
        written.words(new long[] {1, 2, 9, 9}, 2);
        written.words(new int[] {3, 9}, 1);
        assertThat(written.written()).containsExactly(2, 1, 2, 1, 3);
        Tape read = Tape.of(written.written());
        assertThat(read.isRead()).isTrue();
        assertThat(read.words(new long[9])).containsExactly(1, 2);
        assertThat(read.words(new int[9])).containsExactly(3);
        read.mustBeAtEnd();
    }

    /** Twice as many as it has room for, and twice again. */
    @Test
    void aTapeIsAsLongAsIsTold() {
        Tape tape = Tape.blank();
        for (long i = 0; i < 1_000; i++) {
            tape.word(i);
        }
        assertThat(tape.written()).hasSize(1_000).startsWith(0, 1, 2).endsWith(998, 999);
    }

    @Test
    void moreThanWasTold_isNotGiven() {
        Tape tape = Tape.of(new long[] {1});
        tape.word(0L);
        assertThatThrownBy(() -> tape.word(0L))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a state has 1 words, and more are asked for");
    }

    @Test
    void whatIsLeftOver_isNoticed() {
        Tape tape = Tape.of(new long[] {1, 2});
        tape.word(0L);
        assertThatThrownBy(tape::mustBeAtEnd)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a state has 2 words, and 1 were asked for");
    }

    @Test
    void anotherNumberOfValuesThanThereAlwaysAre_isNoticed() {
        long[] two = {2, 5, 6};
        assertThatThrownBy(() -> Tape.of(two).each(new long[3]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a state of 2 values, and there are 3");
        assertThatThrownBy(() -> Tape.of(two).each(new int[1])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Tape.of(two).each(new Stateful[] {new One()}))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A damaged one must not ask for all memory there is. */
    @Test
    void anArrayLongerThanTheTape_isNotMade() {
        assertThatThrownBy(() -> Tape.of(new long[] {1 << 30, 1}).words(new long[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a state says that 1073741824 words follow, and 1 do");
        assertThatThrownBy(() -> Tape.of(new long[] {-1, 1}).words(new int[0]))
                .isInstanceOf(IllegalStateException.class);
    }
}
