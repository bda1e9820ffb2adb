package shopping.festival.base.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Means and their intervals. */
class StudentTest {
    private final Student student = new Student(0.95);

    @Test
    void oneTwoThree_haveMeanTwo_deviationOne_andStudentsInterval() {
        Estimate e = student.of(new double[] {1, 2, 3});
        assertThat(e.mean()).isEqualTo(2);
        assertThat(e.sd()).isEqualTo(1);
        // t(0.975; 2) = 4.302653, half width = 4.302653 / √3.
        assertThat(e.half()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(e.mean() - e.low()).isCloseTo(e.half(), within(1e-12));
    }

    @Test
    void aReplicationWithoutTheMeasureIsLeftOut() {
        assertThat(student.of(new double[] {1, Double.NaN, 3})).isEqualTo(student.of(new double[] {1, 3}));
        assertThat(student.of(new double[] {Double.NaN})).isNull();
    }

    @Test
    void oneValueHasNoInterval_andNoSign() {
        Estimate e = student.of(new double[] {5});
        assertThat(e).isEqualTo(new Estimate(1, 5, null, null, null));
        assertThat(e.signIsKnown()).isFalse();
    }

    @Test
    void aDifferenceIsTakenReplicationByReplication() {
        // 11 − 1, 22 − 2, 33 − 3 = 10, 20, 30; where one side is missing there is no difference.
        Estimate d = student.ofDifference(new double[] {11, 22, 33, 44}, new double[] {1, 2, 3, Double.NaN});
        assertThat(d.n()).isEqualTo(3);
        assertThat(d.mean()).isEqualTo(20);
        assertThat(d.sd()).isEqualTo(10);
    }

    @Test
    void commonChanceCancelsOut() {
        double[] low = {-100, 200, 300, -350, 150, -200};
        double[] high = {-99, 201.1, 300.9, -349, 151.05, -199.05};
        assertThat(student.of(high).signIsKnown()).isFalse();
        assertThat(student.ofDifference(high, low).signIsKnown()).isTrue();
    }
}
