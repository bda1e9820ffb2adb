package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/** Offers out are a level: carried over rows without windows, and added up over actors. */
class OffersOutTest {
    private static final long MINUTE = VirtualTime.MINUTE;
    private static final long HOUR = VirtualTime.HOUR;

    /** A day of three minutes: rows 0 to 2, then row 3 is the hour from minute 3 to 62, row 4 the next one. */
    private static OffersOut day() {
        return new OffersOut(Intervals.of(3 * MINUTE));
    }

    @Test
    void rowsWithoutWindows_keepTheLevelBefore() {
        OffersOut out = day();
        out.at(MINUTE, 5, 5);
        out.at(3 * MINUTE + 2 * HOUR, 2, 6);
        // Windows ended in rows 0 and 4 only.
        assertThat(levels(out, 6)).containsExactly(5, 5, 5, 5, 2, 2);
    }

    @Test
    void theLastWindowOfARowCounts() {
        OffersOut out = day();
        out.at(MINUTE / 2, 7, 7);
        out.at(MINUTE, 4, 7);
        assertThat(levels(out, 2)).containsExactly(4, 4);
    }

    @Test
    void actorsThatClosedDifferentlyManyRows_addUpTheirLevels() {
        OffersOut early = day();
        early.at(MINUTE, 3, 3);
        OffersOut late = day();
        late.at(MINUTE, 10, 10);
        late.at(3 * MINUTE, 20, 20);
        OffersOut total = day();
        total.add(early);
        total.add(late);
        // 3 + 10, 3 + 10 (no window in minute 1), 3 + 20.
        assertThat(levels(total, 4)).containsExactly(13, 13, 23, 23);
        assertThat(total.ever()).isEqualTo(23);
    }

    /** Two told until minute 2; the sum goes on with one of them, and the other begins anew. */
    @Test
    void theLevelOfAll_goesOnWithOneOfThem_onceEachTellsItsOwnAgain() {
        OffersOut sum = twoUntilMinuteTwo();
        OffersOut one = day();
        Tape written = Tape.blank();
        sum.state(written);
        one.state(Tape.of(written.written()));
        assertThat(levels(one, 3)).containsExactly(5, 7, 7);
        assertThat(one.ever()).isEqualTo(8);

        OffersOut other = day();
        one.at(2 * MINUTE, 1, 2);
        other.at(2 * MINUTE, 6, 6);
        other.at(3 * MINUTE, 4, 7);
        OffersOut total = day();
        total.add(one);
        total.add(other);
        // 2 + 3, 1 + 6, 1 + 4.
        assertThat(levels(total, 3)).containsExactly(5, 7, 5);
        assertThat(total.ever()).isEqualTo(2 + 7);
    }

    private static OffersOut twoUntilMinuteTwo() {
        OffersOut one = day();
        one.at(MINUTE, 2, 2);
        one.at(2 * MINUTE, 1, 2);
        OffersOut other = day();
        other.at(MINUTE, 3, 3);
        other.at(2 * MINUTE, 6, 6);
        OffersOut sum = day();
        sum.add(one);
        sum.add(other);
        return sum;
    }

    private static long[] levels(OffersOut out, int rows) {
        long[] levels = new long[rows];
        for (int r = 0; r < rows; r++) {
            levels[r] = out.at(r);
        }
        return levels;
    }
}
