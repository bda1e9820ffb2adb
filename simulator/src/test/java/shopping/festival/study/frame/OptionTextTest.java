package shopping.festival.study.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.problems.Problems;

/** What a hand types into a number of an option. */
class OptionTextTest {
    private static String said(String option, String text, double most) {
        Problems problems = new Problems();
        new OptionText(option, text, problems).number(0, most);
        return problems.isEmpty() ? "" : problems.list().get(0).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90|is out of range. Use 0 to 1; 0.9 stands for 90 %.",
                "90%|is not a number. Use 0 to 1; 0.9 stands for 90 %.",
                "99.5 %|is not a number. Use 0 to 1; 0.995 stands for 99.5 %.",
                "1.5|is out of range. Use 0 to 1.",
                "many|is not a number. Use 0 to 1."
            })
    void aPercentageWhereAShareIsAskedFor_isToldAsAShare(String text, String rule) {
        assertThat(said("--service-level", text, 1)).isEqualTo("--service-level (" + text + ") " + rule);
    }

    @Test
    void thousandsAreToldWithoutTheirCommas() {
        assertThat(said("--budget", "200,000", 1e9))
                .isEqualTo("--budget (200,000) has a thousands separator. Write 200000.");
        assertThat(said("--budget", "12,50", 1e9)).isEqualTo("--budget (12,50) is not a number. Use 0 to 1000000000.");
        assertThat(said("--budget", "200000", 1e9)).isEmpty();
    }
}
