package shopping.festival.study.plan.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class SmoothTest {
    private static final float OTHERWISE = 0.7f;

    /** 1000 in the first minute, then 10 a minute: the edge stays where it is and nothing is counted twice. */
    @Test
    void aPeakIsNotSmearedOverTheMinutesBesideIt() {
        long[] counts = {1000, 10, 10, 10, 10, 900, 5, 5};
        float[] rates = Smooth.rate(counts, 8, 100);
        assertThat(rates).containsExactly(1000, 10, 10, 10, 10, 900, 5, 5);
    }

    /** 3 + 0 + 9 + 0 + 8 = 20 are enough: 4 a minute; what is left, 2 in two minutes, is 1 a minute. */
    @Test
    void calmMinutesArePutTogether_andRatesSumToTheCounts() {
        float[] rates = Smooth.rate(new long[] {3, 0, 9, 0, 8, 2, 0}, 7, 20);
        assertThat(rates).containsExactly(4, 4, 4, 4, 4, 1, 1);
    }

    /** 0 of 1 and 6 of 11 make a half of 12; the minute of 40 stands for itself: 10 of 40. */
    @Test
    void ratiosAreThoseOfTheStretch() {
        float[] ratios = Smooth.ratio(new long[] {0, 6, 10}, new long[] {1, 11, 40}, 3, 20, OTHERWISE);
        assertThat(ratios).containsExactly(0.5f, 0.5f, 0.25f);
    }

    @Test
    void whereNothingWasSeen_theNearestStretchBeforeSpeaks_orTheFirst() {
        float[] ratios = Smooth.ratio(new long[] {0, 5, 0, 0}, new long[] {0, 20, 0, 0}, 4, 20, OTHERWISE);
        assertThat(ratios).containsExactly(0.25f, 0.25f, 0.25f, 0.25f);
        assertThat(Smooth.ratio(new long[3], new long[3], 3, 20, OTHERWISE)).containsOnly(OTHERWISE);
    }

    @Test
    void countsThatEndEarly_areZeroAfterwards() {
        assertThat(Smooth.rate(new long[] {40}, 3, 20)[2]).isCloseTo(0, offset(0f));
    }
}
