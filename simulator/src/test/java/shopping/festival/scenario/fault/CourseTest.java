package shopping.festival.scenario.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;

class CourseTest {
    @Test
    void steadyCourse_isOneStretchWithAllOfIt() {
        assertThat(Course.between(10, 30).stretches(0)).containsExactly(Stretch.whole(10, 30));
    }

    @Test
    void rampsRiseAndFall_inThreeStretches() {
        Course course = new Course(0, 100, new Ramp(20, 30), Beat.STEADY, false);
        assertThat(course.stretches(0))
                .containsExactly(new Stretch(0, 20, 0, 1), new Stretch(20, 70, 1, 1), new Stretch(70, 100, 1, 0));
    }

    /** Every 40 for 15 from 0 to 100: the third is cut short by nothing, 80 to 95; the ramp, 50 long, is half-way at 25. */
    @Test
    void flapping_isCutOutOfTheRamp() {
        Course course = new Course(0, 90, new Ramp(50, 0), new Beat.Flapping(40, 15), false);
        assertThat(course.stretches(0))
                .containsExactly(
                        new Stretch(0, 15, 0, 0.3),
                        new Stretch(40, 50, 0.8, 1),
                        new Stretch(50, 55, 1, 1),
                        new Stretch(80, 90, 1, 1));
    }

    /** Sound for an hour and broken for five minutes in the mean: 1/13 of 80 days is broken, in about 80 · 24 · 12/13 spans. */
    @Test
    void failing_isBrokenForItsShareOfTheTime() {
        Course course = new Course(
                0, 80 * VirtualTime.DAY, Ramp.NONE, new Beat.Failing(VirtualTime.HOUR, 5 * VirtualTime.MINUTE), false);
        List<Stretch> stretches = course.stretches(Draws.base(1, 2));
        double broken = stretches.stream().mapToLong(s -> s.to() - s.from()).sum();
        // The number of spans has about the standard deviation of a Poisson number, 42.
        assertThat(stretches).hasSizeBetween(1_650, 1_900);
        assertThat(broken / (80.0 * VirtualTime.DAY)).isCloseTo(1.0 / 13, within(0.008));
        assertThat(course.stretches(Draws.base(1, 2))).isEqualTo(stretches);
        assertThat(course.stretches(Draws.base(2, 2))).isNotEqualTo(stretches);
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from())
                    .isGreaterThanOrEqualTo(stretches.get(i - 1).to());
        }
    }

    @Test
    void averted_doesNotHappen() {
        assertThat(Course.between(10, 30).averted().stretches(0)).isEmpty();
    }
}
