package shopping.festival.study.plan.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;

/** Plans that share a replication's day come to what each comes to on a day of its own. */
class ShopDayTest {
    private static final long KEY = 17;

    @TempDir
    Path folder;

    private ShopGround ground;
    private ShopRun runs;

    @BeforeEach
    void open() {
        ground = PlanCases.ground(
                PlanCases.scenario(folder),
                0.1,
                PlanCases.item("a", 0, 0, 40, 0.3),
                PlanCases.item("b", 0, 0, 60, 0),
                PlanCases.item("c", 5, 1, 50, 0.5));
        runs = new ShopRun(ground);
    }

    /** The same units, half of the first item's at the warehouse of another way too. */
    private Stock elsewhere() {
        List<Stocking> stockings =
                new ArrayList<>(PlanCases.plan(ground, Policy.NONE, 20, 30, 40).stockings());
        stockings.add(new Stocking(0, 1, 20, Policy.NONE));
        return new Stock(new Plan("elsewhere", stockings), 3);
    }

    @Test
    void sharingChangesNothing() {
        DemandLevel level = DemandLevel.times(1.2, 1.5);
        List<Stock> plans = List.of(
                PlanCases.stock(ground, 20, 30, 40),
                PlanCases.stock(ground, 500),
                elsewhere(),
                PlanCases.stock(ground, 20, 30, 40));
        ShopDay day = ShopDay.of(ground, level, KEY);
        List<Tally> tallies = new ArrayList<>();
        for (Stock plan : plans) {
            Tally shared = runs.run(plan, day, ShopRun.Listener.NONE);
            assertThat(shared).usingRecursiveComparison().isEqualTo(runs.run(plan, level, KEY));
            tallies.add(shared);
        }
        assertThat(tallies.get(1).lost).isNotEqualTo(tallies.get(0).lost);
        assertThat(tallies.get(3)).usingRecursiveComparison().isEqualTo(tallies.get(0));
    }

    /** Two plans with the goods at the same places: one market. A third with some elsewhere: another, and back: a third. */
    @Test
    void aMarketIsMadeWhereThePlacesChange() {
        ShopDay day = ShopDay.of(ground, DemandLevel.EXPECTED, KEY);
        day.choice(PlanCases.stock(ground, 20));
        day.choice(PlanCases.stock(ground, 30));
        assertThat(day.marketsMade()).isEqualTo(1);
        day.choice(elsewhere());
        assertThat(day.marketsMade()).isEqualTo(2);
        day.choice(PlanCases.stock(ground, 30));
        assertThat(day.marketsMade()).isEqualTo(3);
    }

    @Test
    void onlyTheSameDayIsShared() {
        ShopDay day = ShopDay.of(ground, DemandLevel.EXPECTED, KEY);
        assertThat(runs.dayAfter(Optional.of(day), DemandLevel.EXPECTED, KEY)).isSameAs(day);
        assertThat(runs.dayAfter(Optional.of(day), DemandLevel.times(1, 1.5), KEY))
                .isNotSameAs(day);
        assertThat(runs.dayAfter(Optional.of(day), DemandLevel.EXPECTED, KEY + 1))
                .isNotSameAs(day);
        ShopGround same = new ShopGround(ground.scenario(), ground.environment(), ground.shop());
        assertThat(new ShopRun(same).dayAfter(Optional.of(day), DemandLevel.EXPECTED, KEY))
                .isNotSameAs(day);
    }
}
