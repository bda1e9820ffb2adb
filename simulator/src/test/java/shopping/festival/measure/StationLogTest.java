package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

class StationLogTest {
    private static final long SECOND = VirtualTime.SECOND;
    private static final long HOUR = VirtualTime.HOUR;

    private final StationLog log = log();

    private static StationLog log() {
        return new StationLog(
                Intervals.of(24 * HOUR),
                new StationLog.Limits(SECOND, true, SECOND, 10 * VirtualTime.MINUTE),
                Probe.Interval.NONE);
    }

    /** 4,000 come at 01:00:10 and wait for three seconds: at no minute's end is anybody there. */
    @Test
    void aQueueOfThreeSeconds_isSeen() {
        for (int i = 0; i < 4_000; i++) {
            log.served(HOUR + 10 * SECOND, HOUR + 13 * SECOND, HOUR + 13 * SECOND);
        }
        assertThat(log.queuePeak().waiting()).isEqualTo(4_000);
        assertThat(log.queuePeak().at()).isEqualTo(HOUR + 10 * SECOND + SECOND / 64);
        assertThat(log.queue().largest()).isZero();
    }

    /** One waits from 00:00:59.9 to 00:02:00, so at the ends of minutes 0 and 1, and no longer at that of minute 2. */
    @Test
    void whoWaitsAtTheEndOfARow_isInItsQueue() {
        log.served(60 * SECOND - SECOND / 10, 120 * SECOND - 1, 120 * SECOND);
        Series queue = log.queue();
        assertThat(queue.at(0)).isEqualTo(1);
        assertThat(queue.at(1)).isZero();
        log.served(60 * SECOND - SECOND / 10, 120 * SECOND, 120 * SECOND);
        assertThat(log.queue().at(1)).isEqualTo(1);
        assertThat(log.queue().at(2)).isZero();
    }

    /** 39 million who wait for 100 hours wait 1.4e19 microseconds together, more than 2⁶³. */
    @Test
    void theMeanWaitOfAWarehouseAtRealSize_isNotBelowZero() {
        StationLog other = log();
        log.served(0, 100 * HOUR, 100 * HOUR);
        other.gaveUp(0, 100 * HOUR);
        // Each of these additions makes the next number of Fibonacci's: 24,157,817 and 39,088,169 in the end.
        for (int i = 0; i < 18; i++) {
            log.add(other);
            other.add(log);
        }
        long came = other.count() + other.gaveUp();
        assertThat(came).isEqualTo(39_088_169L);
        assertThat(other.waitMeanMicros()).isEqualTo(100.0 * HOUR);
        assertThat(other.waitedMicros() + other.waitedInVainMicros()).isEqualTo(came * 100 * HOUR);
    }

    /** Midnight and the coupons at 20:00 are two; five minutes of rest within the first are one. */
    @Test
    void episodesAreToldApart() {
        log.served(0, 3 * SECOND, 4 * SECOND);
        log.refused(5 * 60 * SECOND);
        log.refused(5 * 60 * SECOND);
        log.gaveUp(20 * HOUR, 20 * HOUR + 90 * SECOND);
        assertThat(log.episodes())
                .containsExactly(
                        new Episode(0, 301 * SECOND, 1, 3 * SECOND, 2, 0),
                        new Episode(20 * HOUR, 20 * HOUR + 91 * SECOND, 1, 90 * SECOND, 0, 1));
        assertThat(log.refused()).isEqualTo(2);
        assertThat(log.gaveUp()).isEqualTo(1);
    }

    @Test
    void aWaitOfASecond_isNotTooLong() {
        log.served(0, SECOND, SECOND);
        assertThat(log.episodes()).isEmpty();
        assertThat(log.firstSaturatedAt()).isEqualTo(VirtualTime.NEVER);
    }

    @Test
    void logsOfSeveralActors_addUp() {
        StationLog other = log();
        log.served(0, 3 * SECOND, 4 * SECOND);
        other.served(SECOND, 3 * SECOND, 4 * SECOND);
        other.refused(2 * SECOND);
        log.add(other);
        assertThat(log.queuePeak().waiting()).isEqualTo(2);
        assertThat(log.episodes()).containsExactly(new Episode(0, 4 * SECOND, 2, 3 * SECOND, 1, 0));
    }
}
