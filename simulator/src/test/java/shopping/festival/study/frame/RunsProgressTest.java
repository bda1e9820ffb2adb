package shopping.festival.study.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.StageWrapper;

/** How far many runs have come, told by a clock that the test moves. */
class RunsProgressTest {
    private static final long SECOND = 1_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now = 5 * SECOND;

    private RunsProgress progress(boolean isTerminal, boolean quiet) {
        return new RunsProgress(new StatusLine(new Console(err, err, StageWrapper.NONE), isTerminal), quiet, () -> now);
    }

    private void endAfter(RunsProgress progress, int runs, double secondsEach) {
        for (int i = 0; i < runs; i++) {
            now += Math.round(secondsEach * SECOND);
            progress.ended();
        }
    }

    /** What is on the terminal in the end. */
    private String last() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.substring(text.lastIndexOf(CLEAR) + CLEAR.length())
                .replace("\u001b[?7l", "")
                .replace("\u001b[?7h", "");
    }

    @Test
    void onATerminalOneLineTellsRunsTimeAndTimeLeft() {
        RunsProgress progress = progress(true, false);
        progress.ahead(Progress.ONLY_LOOK, 40);
        assertThat(last()).isEqualTo("0 of 40 runs  begun");
        endAfter(progress, 10, 3);
        // 10 of 40 took 30 s: the other 30 take 90.
        assertThat(last()).isEqualTo("10 of 40 runs  25 %  30 s so far, about 90 s left");
        assertThat(last().length()).isLessThan(60);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\n");
        progress.end();
        assertThat(last()).isEmpty();
    }

    @Test
    void whereTheSampleIsLookedAtAgain_timeIsToTheNextLook_andGoesByTheRunsSinceTheLastOne() {
        RunsProgress progress = progress(true, false);
        progress.ahead(1, 60);
        assertThat(last()).isEqualTo("0 of 60 runs  begun");
        endAfter(progress, 60, 10);
        progress.ahead(2, 30);
        endAfter(progress, 3, 20);
        // 600 s and 60 s; the next 27 at 20 s each.
        assertThat(last())
                .isEqualTo("3 of 30 runs  10 %  11 min so far, about 9 min until it is known whether they suffice");
    }

    /**
     * Three stretches that cost 60, 30 and 10: after half of the first 30 % are done, in 30 s, and 70 s are left; the second
     * goes twice as fast as was thought, and the time left falls towards that without a jump.
     */
    @Test
    void overAllStretchesTheTimeLeftIsOne_andDoesNotJump() {
        RunsProgress progress = progress(true, false).over(60, 30, 10);
        progress.ahead(Progress.ONLY_LOOK, 60);
        endAfter(progress, 30, 1);
        assertThat(last()).isEqualTo("30 %  30 s so far, about 70 s left");
        endAfter(progress, 30, 1);
        progress.ahead(Progress.ONLY_LOOK, 300);
        assertThat(last()).isEqualTo("60 %  60 s so far, about 40 s left");
        double before = 40;
        for (int second = 1; second <= 15; second++) {
            endAfter(progress, 20, 0.05);
            double left = Double.parseDouble(last().replaceAll(".*about (\\d+) s left", "$1"));
            assertThat(left).isBetween(before - 3, before);
            before = left;
        }
        // 90 % are done after 75 s: 75 / 9 = 8.3 s are left, which is believed over some seconds.
        assertThat(before).isBetween(8.0, 14.0);
        progress.ahead(Progress.ONLY_LOOK, 0);
        assertThat(last()).startsWith("90 %");
    }

    @Test
    void theTimeToAnotherBeginningSaysSo() {
        RunsProgress progress = progress(true, false).until("until the trial begins");
        progress.ahead(Progress.ONLY_LOOK, 4);
        endAfter(progress, 1, 2);
        assertThat(last()).isEqualTo("1 of 4 runs  25 %  2 s so far, about 6 s until the trial begins");
    }

    @Test
    void inAPipeALineIsWrittenEveryTenSeconds_andMoreRarelyTheLongerItTakes() {
        RunsProgress progress = progress(false, false);
        progress.ahead(Progress.ONLY_LOOK, 10_000);
        endAfter(progress, 100, 1);
        List<String> begin = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(begin).hasSize(10).first().isEqualTo("10 of 10,000 runs  0.1 %  10 s so far, about 2.8 h left");
        bytes.reset();
        endAfter(progress, 3_500, 1);
        // From 100 s to an hour each gap is a tenth of the time: the time grows by 1/9 from line to line, and
        // ln 36 / ln(10/9) = 34.
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().count()).isBetween(32L, 35L);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b", "\r");
    }

    @Test
    void aLineThatStaysIsWrittenAboveTheOneThatIsRewritten() {
        RunsProgress progress = progress(true, false);
        progress.ahead(Progress.ONLY_LOOK, 2);
        progress.say("r001: digest 1");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(CLEAR + "r001: digest 1\n" + CLEAR);
        assertThat(last()).isEqualTo("0 of 2 runs  begun");
    }

    @Test
    void whoWantsNothingToldIsToldNothing() {
        for (boolean isTerminal : List.of(true, false)) {
            RunsProgress progress = progress(isTerminal, true);
            progress.ahead(1, 9);
            endAfter(progress, 9, 60);
            progress.say("r001");
            progress.end();
        }
        assertThat(bytes.size()).isZero();
    }
}
