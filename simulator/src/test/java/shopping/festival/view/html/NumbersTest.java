package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;

/** Shares on a page do not say more than they know, and intervals hold what they held. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00 %",
        "0.27, 27.0 %",
        "0.975, 97.5 %",
        "0.999, 99.9 %",
        "0.9996, 99.96 %",
        "0.99999, 99.999 %",
        "0.00002, 0.002 %",
        "1, 100.0 %",
    })
    void onlyNothingIsNothing_andOnlyAllIsAll(double share, String words) {
        assertThat(Numbers.percent(share)).isEqualTo(words);
    }

    @Test
    void estimatesInTablesAreRoundedOutward() {
        Unit percent = new Unit("%", 0.01);
        Unit plain = new Unit("units", 1);
        assertThat(Sure.cell(new Estimate(30, 7.04, 1.0, 6.64, 7.44), plain, "").text())
                .isEqualTo("7.04 ±0.40");
        assertThat(Sure.range(new Estimate(30, -103.2, 1.0, -105.1, -101.3), plain, true))
                .isEqualTo("−103 (−106 to −101)");
        Estimate days = new Estimate(10, 1, 0.0, 0.6915, 1.0);
        assertThat(Sure.cell(days, percent, "").text()).isEqualTo("100 (69 to 100)");
        assertThat(Sure.points(days, percent)).isEqualTo("69 to 100 %");
        Estimate all = new Student(0.95).ofShares(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 1000);
        assertThat(Sure.cell(all, percent, "").text()).isEqualTo("100 in all 10");
        assertThat(Sure.range(all, percent, false)).isEqualTo("100 in all 10");
        // Of what is no share nothing is added: that it was alike is what ±0 says from six on.
        assertThat(Sure.cell(new Estimate(3, 7, 0.0, null, null), plain, "").text())
                .isEqualTo("7.00");
    }
}
