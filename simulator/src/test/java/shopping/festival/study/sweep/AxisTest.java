package shopping.festival.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;

class AxisTest {
    private static List<String> mistakes(String text) {
        return catchThrowableOfType(Mistakes.class, () -> Axis.read(text)).problems().stream()
                .map(AxisTest::text)
                .toList();
    }

    private static String text(Problem problem) {
        return problem.toString().replaceFirst("^festival: ", "");
    }

    @Test
    void rangesAndValuesMayStandSideBySide() {
        assertThat(Axis.read("payment.capacity=10,20:40:10,45").values()).containsExactly("10", "20", "30", "40", "45");
        assertThat(Axis.read("checkout.tax=0%:20%:10%").values()).containsExactly("0", "0.1", "0.2");
        assertThat(Axis.read("payment.patience=60 s:120 s:60 s").values()).containsExactly("60 s", "120 s");
    }

    /** C(q + m − 1, m): 3 of 4 parts C(6, 4) = 15, 2 of 5 C(6, 5) = 6, 5 of 3 C(7, 3) = 35. */
    @ParameterizedTest
    @CsvSource({"2, 5, 6", "3, 1, 3", "3, 4, 15", "5, 3, 35", "9, 1, 9"})
    void aLatticeHasAsManyPointsAsTheBinomialSays_eachSumsToOne_noneTwice(int things, int steps, int points) {
        List<String> names =
                List.of("A", "B", "C", "D", "E", "F", "G", "H", "I").subList(0, things);
        String text = "mix.origins=lattice(" + String.join(",", names) + ";" + steps + ")";
        Axis axis = Axis.read(text);
        assertThat(axis.values()).hasSize(points).doesNotHaveDuplicates();
        assertThat(Lattice.points(things, steps)).isEqualTo(BigInteger.valueOf(points));
        assertThat(axis.mixtures()).allSatisfy(m -> assertThat(m.sum()).isCloseTo(1, within(1e-12)));
        assertThat(axis.values().get(0)).startsWith("{A=1,B=0");
        assertThat(axis.numbers()).isEmpty();
    }

    @Test
    void mixturesAreReadAsPeopleWriteThem() {
        Axis axis = Axis.read("mix.origins={US=0.4, \"JP\" : 60%},{US=0.6,JP=0.4}");
        assertThat(axis.values()).containsExactly("{US=0.4,JP=0.6}", "{US=0.6,JP=0.4}");
        assertThat(axis.label(axis.values().get(0))).isEqualTo("US 40 %, JP 60 %");
        assertThat(axis.goesOverWords()).isFalse();
    }

    /** The order of the shares says nothing, nor a share of 0. */
    @Test
    void oneMixtureWrittenTwice_isToldSo() {
        assertThat(mistakes("mix.origins={US=0.4,JP=0.6},{JP=0.6,US=0.4,KR=0}").get(0))
                .endsWith("has {JP=0.6,US=0.4,KR=0} twice. Leave one out.");
    }

    /** All points at once, each by its own name. */
    @Test
    void aSimplexThatDoesNotSumToOne_isToldPointByPoint() {
        assertThat(mistakes("mix.origins={US=0.4,JP=0.5},{US=1,JP=0},{US=1.5,JP=-0.5},US"))
                .containsExactly(
                        "'mix.origins={US=0.4,JP=0.5}' sums to 0.9. Make it sum to 1.",
                        "'mix.origins={US=1.5,JP=-0.5}' has a share out of range. Use 0 to 1.",
                        "'mix.origins=US' does not say how a whole is divided. Write such as {A=0.4,B=0.6}, or"
                                + " lattice(A,B;4).");
        // A price list is no whole.
        assertThat(Axis.read("economics.shipping={domestic=6,direct=50},{domestic=6,direct=40}")
                        .values())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lattice(US)|is no lattice of names and a number of steps. Write such as lattice(US,JP,KR;4).",
                "lattice(US;4)|does not name two things to mix or more. Write such as lattice(US,JP,KR;4).",
                "lattice(US,US;4)|names one thing twice. Name it once.",
                "lattice(US,JP;0)|divides the whole into 0 steps. Use 1 to 1000.",
                "lattice(US,JP;many)|divides the whole into many steps. Use 1 to 1000.",
                // C(23, 20) = 1771.
                "lattice(US,JP,KR,AU;20)|has 1771 points, more than 1000. Take fewer steps or names."
            })
    void aLatticeThatCannotBe_isToldInOneSentence(String lattice, String sentence) {
        assertThat(mistakes("mix.origins=" + lattice)).containsExactly("'mix.origins=" + lattice + "' " + sentence);
    }

    @Test
    void words_areCategories_andSaidToHaveNoOrder() {
        Axis words = Axis.read("payment.work=fixed,exponential");
        assertThat(words.goesOverWords()).isTrue();
        assertThat(words.numbers()).isEmpty();
        assertThat(Axis.read("checkout.queueMax=100,unlimited").goesOverWords()).isFalse();
    }

    @Test
    void axesThatUndoEachOther_areToldAtOnce() {
        Problems problems = new Problems();
        new AxisConflicts(List.of(Axis.read("payment={capacity=1},{capacity=2}"), Axis.read("payment.capacity=1,2")))
                .check(List.of("payment.capacity=5", "payment.patience=1 min", "demand.intents=7"), problems);
        new AxisConflicts(List.of(Axis.read("checkout.tax=0,1"), Axis.read("checkout.\"tax\"=0.5,1")))
                .check(List.of(), problems);
        assertThat(problems.list())
                .extracting(AxisTest::text)
                .containsExactly(
                        "'payment' holds 'payment.capacity', so that one axis would undo the other. Sweep over one of"
                                + " them.",
                        "--set (payment.capacity) is undone by the axis payment, which sets it at every point. Leave one of"
                                + " them out.",
                        "--set (payment.patience) is undone by the axis payment, which sets it at every point. Leave one of"
                                + " them out.",
                        "--set (payment.capacity) is undone by the axis payment.capacity, which sets it at every point."
                                + " Leave one of them out.",
                        "'checkout.tax' is swept over twice. Write all its values behind one checkout.tax=.");
    }
}
