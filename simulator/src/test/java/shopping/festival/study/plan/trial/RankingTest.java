package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.study.plan.shop.Plan;

/** Which of several ways earns most, and how that is said. */
class RankingTest {
    private static final double[] ONE = {1_000_00, 1_200_00, 900_00, 1_100_00, 1_000_00, 800_00, 1_300_00, 1_100_00};
    private static final double[] ALTERNATING = {1, -1, 1, -1, 1, -1, 1, -1};

    private static Ranking.Entry entry(String name, double more, double swing) {
        double[] profits = new double[ONE.length];
        for (int j = 0; j < profits.length; j++) {
            profits[j] = ONE[j] + more + swing * ALTERNATING[j];
        }
        return new Ranking.Entry(name, profits);
    }

    @Test
    void theBestIsHeldAgainstEachOther_onTheSameDraws() {
        Ranking ranking = Ranking.of(
                List.of(entry("mail", 0, 0), entry("zone", 600_00, 0), entry("centre", 100_00, 20_00)), 10_00);
        assertThat(ranking.best()).isEqualTo("zone");
        // The mean of ONE is 1,050.
        assertThat(ranking.profitFen().mean()).isCloseTo(1_650_00, within(1e-6));
        assertThat(ranking.others()).extracting(Ranking.Other::name).containsExactly("centre", "mail");
        assertThat(ranking.others().get(0).lessFen().mean()).isCloseTo(500_00, within(1e-6));
        // Two comparisons at 97.5 % each: t with 7 degrees of freedom is 2.841; s = 20 * sqrt(8 / 7), over sqrt(8)
        // 7.559.
        assertThat(ranking.others().get(0).lessFen().half()).isCloseTo(2.841 * 755.9, within(1.0));
        assertThat(ranking.others()).extracting(Ranking.Other::verdict).containsOnly(Verdict.BETTER);
        assertThat(FulfilmentWords.sentences(answer(ranking), 10_00))
                .containsExactly(
                        "The way for a: zone earns most, RMB 1,650; centre earns RMB 500 less, 95 % sure between RMB"
                                + " 478 and RMB 522; then mail (RMB 600 less).");
    }

    @Test
    void whatEarnsTheSameInEveryFestival_isAsGoodAsEachOther() {
        Ranking ranking =
                Ranking.of(List.of(entry("mail", 0, 0), entry("centre", 0, 0), entry("air", -50_00, 0)), 10_00);
        assertThat(FulfilmentWords.sentences(answer(ranking), 10_00))
                .containsExactly(
                        "The way for a: mail and centre are as good as each other: they differ by less than the"
                                + " RMB 10 that would matter; air earns RMB 50 less, the same in each of 8 festivals.");
    }

    @Test
    void whatChanceCouldHaveMade_isNotTold() {
        Ranking ranking = Ranking.of(List.of(entry("mail", 0, 0), entry("centre", 5_00, 200_00)), 10_00);
        assertThat(ranking.others()).extracting(Ranking.Other::verdict).containsExactly(Verdict.CANNOT_TELL);
        assertThat(FulfilmentWords.sentences(answer(ranking), 10_00).get(0))
                .startsWith(
                        "The way for a: it cannot be told whether centre earns more than mail: the difference is 95 % sure"
                                + " between RMB -");
    }

    @Test
    void noughtInEachOfAFewFestivals_isADifferenceOfNothing_butFewThatAgreeSayNothing() {
        Student student = new Student(0.95);
        assertThat(Verdict.of(student.ofAll(new double[] {0, 0, 0}), 0, student))
                .isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(Verdict.of(student.ofAll(new double[] {0, 0, 0}), student)).isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        assertThat(Verdict.of(student.ofAll(new double[] {5, 5, 5}), student)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Verdict.of(student.ofAll(new double[] {0}), student)).isEqualTo(Verdict.CANNOT_TELL);
    }

    private static FulfilmentAnswer answer(Ranking ranking) {
        return new FulfilmentAnswer(
                List.of(new FulfilmentChoice("a", 8, RankingTest.none(), List.of(), ranking)), Optional.empty());
    }

    private static FulfilmentChoice.Result none() {
        return new FulfilmentChoice.Result(
                new Plan("a", List.of()),
                zero(),
                null,
                null,
                zero(),
                null,
                null,
                zero(),
                null,
                zero(),
                null,
                zero(),
                zero(),
                zero(),
                zero(),
                zero());
    }

    private static Estimate zero() {
        return new Student(0.95).ofAll(new double[] {0, 0});
    }

    @Test
    void whatEarnsTheSameInEveryFestivalIsNamedOnce() {
        List<Ranking.Entry> kept = Ranking.withoutTwins(List.of(
                new Ranking.Entry("a", new double[] {1, 2}),
                new Ranking.Entry("b", new double[] {2, 1}),
                new Ranking.Entry("c", new double[] {1, 2}),
                new Ranking.Entry("d", new double[] {1, 2})));
        assertThat(kept).extracting(Ranking.Entry::name).containsExactly("a (the same: c; d)", "b");
    }
}
