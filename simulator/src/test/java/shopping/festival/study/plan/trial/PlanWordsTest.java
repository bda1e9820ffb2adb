package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.ServiceLevels.Missing;

/** What a trial says: who is best and against whom, losses as losses, and who misses the service level by name. */
class PlanWordsTest {
    /** Plan p earns 40,000 + 1,000 p + 100 k in festival k: c beats the second, b, by 1,000 in all forty. */
    @Test
    void ofSeveralPlans_theBestIsHeldAgainstTheSecond() {
        assertThat(PlanWords.best(PlanResults.of(3, 1)))
                .hasValue(
                        "Of 3 plans plan-c earns most, RMB 44,000; plan-b earns RMB 1,000 less, the same in each of 40"
                                + " festivals; then plan-a (RMB 2,000 less). Of single festivals plan-c earns more than plan-b in"
                                + " 40 of 40; even in a bad one (1 in 20) plan-c earns RMB 1,000 more.");
        assertThat(PlanWords.best(PlanResults.twoPlans())).isEmpty();
    }

    /** Of forty festivals the best earns RMB 4,900 more in ten and RMB 100 less in thirty: a mean of RMB 1,150 more. */
    @Test
    void theRiskIsThatOfTheBestAgainstTheSecond() {
        double[] best =
                IntStream.range(0, 40).mapToDouble(k -> k < 10 ? 500_000 : 0).toArray();
        double[] second = IntStream.range(0, 40).mapToDouble(k -> 10_000).toArray();
        Ranking ranking = Ranking.of(List.of(new Ranking.Entry("s", second), new Ranking.Entry("b", best)), 1);
        assertThat(ranking.leadFen()).hasSize(40).contains(490_000, -10_000);
        assertThat(RiskWords.ofBest(ranking))
                .isEqualTo(
                        " Of single festivals b earns more than s in 10 of 40 (about 3 of ten); in a bad one (1 in 20) b"
                                + " earns RMB 100 less than s, or worse.");
    }

    @Test
    void aLossIsCalledALoss() {
        assertThat(PlanWords.earns(-22_400_000)).isEqualTo("loses RMB 224,000");
        assertThat(PlanWords.earns(22_400_000)).isEqualTo("earns RMB 224,000");
        assertThat(PlanWords.earn(-1)).isEqualTo("lose RMB 0");
        assertThat(PlanWords.profitBetween(new Estimate(30, -22_400_000, 1e6, -24_000_000.0, -21_000_000.0)))
                .isEqualTo("95 % sure between RMB 210,000 and RMB 240,000");
        assertThat(PlanWords.profitBetween(new Estimate(30, 50_000, 1e6, -200_000.0, 300_050.0)))
                .isEqualTo("95 % sure between a loss of RMB 2,000 and a profit of RMB 3,010");
        Ranking ranking = Ranking.of(
                List.of(
                        new Ranking.Entry(
                                "a",
                                IntStream.range(0, 8).mapToDouble(k -> -30_000).toArray()),
                        new Ranking.Entry(
                                "b",
                                IntStream.range(0, 8).mapToDouble(k -> -50_000).toArray())),
                1);
        assertThat(RankingWords.verdict(ranking, 1)).startsWith("a loses least, RMB 300; b earns RMB 200 less");
    }

    /** 30 differences of ±RMB 1,000 and a mean of RMB 100: the interval is −RMB 281 to RMB 481. */
    @Test
    void whatCannotBeToldIsToldAsLessOrMore() {
        PlanResult result = PlanResults.twoPlans();
        PlanResult.Comparison c = result.comparisons().get(0);
        Map<String, Estimate> differences = new HashMap<>(c.differences());
        differences.put(Figure.PROFIT_FEN.key(), new Estimate(30, 10_000, 1e5, -28_050.0, 48_050.0));
        PlanResult.Comparison open = new PlanResult.Comparison(
                "b", "a", Verdict.CANNOT_TELL, differences, 1_000, null, null, null, null, null, new double[0]);
        assertThat(PlanWords.verdict(result, open))
                .isEqualTo(
                        "Cannot tell whether b or a earns more: b may earn from RMB 281 less to RMB 481 more than a; about"
                                + " 960 more replications would.");
    }

    @Test
    void whoMissesTheServiceLevelIsNamed() {
        List<Missing> missing = List.of(
                new Missing("OAT", "oatmeal", new double[] {0.2, 0.97}),
                new Missing("MUG", "mug", new double[] {0.94, 0.5}));
        ServiceLevels service = new ServiceLevels(0.95, 5, List.of("a", "b"), missing);
        assertThat(ServiceTable.heading(service))
                .isEqualTo(
                        "Served without a stock-out in fewer than 95 % of festivals: 2 of 5 items under a, 1 of 5 items"
                                + " under b.");
        assertThat(ServiceTable.lines(service))
                .containsExactly(
                        "  sku  name        a          b",
                        "  OAT  oatmeal  20 %  97 % kept",
                        "  MUG  mug      94 %       50 %");
        assertThat(ServiceTable.lines(new ServiceLevels(0.95, 5, List.of("a"), List.of())))
                .isEmpty();
    }
}
