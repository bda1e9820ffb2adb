package shopping.festival.measure.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.threshold.Threshold.Part;
import shopping.festival.model.order.Latency;

/** What thresholds say, and where they say nothing that makes sense. */
class ThresholdTextTest {
    private static final Gauges GAUGES = new Gauges(
            List.of(
                    "gmvFen",
                    "stockOut.attemptRate",
                    "peaks.ordersPerSecond",
                    "stations.payment.payment.queuePeak",
                    "stations.payment.payment.drainedAt",
                    "stations.warehouse.dc-wuhan.waitPeakMillis",
                    "byMode.bonded.deliveryHoursMean",
                    "latencyMillis.payment.p99",
                    "byRegion.Far East.orders"),
            VirtualTime.DAY,
            Map.of("outage", 40 * VirtualTime.MINUTE));

    private static Threshold read(String text) {
        return (Threshold) ThresholdText.read(text, GAUGES);
    }

    @Test
    void twoSecondsAreTwoThousandMilliseconds_halfAnHourEndsAtItsMicrosecond() {
        Threshold t = read("latency.payment.p99 < 2 s between 00:00 and 00:30");
        assertThat(t.gauge()).isEqualTo(new Gauge.Spans(Latency.PAYMENT, Gauge.Statistic.P99, Quantity.MILLISECONDS));
        assertThat(t.limit()).isEqualTo(Limit.below(2000, false));
        assertThat(t.part()).isEqualTo(new Part(0, 30 * VirtualTime.MINUTE));
    }

    @Test
    void theFirstBetweenCompares_theSecondIsAPartOfTheDay() {
        Threshold t = read("payment_queue between 10 and 20 between 00:05:30 and 24:00");
        assertThat(t.limit()).isEqualTo(Limit.between(10, 20));
        assertThat(t.part()).isEqualTo(new Part(330 * VirtualTime.SECOND, VirtualTime.DAY));
        // An instant may well lie between two times of the day.
        Threshold drained = read("stations.payment.drainedAt between 00:10 and 00:20");
        assertThat(drained.limit()).isEqualTo(Limit.between(600, 1200));
        assertThat(drained.part().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gmvFen >= 120.7 billion yuan; 12070000000000",
                "gmvFen >= 5e3 fen; 5000",
                "gmvFen >= 5,000; 5000",
                "stockOut.attemptRate >= 4 %; 0.04",
                "stockOut.attemptRate >= .04; 0.04",
                "peaks.ordersPerSecond >= 170 thousand /s; 170000",
                "stations.warehouse.dc-wuhan.waitPeakMillis >= 2 d; 172800000",
                "stations.dc-wuhan.waitPeakMillis >= 5; 5",
                "byMode.bonded.deliveryHoursMean >= 90 min; 1.5",
                "stations.payment.drainedAt >= 90 s; 90",
                "stations.payment.drainedAt >= 00:01:30; 90",
                "latencyMillis.payment.p99>=1min; 60000",
                "timeline.busy >= 0; 0",
                "byRegion.Far East.orders >= 7; 7",
            })
    void aValueIsTakenInTheMeasuresOwnUnit(String text, double value) {
        assertThat(read(text).limit()).isEqualTo(Limit.above(value, true));
    }

    @Test
    void aUnitBehindTheSecondValueStandsForBoth() {
        assertThat(read("latency.payment.p50 between 1 and 2 s").limit()).isEqualTo(Limit.between(1000, 2000));
        assertThat(read("latency.payment.p50 between 1 ms and 2 s").limit()).isEqualTo(Limit.between(1, 2000));
        assertThat(read("gmvFen between 1 million and 2 million yuan").limit()).isEqualTo(Limit.between(1e8, 2e8));
    }

    @Test
    void columnsFold_andCountsMayBeAskedForOfTheWholeMarket() {
        assertThat(read("sum(busy) < 5").gauge()).isEqualTo(new Gauge.Column("busy", Gauge.Fold.SUM, Quantity.COUNT));
        assertThat(read("max( timeline.gmv_fen ) < 5 yuan").gauge())
                .isEqualTo(new Gauge.Column("gmv_fen", Gauge.Fold.MAX, Quantity.FEN));
        assertThat(read("peaks.ordersPerSecond at scale 1 > 5").isWholeMarket()).isTrue();
    }

    @Test
    void ratesMayPassOne_andAreOfMinutesOrOfSums() {
        assertThat(read("busy / intents < 250 %").gauge())
                .isEqualTo(new Gauge.Rate("busy", "intents", Gauge.Fold.EVERY, Quantity.SHARE));
        assertThat(read("busy / intents < 250 %").limit()).isEqualTo(Limit.below(2.5, false));
        assertThat(read("sum(busy) / sum(intents) < 1 %").gauge())
                .isEqualTo(new Gauge.Rate("busy", "intents", Gauge.Fold.SUM, Quantity.SHARE));
    }

    /** The outage ends at 00:40, so the limit holds from 00:45 on. */
    @Test
    void recoveryIsAPartOfTheDay_andALimitMayBeBrokenForAWhile() {
        Threshold back = read("payment_queue < 10 within 5 min of outage");
        assertThat(back.part()).isEqualTo(new Part(45 * VirtualTime.MINUTE, VirtualTime.DAY));
        Threshold slow = read("busy / intents < 1 % between 00:10 and 00:30 for 5 min");
        assertThat(slow.minutesBroken()).isEqualTo(5);
        assertThat(slow.part()).isEqualTo(new Part(10 * VirtualTime.MINUTE, 30 * VirtualTime.MINUTE));
        assertThat(read("busy < 5").minutesBroken()).isOne();
    }

