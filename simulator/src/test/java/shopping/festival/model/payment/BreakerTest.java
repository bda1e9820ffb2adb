package shopping.festival.model.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.SECOND;

import org.junit.jupiter.api.Test;

/** A breaker that opens at waits of more than 30 s, for 10 s. */
class BreakerTest {
    private final Breaker breaker = new Breaker(new BreakerRules(30 * SECOND, 10 * SECOND));

    private boolean refuses(double at, double wait) {
        return breaker.refuses((long) (at * SECOND), (long) (wait * SECOND));
    }

    @Test
    void aLongWaitOpensIt_untilItsTimeIsOver() {
        assertThat(refuses(0, 30)).isFalse();
        assertThat(refuses(1, 30.000001)).isTrue();
        // Open from 1 s to 11 s, whatever the wait.
        assertThat(refuses(5, 0)).isTrue();
        assertThat(refuses(10.999999, 0)).isTrue();
        assertThat(refuses(11, 0)).isFalse();
        assertThat(refuses(11, 30)).isFalse();
    }

    @Test
    void aProbeThatMeetsALongWaitGoesThrough_andKeepsItOpen() {
        assertThat(refuses(1, 40)).isTrue();
        assertThat(refuses(12, 40)).isFalse();
        // Open again from 12 s to 22 s.
        assertThat(refuses(12, 0)).isTrue();
        assertThat(refuses(21, 0)).isTrue();
        assertThat(refuses(22, 1)).isFalse();
        assertThat(refuses(23, 31)).isTrue();
    }
}
