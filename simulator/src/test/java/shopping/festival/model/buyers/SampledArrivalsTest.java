package shopping.festival.model.buyers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;

/** Parts of streams whose sessions come at fixed instants. */
class SampledArrivalsTest {
    private static final int LANES = 3;

    /** All instants of a day of {@code end} slots of 1, in their order. */
    private static List<Long> times(Arrivals arrivals, long end) {
        List<Long> all = new ArrayList<>();
        for (long slot = 0; slot < end; slot++) {
            Arrivals.Slot s = arrivals.slot(slot, slot + 1, LANES);
            for (int lane = 0; lane < LANES; lane++) {
                Arrivals.Times times = new Arrivals.Times();
                s.into(times, 0, lane);
                for (int i = 0; i < times.size(); i++) {
                    all.add(times.get(i));
                }
            }
        }
        all.sort(null);
        return all;
    }

    private static double phase(int replication) {
        return Draws.unit(Draws.bits(Draws.base(Draws.seedKey(7, replication), 1), Purpose.SAMPLE_PHASE));
    }

    @Test
    void threeDropsOfTwenty_inAHundredth_areThreeFifthsOfASessionOnAverage() {
        long[] drops = LongStream.range(0, 60).map(i -> i / 20 * 5).toArray();
        int found = 0;
        for (int r = 0; r < 2000; r++) {
            Arrivals part = Arrivals.list(drops).sampled(0.01, phase(r));
            assertThat(part.expected()).isCloseTo(0.6, within(1e-12));
            List<Long> times = times(part, 12);
            assertThat(times).hasSizeLessThanOrEqualTo(1);
            found += times.size();
        }
        // A share of 0.6 of 2000 has a standard deviation of √(0.6 · 0.4 / 2000) = 0.011.
        assertThat(found / 2000.0).isCloseTo(0.6, within(0.044));
    }

    @Test
    void whereTheShareLeavesWholeSessions_thereAreAsMany_andEveryOneComesAsOftenAsAnother() {
        // 40 sessions, one each unit: a quarter of them is 10, each fourth, from a first that the phase chooses.
        int[] seen = new int[40];
        for (int r = 0; r < 4000; r++) {
            List<Long> times = times(Arrivals.regular(0, 1, 40).sampled(0.25, phase(r)), 40);
            assertThat(times).hasSize(10);
            for (int i = 1; i < 10; i++) {
                assertThat(times.get(i) - times.get(i - 1)).isEqualTo(4);
            }
            times.forEach(t -> seen[t.intValue()]++);
        }
        // 1000 each, with a standard deviation of √(4000 · 0.25 · 0.75) = 27.
        assertThat(seen).satisfies(all -> {
            for (int n : all) {
                assertThat(n).isBetween(1000 - 4 * 27, 1000 + 4 * 27);
            }
        });
    }

    @Test
    void aRegularStreamAndTheListOfItsInstantsHaveTheSameParts() {
        long[] list = LongStream.range(0, 97).map(k -> 3 + 2 * k).toArray();
        for (double share : new double[] {1, 0.9, 0.37, 1 / 3.0, 0.05, 0.001}) {
            for (int r = 0; r < 50; r++) {
                List<Long> times = times(Arrivals.list(list).sampled(share, phase(r)), 200);
                assertThat(times(Arrivals.regular(3, 2, 97).sampled(share, phase(r)), 200))
                        .isEqualTo(times);
                assertThat((double) times.size()).isBetween(Math.floor(97 * share), Math.ceil(97 * share));
            }
        }
    }
}
