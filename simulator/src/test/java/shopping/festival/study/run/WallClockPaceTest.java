package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.Festival;
import shopping.festival.result.measurable.CheckedScenario;

/** A day that is held back, by a clock that the test moves. */
class WallClockPaceTest {
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Festival festival = Experiment.of(
                    CheckedScenario.load(Path.of("../scenarios/tiny.conf"), List.of()), 1.0)
            .festival(0);
    private final List<String> told = new ArrayList<>();
    private long now = 7 * SECOND_NANOS;
    private boolean stopped;

    private WallClockPace pace(double secondsASecond, long costsNanos) {
        Stop stop = () -> stopped;
        return new WallClockPace(
                secondsASecond,
                festival.buyers().dayLength(),
                stop,
                told::add,
                () -> now += costsNanos,
                nanos -> now += nanos);
    }

    private Outcome play(RunOptions options) {
        return FestivalRun.run(festival, options);
    }

    @Test
    void aDayTakesItsTime_andComesToTheSame() {
        Outcome free = play(RunOptions.inline());
        WallClockPace pace = pace(10, 0);
        long begin = now;
        Outcome held = play(pace.over(RunOptions.inline()));
        assertThat(held.books().measures().digest().value())
                .isEqualTo(free.books().measures().digest().value());
        double seconds = (now - begin) / 1e9;
        double day = (double) festival.buyers().dayLength() / VirtualTime.SECOND / 10;
        // The last window of the day begins up to half a second before its end, and what follows is not held back.
        assertThat(seconds).isBetween(day - 0.51, day);
        pace.tell();
        assertThat(told).isEmpty();
    }

    @Test
    void whoCannotKeepUp_saysSoOnce_andByHowMuchInTheEnd() {
        WallClockPace pace = pace(1_000, SECOND_NANOS);
        play(pace.over(RunOptions.inline()));
        assertThat(told)
                .singleElement()
                .asString()
                .matches(
                        "the pace of 1000 virtual seconds a second is more than this run can keep: at \\d\\d:\\d\\d:\\d\\d"
                                + " it is behind");
        pace.tell();
        assertThat(told).hasSize(2).last().asString().matches("the day was up to \\d+ s behind its pace, at .*");
    }

    @Test
    void whoIsAskedToStop_waitsNoLonger() {
        stopped = true;
        WallClockPace pace = pace(0.1, 0);
        long begin = now;
        play(pace.over(RunOptions.inline()));
        assertThat(now - begin).isZero();
    }
}
