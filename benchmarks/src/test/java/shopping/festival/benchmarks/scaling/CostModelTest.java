package shopping.festival.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.benchmarks.scaling.CostModel.Cost;

class CostModelTest {
    @Test
    void plantedCosts_areFoundAgain() {
        List<Level> levels = new ArrayList<>();
        for (int partitions : new int[] {1, 2, 4, 8}) {
            for (long windows : new long[] {1_000, 100_000}) {
                long rows = windows == 1_000 ? 4_000_000L * partitions : 10_000_000;
                long batches = 9L * partitions * partitions * windows;
                // 50 ns a row, 8 more for each doubling of partitions, 80 a batch, 200 a window of each of 6 actors, 30
                // ms once.
                double nanos = 30e6
                        + rows * (50 + 8 * Math.log(partitions) / Math.log(2))
                        + 80 * batches
                        + 200.0 * 6 * partitions * windows;
                levels.add(level(partitions, windows, batches, rows, nanos));
            }
        }

        CostModel model = CostModel.fit(levels);

        assertThat(model.nanos(Cost.ROW)).isCloseTo(50, within(1e-6));
        assertThat(model.nanos(Cost.MERGE)).isCloseTo(8, within(1e-6));
        assertThat(model.nanos(Cost.BATCH)).isCloseTo(80, within(1e-6));
        assertThat(model.nanos(Cost.WINDOW)).isCloseTo(200, within(1e-6));
        assertThat(model.nanos(Cost.RUN)).isCloseTo(30e6, within(10.0));
        assertThat(model.worstError()).isLessThan(1e-9);
    }

    @Test
    void aCostThatWouldBeNegative_isLeftOut() {
        List<Level> levels = new ArrayList<>();
        for (int partitions : new int[] {1, 2, 4, 8, 16}) {
            for (long windows : new long[] {1_000, 100_000}) {
                long rows = windows == 1_000 ? 4_000_000L * partitions : 10_000_000;
                // 50 ns a row and 80 a batch, and 3 ns a row less for each doubling.
                long batches = 9L * partitions * partitions * windows;
                double nanos = rows * (50 - 3 * Math.log(partitions) / Math.log(2)) + 80 * batches;
                levels.add(level(partitions, windows, batches, rows, nanos));
            }
        }

        CostModel model = CostModel.fit(levels);

        for (Cost cost : Cost.values()) {
            assertThat(model.nanos(cost)).as(cost.label).isNotNegative();
        }
        assertThat(model.nanos(Cost.MERGE)).isZero();
    }

    private static Level level(int partitions, long windows, long batches, long rows, double nanos) {
        Setting setting = new Setting(0, partitions, 0, Setting.OFFERS, Setting.INTENTS);
        return new Level(setting, List.of(new Sample(setting, 1, nanos / 1e9, rows / 5, windows, batches, rows)));
    }
}
