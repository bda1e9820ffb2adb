package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;

class SureTest {
    private static Estimate of(double mean, double half) {
        return new Estimate(30, mean, half, mean - half, mean + half);
    }

    /** 99.84 and 101.2 have three figures as 99.8 and 101: side by side both are whole. */
    @Test
    void whatStandsInOneRowHasTheSameDecimals() {
        Unit units = new Unit("units", 1);
        assertThat(Sure.cell(of(99.84, 1.2), units, "").text()).isEqualTo("99.8 ±1.3");
        Sure.Row row = new Sure.Row(units);
        row.change(of(1.36, 0.2), "");
        row.cell(of(99.84, 1.2), "");
        row.cell(of(101.2, 1.2), "");
        row.cell(null, "");
        assertThat(Arrays.stream(row.cells()).map(Cell::text)).containsExactly("+1 ±1", "100 ±2", "101 ±2", "–");
    }

    /** 2 ± 3 lost units would be from −1 on; the interval of what is never less than nothing is 0 to 5. */
    @Test
    void noIntervalLiesOutsideItsQuantitysRange() {
        Estimate lost = of(2, 3).notBelow(0);
        assertThat(lost.least()).isZero();
        assertThat(lost.most()).isEqualTo(5);
        assertThat(Sure.cell(lost, new Unit("units", 1), "").text()).isEqualTo("2.00 (0.00 to 5.00)");
        assertThat(of(9, 3).notBelow(0)).isEqualTo(of(9, 3));
        assertThat(of(-2, 1).notBelow(0).least()).isEqualTo(-2);
    }
}
