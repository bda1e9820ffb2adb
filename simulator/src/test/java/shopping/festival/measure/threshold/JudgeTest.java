package shopping.festival.measure.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Probe;
import shopping.festival.measure.Recorder;
import shopping.festival.measure.SaturationTerms;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;

/** A day of ten minutes: minute m sees m busy answers, and its one payment takes m seconds. */
class JudgeTest {
    private static final long DAY = 10 * VirtualTime.MINUTE;
    private static final Gauges GAUGES =
            new Gauges(List.of("attempts.busy", "firstDeliveredAt", "gmvFen", "stockOut.attemptRate"), DAY);

    private final Recorder recorder = new Recorder(
            new Measures.Shape(DAY, VirtualTime.SECOND, 1, 1, 1, 0, false, Probe.Interval.NONE, SaturationTerms.USUAL));

    JudgeTest() {
        for (int m = 0; m < 10; m++) {
            for (int i = 0; i < m; i++) {
                recorder.record(Kind.BUSY, 100 * m + i, 1, m * VirtualTime.MINUTE + i, 0, 0);
            }
            recorder.took(Latency.PAYMENT, m * VirtualTime.MINUTE, m * VirtualTime.SECOND);
        }
    }

    private Verdict verdict(String text) {
        Judge judge = new Judge(
                Map.of("attempts.busy", 45.0, "gmvFen", 7.0, "stockOut.attemptRate", 0.25),
                recorder.measures(),
                0.5,
                path -> path.equals("attempts.busy")
                        ? Optional.of(new Trace(10, row -> row, row -> row * VirtualTime.MINUTE, true))
                        : Optional.empty());
        return judge.verdicts(List.of((Threshold) ThresholdText.read(text, GAUGES)))
                .get(0);
    }

    private void holds(String text, double value) {
        Verdict v = verdict(text);
        assertThat(v.ok()).as(v.toString()).isTrue();
        assertThat(v.value()).isEqualTo(value);
        assertThat(v.brokeAt()).isNull();
    }

    private void breaks(String text, double value, Integer minute, String reason) {
        Verdict v = verdict(text);
        assertThat(v.ok()).as(v.toString()).isFalse();
        assertThat(v.value()).isEqualTo(value);
        assertThat(v.brokeAt()).isEqualTo(minute == null ? null : (Double) (minute * 60.0));
        assertThat(v.reason()).contains(reason);
    }

    @Test
    void aLimitThatIsMetExactlyHolds_asItIsWrittenInDecimals() {
        // Of 1000 asked for k are filled: k / 10 %.
        for (int k = 0; k <= 1000; k++) {
            for (String op : List.of(" >= ", " <= ")) {
                String text = "stockOut.attemptRate" + op + k / 10 + "." + k % 10 + " %";
                Verdict v = judge("stockOut.attemptRate", k / 1000.0, 1, text);
                assertThat(v.ok()).as(text + ": " + v.reason()).isTrue();
            }
            // k fen are k / 100 yuan; in a hundredth of the market they are 100 k of the whole.
            String yuan = k / 100 + "." + k / 10 % 10 + k % 10 + " yuan";
            assertThat(judge("gmvFen", k, 1, "gmvFen >= " + yuan).ok()).as(yuan).isTrue();
            String fen = "gmvFen at scale 1 between " + 100 * k + " and " + 100 * k + " fen";
            assertThat(judge("gmvFen", k, 0.01, fen).ok()).as(fen).isTrue();
        }
        // Instants and spans are kept in seconds, milliseconds and hours, whatever unit a limit is written in.
        assertThat(judge("firstDeliveredAt", 1.1, 1, "firstDeliveredAt <= 1100 ms")
                        .ok())
                .isTrue();
    }

    @Test
    void whatDoesNotHoldIsToldFromItsLimit() {
        assertThat(judge("stockOut.attemptRate", 0.35, 1, "stockOut.attemptRate >= 35.0000001 %")
                        .reason())
                .isEqualTo("it was 35 % and must be at least 35.0000001 %");
        assertThat(judge("stockOut.attemptRate", 0.07, 1, "stockOut.attemptRate > 7 %")
                        .reason())
                .isEqualTo("it was 7 % and must be above 7 %");
        assertThat(judge("firstDeliveredAt", 8.2, 1, "firstDeliveredAt < 8 s").reason())
                .isEqualTo("it was 00:00:08.200000 and must be below 00:00:08.000000");
    }

    private Verdict judge(String path, double x, double scale, String text) {
        return new Judge(Map.of(path, x), recorder.measures(), scale, p -> Optional.empty())
                .verdicts(List.of((Threshold) ThresholdText.read(text, GAUGES)))
                .get(0);
    }

