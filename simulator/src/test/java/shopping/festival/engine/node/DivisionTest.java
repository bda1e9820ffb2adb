package shopping.festival.engine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.order.StageName;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/** Who hosts what: what an actor does for some buyers, or some warehouses, lies in it whole. */
class DivisionTest {
    @TempDir
    Path folder;

    private Festival festival(String text) {
        return FestivalMaker.make(Scenarios.load(folder, text), 1, 1);
    }

    private Festival withLanes(int buyers, int checkout, int payment) {
        return festival(Scenarios.SMALL + "\ndemand.lanes = " + buyers + "\ncheckout.lanes = " + checkout
                + "\npayment.lanes = " + payment);
    }

    /** 12, 8 and 20 lanes have a border in common at every quarter: 3 / 12 = 2 / 8 = 5 / 20. */
    @Test
    void buyersAreCut_whereAllThreeDivisionsHaveABorder() {
        Festival festival = withLanes(12, 8, 20);
        assertThat(Division.commonBorders(festival)).isEqualTo(4);
        Hosts hosts = new Division(festival, 2).hosts();
        assertThat(hosts.buyerLanes()).hasToString("[0, 6, 12]");
        Division halves = new Division(festival, 2);
        assertThat(halves.describe(StageName.CHECKOUT, 1)).isEqualTo("checkout 1 (lanes 4-7)");
        assertThat(halves.describe(StageName.PAYMENT, 0)).isEqualTo("payment 0 (lanes 0-9)");
        assertThat(new Division(festival, 100).count(ActorKind.BUYERS)).isEqualTo(4);
    }

    @Test
    void oneLaneOfPayment_makesOneBuyerActor() {
        Division division = new Division(withLanes(64, 64, 1), 8);
        assertThat(division.count(ActorKind.BUYERS)).isEqualTo(1);
        assertThat(division.hosts().buyerLanes()).hasToString("[0, 64]");
    }

    /** Largest first, each to the actor with least: 8 here and 7 there, 3 there, 2 here, and with 10 each the last 2 here. */
    @Test
    void warehousesAreSpreadByTheirUnits_thoseOfOnePortTogether() {
        double[] work = {2, 8, 3, 7, 2};
        int[] spread = new WarehouseGroups(new int[] {0, 1, 2, 3, 4, 1}, work).spread(2);
        double first = IntStream.range(0, 5)
                .filter(g -> spread[g] == spread[1])
                .mapToDouble(g -> work[g])
                .sum();
        assertThat(first).isEqualTo(8 + 2 + 2);
        assertThat(spread[5]).isEqualTo(spread[1]);
        assertThat(Arrays.stream(new WarehouseGroups(new int[] {0, 0}, new double[] {5}).spread(7)))
                .containsOnly(0);
    }
}
