package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
