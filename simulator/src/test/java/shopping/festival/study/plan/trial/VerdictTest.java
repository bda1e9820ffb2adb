package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;

/** A verdict needs differences enough that agree: n of them do by chance in one case of 2^(n − 1). */
class VerdictTest {
    private static final double MATTERS = 100;

    private static Verdict of(Student student, double... differences) {
        return Verdict.of(student.ofAll(differences), MATTERS, student);
    }

    private static double[] alike(int n, double x) {
        double[] values = new double[n];
        Arrays.fill(values, x);
        return values;
    }

    @Test
    void fiveThatAgreeCannotTell_sixCan() {
        Student student = new Student(0.95);
        assertThat(of(student, alike(5, 45_400))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(of(student, alike(6, 45_400))).isEqualTo(Verdict.BETTER);
        assertThat(of(student, alike(6, -45_400))).isEqualTo(Verdict.WORSE);
        // As good as each other is a verdict too.
        assertThat(of(student, alike(5, 1))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(of(student, alike(6, 1))).isEqualTo(Verdict.TOO_SMALL_TO_MATTER);
        // With a spread, too: Student's interval of two that are near each other is narrow.
        assertThat(of(student, 45_400, 45_401, 45_400, 45_402)).isEqualTo(Verdict.CANNOT_TELL);
    }

    /** Two comparisons at once share the error: 2.5 % each, and 2^-5 is 3.1 %. */
    @Test
    void moreComparisonsNeedMore() {
        Student student = new Student(1 - 0.05 / 2);
        assertThat(of(student, alike(6, 45_400))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(of(student, alike(7, 45_400))).isEqualTo(Verdict.BETTER);
        Estimate six = student.ofAll(alike(6, 45_400));
        assertThat(Verdict.needed(six, MATTERS, student)).isEqualTo(7);
    }

    /** An interval of RMB 455.04 to RMB 460.96 is told as 455 to 461: it was 455.04, which is more than 455. */
    @Test
    void endsOfAnIntervalOfMoneyAreRoundedOutward() {
        Estimate e = new Estimate(30, 45_800, 800.0, 45_504.0, 46_096.0);
        assertThat(PlanWords.between(e)).isEqualTo("95 % sure between RMB 455 and RMB 461");
        Estimate large = new Estimate(30, 4_500_000, 1e5, 4_496_000.0, 4_514_000.0);
        assertThat(PlanWords.between(large)).isEqualTo("95 % sure between RMB 44,900 and RMB 45,200");
        Estimate loss = new Estimate(30, -123_456_000, 1e5, -123_999_000.0, -123_001_000.0);
        assertThat(PlanWords.between(loss)).isEqualTo("95 % sure between RMB -1.24 m and RMB -1.23 m");
        assertThat(PlanWords.between(new Student(0.95).ofAll(alike(8, 45_400))))
                .isEqualTo("the same in each of 8 festivals");
    }
}
