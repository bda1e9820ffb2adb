package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.TinyRun;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;

/** A sweep looks at the figures of a result, at sales by origin and mode, and at the hours. */
class MixMeasuresTest {
    private static final Scenario SCENARIO = ScenarioLoader.load(TinyRun.FILE, List.of());
    private static final TinyRun TINY = new TinyRun();

    private static Map<String, Double> of(double scale) {
        return new MixMeasures(SCENARIO, scale)
                .of(TINY.result, TINY.outcome.books().measures());
    }

    @Test
    void originsAndModesStandBetweenTheSalesAndTheAccounts_theHoursLast() {
        List<String> keys =
                new MixMeasures(SCENARIO, 1).known().stream().map(Measure::key).toList();
        assertThat(keys).doesNotHaveDuplicates().startsWith("intents").containsAll(MixMeasures.HEADLINE);
        assertThat(keys)
                .containsSubsequence(
                        "foreignOrderShare",
                        "gmvOriginFen.US",
                        "gmvOriginFen.NZ",
                        "gmvModeFen.domestic",
                        "deliveryHours.direct",
                        "crossBorderOrderShare",
                        "usJobs",
                        "offersOut.h01");
        assertThat(new MixMeasures(SCENARIO, 1).known())
                .filteredOn(m -> m.key().equals("marginFen.domestic"))
                .extracting(Measure::definition)
                .containsExactly("The same for brands from CN.");
    }

    @Test
    void countsAndMoneyAreThoseOfTheWholeMarket_sharesWhatTheyAre() {
        FestivalResult result = TINY.result;
        Map<String, Double> half = of(0.5);
        // Half of the market was played: the whole has twice as much.
        assertThat(half.get("gmvFen")).isEqualTo(2.0 * result.trade().gmvFen());
        assertThat(half.get("offersOut.h01")).isEqualTo(2 * of(1).get("offersOut.h01"));
        assertThat(half.get("foreignGmvShare"))
                .isEqualTo(result.trade().foreign().gmvShare());
    }

    @Test
    void homeAndForeignBrandsMakeTheWhole() {
        Map<String, Double> whole = of(1);
        for (String sum : List.of("gmvOriginFen", "marginFen")) {
            double all = whole.get(sum.equals("marginFen") ? "marginFen" : "gmvFen");
            assertThat(whole.get(sum + ".domestic") + whole.get(sum + ".foreign"))
                    .as(sum)
                    .isEqualTo(all);
        }
    }

    /** Every intent ends once: not tempted, lost for one reason, or with a delivery. */
    @Test
    void ordersThatReachTheirBuyersAreAllIntentsLessThoseNotTemptedAndLost() {
        Map<String, Double> whole = of(0.5);
        double rest = whole.get("intents") - whole.get("notTempted");
        for (String reason : List.of("soldOut", "refunded", "busy", "overLimit", "declined", "unpaid")) {
            rest -= whole.get("lostIntents." + reason);
        }
        assertThat(whole.get("satisfied")).isEqualTo(rest).isPositive();
    }

    @Test
    void conversionIsOfThoseWithAnOrder_paidOrNot() {
        Map<String, Double> whole = of(1);
        double ordered = whole.get("satisfied")
                + whole.get("lostIntents.declined")
                + whole.get("lostIntents.unpaid")
                + whole.get("lostIntents.refunded");
        assertThat(whole.get("conversion")).isEqualTo(ordered / whole.get("intents"));
        assertThat(whole.get("turnedAwayShare")).isEqualTo(whole.get("lostIntents.busy") / whole.get("intents"));
        assertThat(whole.get(Sample.below("conversion"))).isEqualTo(whole.get("intents"));
    }
}
