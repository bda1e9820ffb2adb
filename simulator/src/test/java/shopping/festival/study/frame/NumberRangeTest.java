package shopping.festival.study.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.problems.Problems;

class NumberRangeTest {
    private final List<String> wrong = new ArrayList<>();

    private List<String> values(String text) {
        return NumberRange.values(text, wrong::add);
    }

    /** In binary fractions the fourth would be 0.1 + 0.1 + 0.1 = 0.30000000000000004. */
    @Test
    void bothEndsAreIn_andDecimalsStayDecimals() {
        assertThat(values("0:0.6:0.1")).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6");
        assertThat(0.1 + 0.1 + 0.1).isNotEqualTo(0.3);
        assertThat(wrong).isEmpty();
    }

    @Test
    void percentAreDecimals_andUnitsStay() {
        assertThat(values("10%")).containsExactly("0.1");
        assertThat(values("12.5 %")).containsExactly("0.125");
        assertThat(values("0%:60%:20%")).containsExactly("0", "0.2", "0.4", "0.6");
        assertThat(values("0:5%:2.5%")).containsExactly("0", "0.025", "0.05");
        assertThat(values("60 s:120s:30 s")).containsExactly("60 s", "90 s", "120 s");
        assertThat(values("80000:120000:20000")).containsExactly("80000", "100000", "120000");
        assertThat(wrong).isEmpty();
    }

    @Test
    void itMayRunDown_andStandStill() {
        assertThat(values("0.2:-0.2:-0.2")).containsExactly("0.2", "0", "-0.2");
        assertThat(values("3:3:1")).containsExactly("3");
        assertThat(wrong).isEmpty();
    }

    /** A colon in quotes, brackets or braces is part of a value. */
    @Test
    void whatIsNoRange_isLeftAsItIs() {
        for (String value :
                List.of("\"00:09:39\"", "[[0 s, 1], [\"00:09\", 2]]", "{ a : 1 }", "uniform 1 s .. 5 s", "fixed", "")) {
            assertThat(values(value)).containsExactly(value);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0:0.6:0|has a step of 0. Write FROM:TO:STEP, such as 0:0.6:0.1.",
                "0.6:0:0.1|never comes from 0.6 to 0 by steps of 0.1. Change the sign of the step.",
                "0:1:0.00001|has more than 1000 points. Take a larger step.",
                "0:1e300:1e-300|has more than 1000 points. Take a larger step.",
                "0:1e999:1e-999|has more than 1000 points. Take a larger step.",
                "0:0.6:0.25|does not come out at its end: the last steps are 0.5 and 0.75. End at one of them.",
                "0%:60%:25%|does not come out at its end: the last steps are 0.5 and 0.75. End at one of them.",
                "0:0.6|is no range of numbers. Write FROM:TO:STEP, such as 0:0.6:0.1.",
                "0:a:0.1|is no range of numbers. Write FROM:TO:STEP, such as 0:0.6:0.1.",
                "60 s:2 min:30 s|has not the same unit at all its numbers. Write FROM, TO and STEP in one.",
                "10:60%:10%|has not the same unit at all its numbers. Write FROM, TO and STEP in one."
            })
    void whatCannotBe_isToldInOneSentence(String text, String sentence) {
        assertThat(values(text)).isEmpty();
        assertThat(wrong).containsExactly(sentence);
    }

    @Test
    void sharesOfAMix_mayBeRangesPercentAndNumbersTogether() {
        Problems problems = new Problems();
        List<Double> shares = new OptionText("--foreign-share", "0:0.2:0.1, 31%, 0.4,60%:100%:40%", problems).shares();
        assertThat(shares).containsExactly(0.0, 0.1, 0.2, 0.31, 0.4, 0.6, 1.0);
        assertThat(problems.isEmpty()).isTrue();
        new OptionText("--foreign-share", "0:0.6:0,0.1,10%,50%:150%:50%", problems).shares();
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "--foreign-share (0:0.6:0) has a step of 0. Write FROM:TO:STEP, such as 0:0.6:0.1.",
                        "--foreign-share (0:0.6:0,0.1,10%,50%:150%:50%) names the share 0.1 twice. Name it once.",
                        "--foreign-share (1.5) is out of range. Use 0 to 1.");
    }
}
