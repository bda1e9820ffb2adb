package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextUnitsTest {
    /** Two of item 7 at 100 + 80 for 200 each, one of item 3 between them: 180 / 400 is 0.45 a RMB. */
    @Test
    void unitsOfOneItemAreToldTogether() {
        List<NextUnit> single = List.of(
                new NextUnit(7, 11, 1, 100, 200), new NextUnit(3, 5, 4, 160, 400), new NextUnit(7, 12, 1, 80, 200));
        assertThat(NextUnits.grouped(single))
                .containsExactly(new NextUnit(7, 12, 2, 180, 400), new NextUnit(3, 5, 4, 160, 400));
        assertThat(NextUnits.grouped(single).get(0).perCost()).isEqualTo(0.45);
    }
}
