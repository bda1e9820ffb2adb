package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void aDayOfMinutes_keepsEveryPoint() {
        assertThat(Points.of(0, 1440, r -> r, r -> r)).hasSize(1440);
        assertThat(Points.note(1440, "minute")).isEmpty();
    }

    @Test
    void twoThousandHours_areThinned_andKeepTheirPeakInItsPlace() {
        // 120,000 rows, 80 together: 1,500 points. The peak stands in row 77,777.
        List<double[]> points = Points.of(0, 120_000, r -> r, r -> r == 77_777 ? 9 : 1);
        assertThat(points).hasSize(1500);
        assertThat(points)
                .filteredOn(p -> p[1] == 9)
                .singleElement()
                .satisfies(p -> assertThat(p[0]).isEqualTo(77_777));
        assertThat(Points.note(120_000, "minute")).contains("Of every 80 minutes");
    }

    @Test
    void aTableHasTwentyFiveRowsAtMost() {
        assertThat(Points.tableStep(1440)).isEqualTo(60);
        assertThat(Points.tableStep(120)).isEqualTo(5);
        // 2,000 hours = 120,000 min: 17 rows of 5 days.
        assertThat(Points.tableStep(120_000)).isEqualTo(7200);
    }

    @Test
    void unitsFollowTheLargestValue_andHoldTheScale() {
        // 24.1e9 fen at scale 0.002 stand for 241 million yuan / 0.002 = 120.5 bn.
        assertThat(Unit.money(24.1e9, 0.002).figure(24.1e9, "").text()).isEqualTo("RMB 120.5 bn");
        assertThat(Unit.money(495_000_000, 1).figure(495_000_000, "").text()).isEqualTo("RMB 4.95 million");
        assertThat(Unit.count("orders", 350, 0.002).text(350)).isEqualTo("175,000");
        assertThat(Unit.count("orders", 5000, 0.002).name()).isEqualTo("million orders");
        assertThat(Numbers.text(-6.1)).isEqualTo("−6.10");
    }
}
