package shopping.festival.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.compare.Judged.Verdict;

/** What matters of a difference, and by which names. */
class JudgementTest {
    private static final Map<String, Double> A = Map.of(
            "gmvFen", 100.0,
            "intents.total", 1000.0,
            "latencyMillis.payment.p99", 100.0,
            "stations.payment.payment.gaveUp", 0.0,
            "attempts.busy", 0.0,
            "orders.paid", 500.0,
            "peaks.ordersPeakAt", 10.0,
            "stations.warehouse.wh.drainedAt", 30.0,
            "history.sales.simulated", 5.0);

    private static Side side(Map<String, Double> numbers) {
        return new Side("x", false, Map.of("seed", "1"), List.of("d"), List.of(numbers), Map.of(), "");
    }

    /** B as A but for some numbers; null takes one away. */
    private static ResultDifference with(Object... changes) {
        Map<String, Double> b = new LinkedHashMap<>(A);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                b.remove((String) changes[i]);
            } else {
                b.put((String) changes[i], (Double) changes[i + 1]);
            }
        }
        return ResultDifference.of(side(A), side(b));
    }

    private static Judgement judged(ResultDifference d, String... failOn) {
        return new Judgement(
                d,
                new BigDecimal("0.01"),
                List.of(failOn).stream().map(FailOn::parse).toList());
    }

    private static List<String> names(List<Judged> measures) {
        return measures.stream().map(Judged::name).toList();
    }

    /**
     * From nothing to 20 who gave up, 2 % of 1,000 intents, is beyond 1 %; to one who was told busy, 0.1 %, is not. p99 is
     * two times A longer, sales a tenth less: 200 and 10 times the tolerance.
     */
    @Test
    void whatIsWorseComesFirst_byItsSize() {
        Judgement j = judged(with(
                "gmvFen", 90.0,
                "latencyMillis.payment.p99", 300.0,
                "stations.payment.payment.gaveUp", 20.0,
                "attempts.busy", 1.0,
                "orders.paid", 505.0,
                "peaks.ordersPeakAt", 90.0,
                "stations.warehouse.wh.drainedAt", 20.0));
        assertThat(names(j.beyond(Verdict.WORSE)))
                .containsExactly("stations.payment.gaveUp", "latency.payment.p99", "gmvFen");
        assertThat(names(j.beyond(Verdict.BETTER))).containsExactly("stations.wh.drainedAt");
        assertThat(names(j.beyond(Verdict.NEITHER))).containsExactly("peaks.ordersPeakAt");
        // 505 of 500 is exactly 1 %: met, not passed.
        assertThat(names(j.within())).containsExactlyInAnyOrder("attempts.busy", "orders.paid");
        assertThat(ComparisonText.counts(j))
                .isEqualTo("B against A, by more than 1 %: 3 measures are worse, 1 better, 1 neither; 2 moved less,"
                        + " 2 not at all.");
        assertThat(names(j.first())).containsExactly("gmvFen", "attempts.busy", "latency.payment.p99");
    }

    /** Whether a run is held against a real day is no news of the run. */
    @Test
    void historyOfOneSideIsNoNews() {
        ResultDifference d = with("history.sales.simulated", null);
        assertThat(d.isSame()).isTrue();
        assertThat(d.changed()).isEmpty();
        assertThat(names(judged(with("history.sales.simulated", 6.0)).beyond(Verdict.NEITHER)))
                .containsExactly("history.sales.simulated");
    }

    /** What is drained no more never was saturated. */
    @Test
    void whatIsMissingOnASide_isJudgedByWhatThatMeans() {
        assertThat(names(judged(with("stations.warehouse.wh.drainedAt", null)).beyond(Verdict.BETTER)))
                .containsExactly("stations.wh.drainedAt");
        assertThat(names(judged(with("firstDeliveredAt", 5.0)).beyond(Verdict.BETTER)))
                .containsExactly("firstDeliveredAt");
    }

    @Test
    void aMeasureWithALimitOfItsOwnIsHeldAgainstThat() {
        ResultDifference d = with("latencyMillis.payment.p99", 300.0, "gmvFen", 90.0);
        assertThat(names(judged(d, "latency.payment.p99>200%").beyond(Verdict.WORSE)))
                .containsExactly("gmvFen");
        // 10 fen are not more than 10.
        assertThat(names(judged(d, "gmvFen>10").beyond(Verdict.WORSE))).containsExactly("latency.payment.p99");
    }

    @Test
    void theNamesOfThresholdsServeAsWellAsPaths() {
        ResultDifference d = with("latencyMillis.payment.p99", 300.0);
        for (String name : List.of(
                "latency.payment.p99",
                "latencyMillis.payment.p99",
                "stations.payment.gaveUp",
                "stations.wh.drainedAt")) {
            Problems problems = new Problems();
            FailOn.parse(name + ">1%").check(d, problems);
            assertThat(problems.list()).as(name).isEmpty();
        }
        assertThat(FailOn.parse("latency.payment.p99>1%").failure(d))
                .get()
                .asString()
                .contains("from 100 to 300");
    }

    @Test
    void aPortAndAWarehouseOfOneName_keepTheirKinds() {
        ResultDifference d = with("stations.customs.wh.drainedAt", 3.0);
        assertThat(d.names().path("stations.customs.wh.drainedAt")).contains("stations.customs.wh.drainedAt");
        assertThat(d.names().path("stations.warehouse.wh.drainedAt")).contains("stations.warehouse.wh.drainedAt");
        assertThat(d.names().of("stations.customs.wh.drainedAt"))
                .isNotEqualTo(d.names().of("stations.warehouse.wh.drainedAt"));
    }

    @Test
    void namesThatSomebodyGaveSayNothingOfTheDirection() {
        assertThat(Direction.of("foreign.rankByOrigin.paid")).isEqualTo(Direction.NEUTRAL);
        assertThat(Direction.of("byCategory.lost.orders")).isEqualTo(Direction.MORE_IS_BETTER);
        assertThat(Direction.of("intents.lost.notTempted")).isEqualTo(Direction.NEUTRAL);
        assertThat(Direction.of("intents.lostFen.busy")).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(Direction.of("attempts.byRefusal.impatient")).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(Direction.of("latencyMillis.checkout.count")).isEqualTo(Direction.NEUTRAL);
        assertThat(Direction.of("stations.warehouse.orders.served")).isEqualTo(Direction.NEUTRAL);
    }
}
