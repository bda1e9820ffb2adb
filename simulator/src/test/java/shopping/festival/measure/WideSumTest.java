package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.state.Tape;

class WideSumTest {

    @Test
    void sixteenTimesTwoToThe60th_isTwoToThe64th() {
        WideSum sum = new WideSum();
        for (int i = 0; i < 16; i++) {
            sum.add(1L << 60);
        }
        assertThat(sum.value()).isEqualTo(0x1p64);
    }

    @Test
    void onesBesideALargeNumber_areNotLost() {
        WideSum large = new WideSum();
        large.add(1L << 53);
        WideSum ones = new WideSum();
        ones.add(1);
        ones.add(1);
        large.add(ones);
        // A double that has 2⁵³ stays there however often 1 is added.
        assertThat(large.value()).isEqualTo(0x1p53 + 2);
    }

    /** 2⁵⁹ forty times is five times 2⁶²: more than fits in the lower of its two words, or in 63 bits. */
    @Test
    void bothOfItsWords_areTold() {
        WideSum sum = new WideSum();
        for (int i = 0; i < 40; i++) {
            sum.add(1L << 59);
        }
        sum.add(7);
        Tape written = Tape.blank();
        sum.state(written);
        WideSum read = new WideSum();
        read.add(3);
        read.state(Tape.of(written.written()));
        assertThat(read.value()).isEqualTo(5 * 0x1p62);
        assertThat(read.modulo()).isEqualTo((1L << 62) + 7);
    }
}
