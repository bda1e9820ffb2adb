package shopping.festival.model.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Probe;

/** Offers out are a level: carried over rows without windows, and added up over actors. */
class OffersOutTest {
    private static final long MINUTE = VirtualTime.MINUTE;
    private static final long HOUR = VirtualTime.HOUR;

    /** A day of three minutes: rows 0 to 2, then row 3 is the hour from minute 3 to 62, row 4 the next one. */
    private static Measures measures() {
        return new Measures(new Measures.Shape(3 * MINUTE, MINUTE, 1, 1, 1, 0, Probe.Interval.NONE));
    }

    @Test
    void rowsWithoutWindows_keepTheLevelBefore() {
        Measures m = measures();
        m.offersOut(MINUTE, 5, 5);
        m.offersOut(3 * MINUTE + 2 * HOUR, 2, 6);
        // Windows ended in rows 0 and 4 only.
        assertThat(levels(m, 6)).containsExactly(5, 5, 5, 5, 2, 2);
    }

    @Test
    void theLastWindowOfARowCounts() {
        Measures m = measures();
        m.offersOut(MINUTE / 2, 7, 7);
        m.offersOut(MINUTE, 4, 7);
        assertThat(levels(m, 2)).containsExactly(4, 4);
    }

    @Test
    void actorsThatClosedDifferentlyManyRows_addUpTheirLevels() {
        Measures early = measures();
        early.offersOut(MINUTE, 3, 3);
        Measures late = measures();
        late.offersOut(MINUTE, 10, 10);
        late.offersOut(3 * MINUTE, 20, 20);
        Measures total = measures();
        total.add(early);
        total.add(late);
        // 3 + 10, 3 + 10 (no window in minute 1), 3 + 20.
        assertThat(levels(total, 4)).containsExactly(13, 13, 23, 23);
        assertThat(total.offersEverOut()).isEqualTo(23);
    }

    private static long[] levels(Measures m, int rows) {
        long[] levels = new long[rows];
        for (int r = 0; r < rows; r++) {
            levels[r] = m.offersOutAt(r);
        }
        return levels;
    }
}
