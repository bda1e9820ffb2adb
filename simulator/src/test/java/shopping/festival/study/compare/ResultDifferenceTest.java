package shopping.festival.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Differences and their intervals, with the arithmetic shown. */
class ResultDifferenceTest {
    private static Side side(String seed, boolean isReplicated, double... gmv) {
        List<Map<String, Double>> runs =
                Arrays.stream(gmv).mapToObj(x -> Map.of("gmvFen", x)).toList();
        return new Side("x", isReplicated, Map.of("seed", seed), List.of(seed), runs, Map.of(), null);
    }

    private static Change gmv(Side a, Side b) {
        return ResultDifference.of(a, b).of("gmvFen");
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
        Change c = gmv(side("1", true, 10, 12), side("1", true, 11, 13));
        assertThat(c.difference()).isEqualTo(1);
        assertThat(c.half()).isZero();
        assertThat(c.isSure()).isTrue();
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
                .isInstanceOf(Unusable.class)
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
        assertThat(ComparisonText.lines(d, false, 30).get(1)).startsWith("but not gmvFen: ");
    }

    @Test
    void whatWasRunIsNoMeasure() {
        ResultDifference d = ResultDifference.of(side("1", false, 100), side("1", false, 101));
        for (String beside : List.of("scale", "seed", "digest")) {
            assertThat(FailOn.parse(beside + ">0").mistake(d)).contains("which is no measure");
        }
        assertThat(FailOn.parse("gmv>0").mistake(d)).contains("which neither side has");
        assertThat(FailOn.parse("gmvFen>0").mistake(d)).isNull();
    }

    @Test
    void aMeasureFailsBeyondItsTolerance_notAtIt() {
        ResultDifference d = ResultDifference.of(side("1", false, 100), side("1", false, 101));
        assertThat(FailOn.parse("gmvFen>1%").failure(d)).isNull();
        assertThat(FailOn.parse("gmvFen > 0.9 %").failure(d)).contains("from 100 to 101");
        assertThat(FailOn.parse("gmvFen>1").failure(d)).isNull();
        assertThat(FailOn.parse("gmvFen>0.5").failure(d)).contains("+1.00 %");
    }
}
