package shopping.festival.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;

class RecordStartsTest {

    @Test
    void tellsTheStartsItWasMadeOf() {
        // Up to four records an offer fit two bits each; with up to five the plain column is kept.
        for (int most : new int[] {1, 2, 4, 5}) {
            for (int offers : new int[] {1, 31, 32, 33, 64, 1_000}) {
                byte[] counts = new byte[offers];
                int[] starts = new int[offers + 1];
                for (int i = 0; i < offers; i++) {
                    counts[i] = (byte) (1 + Draws.below(Draws.mix(i + most), most));
                    starts[i + 1] = starts[i] + counts[i];
                }
                RecordStarts records = new RecordStarts(counts);
                assertThat(records.records()).isEqualTo(starts[offers]);
                for (int i = 0; i <= offers; i++) {
                    assertThat(records.of(i)).isEqualTo(starts[i]);
                }
            }
        }
    }
}
