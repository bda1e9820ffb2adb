package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;

class WhyOutRunsTest {
    @Test
    void halfTheStock_goesAtHalfTheDay_atTheDaysRate(@TempDir Path folder) {
        Policy late = new Policy.OneOff(new long[] {4 * 60 * VirtualTime.MINUTE}, new int[] {50});
        CornerShop shop = CornerShop.in(folder)
                .with(CornerShop.CN, Mode.DOMESTIC, 600, 0, 300, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 200, 0, 100, late)
                .with(CornerShop.CN, Mode.DOMESTIC, 10, 0, 100, Policy.NONE);
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(shop.plan()), Replicator.of(5, 1));
        runs.runTo(30);
        List<WhyOut> why =
                WhyOutRuns.of(shop.ground(), shop.plan(), runs.samples().get(0), 30, Replicator.of(5, 1));

        assertThat(why).extracting(WhyOut::item).containsExactly(0, 1);
        WhyOut most = why.get(0);
        // 600 units in six even hours: 100 an hour, and 300 are gone after three.
        assertThat(most.outMinutes()[1]).isBetween(165, 195);
        assertThat(most.unitsAnHour().mean()).isCloseTo(100, within(10.0));
        assertThat(most.lostOrders()).isCloseTo(300, within(25.0));
        assertThat(most.ways().stream().mapToDouble(WhyOut.Way::orders).sum())
                .isCloseTo(most.lostOrders(), within(1e-9));
        assertThat(most.addedUnits()).isEqualTo(30);
        assertThat(most.earlier()).isNull();
        double each = most.moreStock().mean() / 30;
        assertThat(each).as("30 more are all sold: margin of each").isBetween(2000.0, 4000.0);
        // The second's 50 of hour four are as good as gone by the end; of hour three, surely: hardly a unit more is
        // sold.
        assertThat(why.get(1).earlier().mean()).isBetween(-1.0, 10_000.0);
    }
}
