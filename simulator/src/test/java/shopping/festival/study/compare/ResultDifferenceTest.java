package shopping.festival.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;

/** Differences and their intervals, with the arithmetic shown. */
class ResultDifferenceTest {
    private static Side side(String seed, boolean isReplicated, double... gmv) {
        List<Map<String, Double>> runs =
                Arrays.stream(gmv).mapToObj(x -> Map.of("gmvFen", x)).toList();
        return new Side("x", isReplicated, Map.of("seed", seed), List.of(seed), runs, Map.of(), "");
    }

    private static Change gmv(Side a, Side b) {
        return ResultDifference.of(a, b).of("gmvFen").orElseThrow();
    }

    @Test
    void singleResultsDifferByAShareOfA() {
        // (90 - 100) / 100
        assertThat(gmv(side("1", false, 100), side("1", false, 90)).relative()).isEqualTo(-0.1);
        assertThat(gmv(side("1", false, 0), side("1", false, 90)).relative()).isInfinite();
    }

    @Test
    void pairsOfOneSeedShareTheirChance() {
        // Each pair differs by 1: no spread is left, although single runs spread by 2.
        Change c = gmv(side("1", true, 10, 12, 9, 11, 10, 13), side("1", true, 11, 13, 10, 12, 11, 14));
        assertThat(c.difference()).isEqualTo(1);
        assertThat(c.half()).isZero();
        assertThat(c.isSure()).isTrue();
    }

    /** Five coins fall alike in one case of 16, which is more than 5 %; six in one of 32. */
    @Test
    void fivePairsThatAgreeAreNotSure_norThreeAgainstThree() {
        Change five = gmv(side("1", true, 10, 12, 9, 11, 10), side("1", true, 11, 13, 10, 12, 11));
        assertThat(five.half()).as("no interval claims to be certain").isNaN();
        assertThat(five.isSure()).isFalse();
        // All of three beyond all of three: 2 of the C(6,3) = 20 orders; of four and four 2 of 70.
        assertThat(gmv(side("1", true, 1, 2, 3), side("2", true, 101, 102, 103)).isSure())
                .isFalse();
        assertThat(gmv(side("1", true, 1, 2, 3, 4), side("2", true, 101, 102, 103, 104))
                        .isSure())
                .isTrue();
    }

    @Test
    void independentReplicationsHaveWelchsInterval() {
        // Variances 2 / 2 + 2 / 2 = 2; (1 + 1)² / (1²/1 + 1²/1) = 2 degrees of freedom, t = 4.302653; t · √2 =
        // 6.084870.
        Change c = gmv(side("1", true, 10, 12), side("2", true, 11, 13));
        assertThat(c.difference()).isEqualTo(1);
        assertThat(c.half()).isCloseTo(6.084870, within(1e-6));
        assertThat(c.isSure()).isFalse();
    }

    @Test
    void oneRunAgainstSeveralIsRefused_andTheSidesAreNamed() {
        assertThatThrownBy(() -> gmv(side("1", false, 1), side("1", true, 1, 2)))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("(B) holds 2 replications")
                .hasMessageContaining("(A) a single run");
    }

    @Test
    void aDifferenceWithoutAnIntervalIsNotSure() {
        // One replication a side: a difference of 1, and no spread to hold it against.
        Change c = gmv(side("1", true, 10), side("2", true, 11));
        assertThat(c.difference()).isEqualTo(1);
        assertThat(c.half()).isNaN();
        assertThat(c.isSure()).isFalse();
    }

    @Test
    void oneDigestWithTwoFiguresIsNotTheSame() {
        assertThat(ResultDifference.of(side("1", false, 100), side("1", false, 100))
                        .isSame())
                .isTrue();
        ResultDifference d = ResultDifference.of(side("1", false, 100), side("1", false, 101));
        assertThat(d.isIdentical()).isTrue();
        assertThat(d.isSame()).isFalse();
        assertThat(ComparisonText.lines(new Judgement(d, new BigDecimal("0.01"), List.of()), false, 30)
                        .get(1))
                .startsWith("but not gmvFen: ");
    }

