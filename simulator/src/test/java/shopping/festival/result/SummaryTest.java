package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.result.Summary.Estimate;

/** The statistics over replications. */
class SummaryTest {

    @Test
    void oneTwoThree_haveMeanTwo_deviationOne_andStudentsInterval() {
        Estimate e = Estimate.of(List.of(1.0, 2.0, 3.0));
        assertThat(e.mean()).isEqualTo(2);
        assertThat(e.standardDeviation()).isEqualTo(1);
        // t(0.975; 2) = 4.302653, half width = 4.302653 / √3.
        assertThat(e.high() - e.mean()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(e.mean() - e.low()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-6));
    }

    @Test
    void oneReplicationHasNoInterval() {
        assertThat(Estimate.of(List.of(5.0))).isEqualTo(new Estimate(1, 5, null, null, null, null));
    }

    @Test
    void everyNumericKeyIsSummedUp_membersOfListsByName() {
        FestivalResult result = new TinyRun().result;
        Summary summary = Summary.of(List.of(result, result));
        assertThat(summary.measures().get("gmvFen").mean())
                .isEqualTo((double) result.trade().gmvFen());
        assertThat(summary.measures())
                .containsKeys(
                        "peaks.ordersPerSecond",
                        "stations.checkout.checkout.queuePeak",
                        "warehouses.hangzhou.utilisation",
                        "latencyMillis.delivery.p99")
                .doesNotContainKeys("schema", "seed");
        assertThat(summary.measures().get("intents.total").standardDeviation()).isZero();
    }
}
