package shopping.festival.measure.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.Probe;
import shopping.festival.measure.Recorder;
import shopping.festival.measure.SaturationTerms;
import shopping.festival.measure.threshold.EarlyJudge.EarlyVerdict;
import shopping.festival.measure.threshold.EarlyJudge.Standing;
import shopping.festival.model.order.Kind;

/** A day of ten minutes: minute m sees m busy answers, and two intents more than the minute before. */
class EarlyJudgeTest {
    private static final int MINUTES = 10;
    private static final long DAY = MINUTES * VirtualTime.MINUTE;
    private static final Gauges GAUGES = new Gauges(List.of("attempts.busy", "gmvFen"), DAY);

    private final Recorder recorder = new Recorder(
            new Measures.Shape(DAY, VirtualTime.SECOND, 1, 1, 1, 0, false, Probe.Interval.NONE, SaturationTerms.USUAL));

    EarlyJudgeTest() {
        for (int m = 0; m < MINUTES; m++) {
            for (int i = 0; i < 2 * m; i++) {
                long at = m * VirtualTime.MINUTE + i;
                recorder.record(i < m ? Kind.BUSY : Kind.ARRIVED, 100 * m + i, 1, at, 0, 0);
            }
        }
    }

    private static Threshold threshold(String text) {
        return (Threshold) ThresholdText.read(text, GAUGES);
    }

    /** What is known after each minute, from none on. */
    private List<EarlyVerdict> known(String text) {
        EarlyJudge judge = new EarlyJudge(
                List.of(threshold(text)),
                Map.of("attempts.busy", "busy"),
                recorder.measures().intervals(),
                0.5);
        List<EarlyVerdict> known = new ArrayList<>(judge.verdicts());
        for (int m = 0; m < MINUTES; m++) {
            judge.add(MinuteRow.of(List.of(recorder.measures()), m));
            known.addAll(judge.verdicts());
        }
        return known;
    }

    private Verdict atTheEnd(String text) {
        return new Judge(Map.of("attempts.busy", 45.0), recorder.measures(), 0.5, path -> Optional.empty())
                .verdicts(List.of(threshold(text)))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "busy < 4",
                "busy < 40",
                "busy >= 1",
                "busy at scale 1 < 10",
                "busy < 4 between 00:00 and 00:03",
                "busy < 5 between 00:02 and 00:07",
                "busy < 4 for 3 min",
                "busy < 8 for 3 min",
                "busy / intents < 200 %",
                "busy / intents < 50 %",
                "sum(busy) / sum(intents) < 50 %",
                "sum(busy) < 20",
                "sum(busy) > 20",
                "sum(busy) > 200",
                "sum(busy) between 10 and 20",
                "max(busy) < 5",
                "max(busy) > 5",
                "max(busy) > 50",
                "min(busy) >= 0",
                "min(busy) > 2",
                "min(busy) > 2 between 00:01 and 00:09",
                "min(busy) < 1"
            })
    void whatIsKnownEarly_isWhatIsKnownAtTheEnd(String text) {
        Verdict end = atTheEnd(text);
        List<EarlyVerdict> known = known(text);
        for (EarlyVerdict early : known) {
            if (early.standing() == Standing.BROKEN) {
                assertThat(end.ok()).as(text).isFalse();
                assertThat(early.brokeAt()).as(text).isEqualTo(end.brokeAt());
            }
            if (early.standing() == Standing.HELD) {
                assertThat(end.ok()).as(text).isTrue();
            }
        }
        assertThat(known.get(MINUTES).standing()).isEqualTo(end.ok() ? Standing.HELD : Standing.BROKEN);
    }

    private void turnsRed(String text, int minutes) {
        List<EarlyVerdict> known = known(text);
        assertThat(known.get(minutes - 1).standing()).as(text).isEqualTo(Standing.OPEN);
        assertThat(known.get(minutes).standing()).as(text).isEqualTo(Standing.BROKEN);
        assertThat(known.get(minutes).brokeAt()).as(text).isEqualTo(60.0 * (minutes - 1));
    }

    @Test
    void itTurnsRedWithTheMinuteThatBreaksIt() {
        turnsRed("busy < 4", 5);
        turnsRed("max(busy) < 6", 7);
        // 0 + 1 + 2 + 3 + 4 + 5 + 6 = 21
        turnsRed("sum(busy) <= 20", 7);
        turnsRed("attempts.busy <= 20", 7);
        turnsRed("busy / intents <= 0 % between 00:01 and 00:04", 2);
    }

    @Test
    void aNumberOfTheWholeRunIsNeverHeldEarly() {
        assertThat(known("attempts.busy < 1000").stream().map(EarlyVerdict::standing))
                .containsOnly(Standing.OPEN);
        assertThat(known("gmvFen < 1000").stream().map(EarlyVerdict::standing)).containsOnly(Standing.AT_THE_END);
    }
}