    @Test
    void whatWasRunIsNoMeasure() {
        ResultDifference d = ResultDifference.of(side("1", false, 100), side("1", false, 101));
        for (String beside : List.of("scale", "seed", "digest")) {
            assertThat(problems(beside + ">0", d)).singleElement().asString().contains("which is no measure");
        }
        assertThat(problems("gmv>0", d)).singleElement().asString().contains("which neither side has");
        assertThat(problems("gmvFen>0", d)).isEmpty();
    }

    private static List<Problem> problems(String failOn, ResultDifference d) {
        Problems problems = new Problems();
        FailOn.parse(failOn).check(d, problems);
        return problems.list();
    }

    @Test
    void aMeasureFailsBeyondItsTolerance_notAtIt() {
        ResultDifference d = ResultDifference.of(side("1", false, 100), side("1", false, 101));
        assertThat(FailOn.parse("gmvFen>1%").failure(d)).isEmpty();
        assertThat(FailOn.parse("gmvFen > 0.9 %").failure(d)).get().asString().contains("from 100 to 101");
        assertThat(FailOn.parse("gmvFen>1").failure(d)).isEmpty();
        assertThat(FailOn.parse("gmvFen>0.5").failure(d)).get().asString().contains("moved by +1, ");
    }

    @Test
    void aToleranceIsDecimal_andMetExactlyItIsKept() {
        // From 1000 to 1000 + k is k / 10 % of A, and from 0.8 to 0.7 is 0.1, which binary fractions make a little
        // more.
        for (int k = 1; k <= 999; k++) {
            String percent = k / 10 + "." + k % 10;
            ResultDifference d = ResultDifference.of(side("1", false, 1000), side("1", false, 1000 + k));
            assertThat(FailOn.parse("gmvFen>" + percent + "%").failure(d))
                    .as(percent)
                    .isEmpty();
            ResultDifference more = ResultDifference.of(side("1", false, 1000), side("1", false, 1000.001 + k));
            assertThat(FailOn.parse("gmvFen>" + percent + "%").failure(more))
                    .as(percent)
                    .isPresent();
        }
        ResultDifference shares = ResultDifference.of(side("1", false, 0.8), side("1", false, 0.7));
        assertThat(FailOn.parse("gmvFen>0.1").failure(shares)).isEmpty();
        assertThat(FailOn.parse("gmvFen>12.5%").failure(shares)).isEmpty();
        // (1 + 1 + 2) / 3 and (1.1 + 1.1 + 2.2) / 3: a tenth more, paired or not.
        for (String seed : List.of("1", "2")) {
            ResultDifference means = ResultDifference.of(side("1", true, 1, 1, 2), side(seed, true, 1.1, 1.1, 2.2));
            assertThat(FailOn.parse("gmvFen>10%").failure(means)).isEmpty();
            assertThat(FailOn.parse("gmvFen>9.99%").failure(means))
                    .get()
                    .asString()
                    .contains("moved by +10 %");
        }
    }

    @Test
    void whatNoReplicationHasOnBothSidesMovedByTheDifferenceOfTheMeans() {
        double none = Double.NaN;
        Change c = gmv(side("1", true, 10, none), side("1", true, none, 13));
        assertThat(c.difference()).isEqualTo(3);
        assertThat(c.relative()).isEqualTo(0.3);
        assertThat(FailOn.parse("gmvFen>1%")
                        .failure(ResultDifference.of(side("1", true, 10, none), side("1", true, none, 13))))
                .get()
                .asString()
                .contains("moved by +30 %, from 10 to 13");
        // From nothing there is no percentage to tell.
        assertThat(FailOn.parse("gmvFen>1%").failure(ResultDifference.of(side("1", false, 0), side("1", false, 5))))
                .get()
                .asString()
                .contains("gmvFen moved, from 0 to 5");
    }
}
