package shopping.festival.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    @Test
    void everyUnitIsHostedWhereItsRangeSays() {
        for (Partitions partitions : List.of(
                Partitions.even(1, 1),
                Partitions.even(2, 2),
                Partitions.even(1_000, 7),
                Partitions.weighted(new double[] {9, 1, 1, 1, 5, 0.5}, 4),
                Partitions.startingAt(new int[] {0, 3, 4, 1_000_000}))) {
            for (int p = 0; p < partitions.count(); p++) {
                assertThat(partitions.of(partitions.first(p))).isEqualTo(p);
                assertThat(partitions.of(partitions.end(p) - 1)).isEqualTo(p);
            }
        }
    }
}