    @Test
    void aFigureMayBeAskedForExactly() {
        assertThat(read("gmvFen == 7").limit()).isEqualTo(Limit.between(7, 7));
    }

    @Test
    void aShareThatWasMeantInPercentIsAdvised() {
        // 45 is a share of 0.45; 450 % is 4.5, which may have been meant as 4.5 %.
        assertThat(advice("stockOut.attemptRate < 45")).startsWith("Write 0.45 or 45 %.");
        assertThat(advice("stockOut.attemptRate < 450 %")).startsWith("Write 0.045 or 4.5 %.");
        assertThat(advice("stockOut.attemptRate < 4500")).startsWith("Write at most 1 or 100 %.");
    }

    private static String advice(String text) {
        return ((Misread) ThresholdText.read(text, GAUGES)).adviceAndPlace();
    }

    @Test
    void theDaysEndIsToldToTheSecond() {
        for (long seconds : List.of(60L, 90L, 86_400L, 5_430L)) {
            Gauges day = new Gauges(List.of("gmvFen"), seconds * VirtualTime.SECOND);
            Misread late = (Misread) ThresholdText.read("busy < 5 between 00:00 and 24:01", day);
            String end =
                    seconds == 60 ? "00:01" : seconds == 90 ? "00:01:30" : seconds == 86_400 ? "24:00" : "01:30:30";
            assertThat(late.adviceAndPlace()).startsWith("The day is from 00:00 to " + end + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 1; names no measure",
                "< 5; 1; names no measure",
                "gmvFem < 5; 1; unknown measure, gmvFem",
                "sum(gmvFen) < 5; 1; unknown measure",
                "gmvFen; 7; has no comparison",
                "gmvFen != 5; 8; compares by !=",
                "gmvFen < 10.000; 10; may be 10,000 or 10",
                "gmvFen < 1.000.000; 10; may be 1,000,000",
                "latency.payment.p99 < 0 ms; 23; asks for less than nothing",
                "busy <= -1; 9; asks for less than nothing",
                "busy / gmvFen < 1 %; 1; unknown measure, busy / gmvFen",
                "busy / max(intents) < 1 %; 1; unknown measure, busy / max(intents)",
                "busy < 5 for 90 s; 14; no number of whole minutes",
                "max(busy) < 5 for 5 min; 15; asks how long",
                "busy < 5 within 5 min; 22; names no fault",
                "busy < 5 within 5 min of outrage; 26; unknown fault, outrage",
                "busy < 5 within 24 h of outage; 25; nothing left of the day",
                "gmvFen < 5 within 5 min of outage; 12; known only of the whole run",
                "gmvFen =< 5; 8; compares by =<",
                "gmvFen < ; 9; has no value",
                "gmvFen < five; 10; has no value",
                "gmvFen < 5 %; 12; unit that does not fit, %",
                "gmvFen < 1.2.3; 10; has no value",
                "gmvFen < 1e400; 10; has a value beyond all numbers",
                "gmvFen < 1e308 billion; 10; has a value beyond all numbers",
                "stockOut.attemptRate < 45; 24; has a share above 1",
                "stockOut.attemptRate < 450 %; 24; has a share above 1",
                "stockOut.attemptRate between 4 and 5; 30; has a share above 1",
                "stockOut.attemptRate < 5 ms; 26; unit that does not fit, ms",
                "latency.payment.p99 < 2000; 27; has no unit",
                "latency.payment.p99 < 2 parsecs; 25; unit that does not fit, parsecs",
                "gmvFen < 5 or else; 12; unit that does not fit, or",
                "gmvFen < 5 fen and more; 16; goes on where it should end",
                "gmvFen between 5; 17; has no second value",
                "gmvFen between 5 and 4; 22; has a second value that is smaller than its first",
                "payment_queue between 00:00 and 00:30; 23; has a time of day for a value",
                "gmvFen < 5 between 00:00 and 00:30; 12; known only of the whole run",
                "busy < 5 between 00:00; 23; has no end of the part",
                "busy < 5 between noon and night; 18; has no time of day",
                "busy < 5 between 00:30 and 00:10; 28; ends before it begins",
                "busy < 5 between 00:30 and 00:30; 28; ends before it begins",
                "busy < 5 between 23:00 and 24:01; 28; lies outside the day",
                "busy < 5 between 00:61 and 01:30; 18; has no time of day",
                "sum(payment_queue) < 5; 1; adds up what stands",
                "stockOut.attemptRate at scale 1 < 5 %; 22; the same at any scale",
            })
    void nonsenseIsMarkedWhereItBegins(String text, int column, String rule) {
        assertThat(ThresholdText.read(text, GAUGES)).as(text).isInstanceOf(Misread.class);
        Misread wrong = (Misread) ThresholdText.read(text, GAUGES);
        assertThat(wrong.rule()).contains(rule).endsWith("(column " + column + ")");
        String[] lines = wrong.adviceAndPlace().split("\n");
        assertThat(lines[1]).isEqualTo("    " + text.strip());
        assertThat(lines[2]).isEqualTo(" ".repeat(4 + column - 1) + "^");
    }
}
