package shopping.festival.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares in words that do not say more than they know. */
class PeopleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.27, 27 %",
        "0.274, 27 %",
        "0.05, 5.0 %",
        "0.0004, 0.04 %",
        "0.9, 90 %",
        "0.98, 98 %",
        "0.975, 97.5 %",
        "0.999, 99.9 %",
        "0.9996, 99.96 %",
        "1, 100 %",
        "0.94999999999999996, 95 %"
    })
    void onlyNothingIsNothing_andOnlyAllIsAll(double share, String words) {
        assertThat(People.percent(share)).isEqualTo(words);
    }
}
