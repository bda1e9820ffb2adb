package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shopping.festival.base.state.Tape;

/** Arrays with few places taken are told by these. */
class SparseTest {
    private static long[] told(long... values) {
        Tape tape = Tape.blank();
        Sparse.numbers(tape, values);
        return tape.written();
    }

    private static long[] read(int length, long... words) {
        long[] values = new long[length];
        // What was there before is replaced.
        values[0] = 99;
        Tape tape = Tape.of(words);
        Sparse.numbers(tape, values);
        tape.mustBeAtEnd();
        return values;
    }

    @Test
    void fewNumbers_areToldWithTheirPlaces() {
        assertThat(told(0, 0, 7, 0, 0)).containsExactly(1, 2, 7);
        assertThat(read(5, 1, 2, 7)).containsExactly(0, 0, 7, 0, 0);
        assertThat(told(0, 0, 0)).containsExactly(0);
        assertThat(read(3, 0)).containsExactly(0, 0, 0);
    }

    @Test
    void manyNumbers_areToldInARow() {
        assertThat(told(5, 0, -7, 0)).containsExactly(2, 5, 0, -7, 0);
        assertThat(read(4, 2, 5, 0, -7, 0)).containsExactly(5, 0, -7, 0);
    }

    @Test
    void placesThatAreTaken_areToldInTheirOrder() {
        Tape written = Tape.blank();
        Sparse.places(written, new Object[] {null, "a", null, "b"}, 4);
        assertThat(written.written()).containsExactly(2, 1, 3);
        assertThat(Sparse.places(Tape.of(written.written()), new Object[0], 4)).containsExactly(1, 3);
    }

    @Test
    void whatCannotBe_isRefused() {
        // A place twice, one beyond the end, one that does not exist, another number than is told.
        assertRefused(5, 2, 3, 7, 3, 8);
        assertRefused(5, 1, 5, 7);
        assertRefused(5, 1, -1, 7);
        assertRefused(3, 3, 1, 0, 1);
        assertThatThrownBy(() -> Sparse.places(Tape.of(new long[] {2, 3, 3}), new Object[0], 9))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Sparse.places(Tape.of(new long[] {1, 9}), new Object[0], 9))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertRefused(int length, long... words) {
        assertThatThrownBy(() -> read(length, words))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a state that cannot be");
    }
}