    @Test
    void ofAColumnEveryMinuteMustHold_theFirstThatBreaksIsNamed() {
        holds("busy <= 9", 9);
        breaks("busy < 7", 7, 7, "it was 7 at 00:07:00 and must be below 7; 3 minutes broke it, worst 00:09:00 with 9");
        breaks("busy > 1", 0, 0, "it was 0 at 00:00:00");
        holds("busy between 2 and 5 between 00:03 and 00:06", 5);
        breaks("busy between 3 and 4 between 00:03 and 00:06", 5, 5, "from 3 to 4; no other minute broke it");
        // At scale 0.5 the whole market sees twice as many.
        breaks("busy at scale 1 <= 9", 10, 5, "(for the whole market)");
    }

    /** Minutes 7, 8 and 9 break it: three in a row, not four. */
    @Test
    void aLimitMayBeBrokenForAWhile() {
        breaks("busy < 7 for 3 min", 7, 7, "3 minutes broke it");
        holds("busy < 7 for 4 min", 9);
        assertThat(verdict("busy < 7 for 4 min").reason()).endsWith("but never in 4 in a row");
    }

    /** 45 busy answers to 10 payments... of which there are none: a rate of nothing is no rate. */
    @Test
    void ratesAreOfMinutesOrOfSums() {
        for (int m = 5; m < 10; m++) {
            for (int i = 0; i < 10; i++) {
                recorder.record(Kind.ARRIVED, 1_000 + 100 * m + i, 1, m * VirtualTime.MINUTE + i, 0, 0);
            }
        }
        // Minute 5 has 5 of 10, minute 9 has 9 of 10; before, nobody came.
        holds("busy / intents <= 90 %", 0.9);
        breaks("busy / intents < 80 %", 0.8, 8, "it was 80 % at 00:08:00 and must be below 80 %");
        // 45 of 50; of the last five minutes 35 of 50.
        holds("sum(busy) / sum(intents) <= 90 %", 0.9);
        holds("sum(busy) / sum(intents) <= 70 % between 00:05 and 00:10", 0.7);
        breaks("sum(busy) / sum(intents) < 70 % between 00:05 and 00:10", 0.7, 9, "it was 70 % and must be below 70 %");
        assertThat(verdict("busy / intents < 1 % between 00:00 and 00:05").ok()).isFalse();
    }

    @Test
    void equalMeansEqual() {
        holds("gmvFen == 7", 7);
        breaks("gmvFen == 8", 7, null, "must be RMB 0.08");
    }

    @Test
    void aMinuteOfWhichOnlyAPartIsAskedForBelongsToIt() {
        holds("max(busy) < 10 between 00:03:30 and 00:04:01", 4);
        holds("min(busy) >= 3 between 00:03:30 and 00:04:01", 3);
    }

    @Test
    void sumsBreakInTheMinuteThatNothingCanMend() {
        // 0 + 1 + 2 + 3 = 6, and 45 in all.
        breaks("sum(busy) < 6", 45, 3, "it was 45 and must be below 6");
        breaks("sum(busy) > 45", 45, 9, "it was 45 and must be above 45");
        breaks("max(busy) > 9", 9, 9, "above 9");
        breaks("max(busy) < 4", 9, 4, "below 4");
        breaks("min(busy) > 0", 0, 0, "above 0");
        breaks("min(busy) < 3 between 00:03 and 00:05", 3, 4, "below 3");
        breaks("attempts.busy < 6", 45, 3, "it was 45 and must be below 6");
        breaks("attempts.busy at scale 1 < 12", 90, 3, "it was 90");
        breaks("attempts.busy > 50", 45, 9, "above 50");
    }

    @Test
    void aLatencyIsThatOfAllSpansOfThePart_theMinuteIsTheFirstThatBreaksItAlone() {
        holds("latency.payment.max < 5 s between 00:00 and 00:05", 4015);
        // Two digits: what counts as 3 s may be 3.007 s.
        breaks("latency.payment.p50 <= 3010 ms", 4015, 4, "of the minutes 00:04:00 was the first to break it");
        breaks("latency.payment.max < 7 s", 9023, 7, "it was 9.023 s and must be below 7 s");
        assertThat(verdict("latency.payment.mean > 8 s").value()).isCloseTo(4500, within(15.0));
        assertThat(verdict("latency.payment.mean > 8 s").brokeAt()).isZero();
        breaks("latency.payment.count < 3", 10, 2, "it was 10");
        breaks("latency.payment.count > 12", 10, 9, "it was 10");
    }

    @Test
    void withoutSamplesAThresholdFails() {
        Verdict none = verdict("latency.delivery.p99 < 5 d");
        assertThat(none)
                .isEqualTo(new Verdict(
                        "latency.delivery.p99 < 5 d",
                        false,
                        null,
                        null,
                        "there are no samples: no delivery ended then"));
        assertThat(verdict("firstDeliveredAt < 5 d").reason()).startsWith("it never came");
        assertThat(verdict("latency.payment.p99 > 1 ms between 00:00 and 00:01").ok())
                .isFalse();
    }

    @Test
    void whatKnowsNoTimeBreaksWithoutAMinute() {
        breaks("stockOut.attemptRate <= 20 %", 0.25, null, "it was 25 % and must be at most 20 %");
        holds("gmvFen < 8 fen", 7);
    }
}
