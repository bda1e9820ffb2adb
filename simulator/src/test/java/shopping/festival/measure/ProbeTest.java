package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;

class ProbeTest {
    private static final long MINUTE = VirtualTime.MINUTE;

    @Test
    void dD1Overload_orderKArrivesAtMinuteK_startsAtOneAndAHalfK() {
        // S01: 120 orders, picks of 1.5 min. Mean wait 0.5 · 119 / 2 min, mean queue = sum of waits / 180 min.
        Probe probe = new Probe(new Probe.Interval(0, 180 * MINUTE));
        for (int k = 0; k < 120; k++) {
            probe.served(k * MINUTE, k * MINUTE * 3 / 2, (k + 1) * MINUTE * 3 / 2);
        }
        assertThat(probe.waitMeanSeconds()).isEqualTo(29.75 * 60);
        assertThat(probe.queueMean()).isEqualTo(3570.0 / 180);
        assertThat(probe.busyMean()).isEqualTo(1);
        assertThat(probe.inSystemMean()).isEqualTo(3570.0 / 180 + 1);
        assertThat(probe.waitedShare()).isEqualTo(119.0 / 120);
        assertThat(probe.sojournMeanSeconds()).isEqualTo((29.75 + 1.5) * 60);
    }

    @Test
    void anOrderThatReachesBeyondTheInterval_countsWithThePartInside() {
        Probe probe = new Probe(new Probe.Interval(10, 20));
        probe.served(5, 15, 40);
        probe.served(12, 40, 65);
        assertThat(probe.arrivals()).isEqualTo(1);
        // Waiting inside: 10 to 15 and 12 to 20, 13 of 10; served inside: 15 to 20.
        assertThat(probe.queueMean()).isEqualTo(1.3);
        assertThat(probe.busyMean()).isEqualTo(0.5);
        assertThat(probe.waitMeanSeconds()).isEqualTo(28e-6);
    }
}
