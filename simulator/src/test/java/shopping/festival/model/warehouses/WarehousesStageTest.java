package shopping.festival.model.warehouses;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.model.LoneStage.SECOND;
import static shopping.festival.model.LoneStage.intent;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.FactorLine;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.LoneStage;
import shopping.festival.model.LoneStage.Event;
import shopping.festival.model.LoneStage.Sent;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/** A picker takes a minute for an order, packing half a minute; trucks leave at two minutes and at four. */
class WarehousesStageTest {
    private static final long ORDER = Order.withWarehouse(Order.of(0, 0, 0, 1), 0);

    private static LoneStage warehouse(Schedule pickers, double courierShare) {
        return warehouse(pickers, courierShare, Lateness.NONE);
    }

    private static LoneStage warehouse(Schedule pickers, double courierShare, Lateness late) {
        Departures trucks =
                Departures.daily(new long[] {240 * SECOND, 120 * SECOND}).late(late);
        Picking picking = Picking.by(pickers, Law.fixed(60 * SECOND));
        Warehouse house = new Warehouse("house", Mode.DOMESTIC, picking, Law.fixed(30 * SECOND), trucks, courierShare);
        return new LoneStage(1, 1, site -> new WarehousesStage(List.of(house), site));
    }

    private static Sent paid(int n, long at) {
        return new Sent(at, intent(n), ORDER, 100, at);
    }

    private static Event dispatched(int n, long at) {
        return new Event(Kind.DISPATCHED, intent(n), at, 0, 100);
    }

    @Test
    void oneOfTwoIsPickedInTimeForTheFirstTruck() {
        LoneStage house = warehouse(Schedule.constant(1), 0)
                .give(Hop.PAID, paid(1, 0), paid(0, 0))
                .close();
        // Picked at 60 s and 120 s, packed at 90 s and 150 s.
        assertThat(house.events()).containsExactly(dispatched(0, 120 * SECOND), dispatched(1, 240 * SECOND));
        assertThat(house.sent(Hop.SHIPPED))
                .containsExactly(
                        new Sent(120 * SECOND, intent(0), ORDER, 100, 0),
                        new Sent(240 * SECOND, intent(1), ORDER, 100, 0));
    }

    @Test
    void twoPickers_pickBothForTheFirstTruck() {
        LoneStage house = warehouse(Schedule.constant(2), 0)
                .give(Hop.PAID, paid(0, 0), paid(1, 0))
                .close();
        assertThat(house.events()).containsExactly(dispatched(0, 120 * SECOND), dispatched(1, 120 * SECOND));
    }

    @Test
    void whatIsPackedAsTheTruckLeaves_isOnIt_andAMicrosecondLaterWaits() {
        // 30 s + 60 s + 30 s = 120 s.
        LoneStage house = warehouse(Schedule.UNLIMITED, 0)
                .give(Hop.PAID, paid(0, 30 * SECOND), paid(1, 30 * SECOND + 1))
                .close();
        assertThat(house.events()).containsExactly(dispatched(0, 120 * SECOND), dispatched(1, 240 * SECOND));
    }

    @Test
    void aCourierWaitsForNoTruck() {
        LoneStage house =
                warehouse(Schedule.constant(1), 1).give(Hop.PAID, paid(0, 0)).close();
        assertThat(house.sent(Hop.SHIPPED))
                .containsExactly(new Sent(90 * SECOND, intent(0), Order.withTag(ORDER, Tag.COURIER), 100, 0));
    }

    @Test
    void thePickersAreNotThereYet_theFirstShiftBeginsWithTheOrderThatCameFirst() {
        // Nobody until 20 s, then one.
        Schedule shift = Schedule.linear(new long[] {20 * SECOND, 20 * SECOND}, new double[] {0, 1});
        LoneStage house = warehouse(shift, 1)
                .give(Hop.PAID, paid(1, 10 * SECOND), paid(0, 5 * SECOND))
                .close();
        // 20 s + 60 s + 30 s, and a minute later.
        assertThat(house.events()).containsExactly(dispatched(0, 110 * SECOND), dispatched(1, 170 * SECOND));
    }

    /** The truck of two minutes is late by a draw, all on it by the same; that of four minutes is not. */
    @Test
    void aLateTruck_isAsLateForAllThatIsOnIt() {
        FactorLine line = new FactorLine(100 * SECOND, 200 * SECOND, 1, 1);
        Lateness late =
                Lateness.of(List.of(new Lateness.Cause("strike", List.of(line), 1, Law.exponential(600 * SECOND))));
        LoneStage house = warehouse(Schedule.UNLIMITED, 0, late)
                .give(Hop.PAID, paid(0, 0), paid(1, 10 * SECOND), paid(2, 40 * SECOND))
                .close();
        List<Event> events = house.events();
        long first = events.get(0).time();
        assertThat(first).isGreaterThan(120 * SECOND);
        assertThat(events).containsExactly(dispatched(0, first), dispatched(1, first), dispatched(2, 240 * SECOND));
    }
}
