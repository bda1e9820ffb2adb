package shopping.festival.base.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many differences it takes to be sure of their sign. */
class SignsTest {

    /** All alike by chance: 2^(1 − n), for 5 it is 6.25 %, for 6 it is 3.1 %, for 7 it is 1.6 %. */
    @Test
    void sixFor95Percent_sevenForTwoComparisons_eightFor99() {
        assertThat(Signs.LEAST).isEqualTo(6);
        assertThat(Signs.least(1 - 0.05 / 2)).isEqualTo(7);
        assertThat(Signs.least(0.99)).isEqualTo(8);
        assertThat(Signs.least(1 - 0.0625)).isEqualTo(5);
    }

    /** 2 / C(6, 3) = 0.1, 2 / C(7, 3) = 0.057, 2 / C(8, 4) = 0.029, 2 / C(22, 2) = 0.0087. */
    @Test
    void fourAgainstFour_orTwoAgainstTwenty() {
        assertThat(Signs.areEnough(3, 3, 0.95)).isFalse();
        assertThat(Signs.areEnough(3, 4, 0.95)).isFalse();
        assertThat(Signs.areEnough(4, 4, 0.95)).isTrue();
        assertThat(Signs.areEnough(2, 20, 0.95)).isTrue();
        assertThat(Signs.areEnough(1, 1, 0.95)).isFalse();
    }

    @Test
    void aFewValuesThatAgreeHaveNoInterval_andNoSign() {
        Student student = new Student(0.95);
        assertThat(student.ofAll(new double[] {454, 454})).isEqualTo(new Estimate(2, 454, 0.0, null, null));
        assertThat(student.ofAll(new double[] {454, 455, 454, 455, 454}).signIsKnown())
                .as("five values")
                .isFalse();
        Estimate six = student.ofAll(new double[] {454, 454, 454, 454, 454, 454});
        assertThat(six.signIsKnown()).isTrue();
        assertThat(new Student(0.99).isSureOfSign(six)).isFalse();
    }
}
