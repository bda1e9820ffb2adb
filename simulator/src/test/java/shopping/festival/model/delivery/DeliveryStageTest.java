package shopping.festival.model.delivery;

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
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/**
 * Warehouse 0 stands inside the country, warehouse 1 abroad: a flight of 20 s to the port, whose customs look at a parcel
 * for 10 s and clear it 5 s later. Every way to a door takes 100 s, a courier's 40 s.
 */
class DeliveryStageTest {
    private static final long FROM_HOME = Order.withWarehouse(Order.of(0, 0, 0, 1), 0);
    private static final long FROM_ABROAD = Order.withWarehouse(Order.of(0, 0, 0, 1), 1);

    private static LoneStage delivery() {
        return delivery(Delays.NONE);
    }

    private static LoneStage delivery(Delays delays) {
        Law[][] transit = {{Law.fixed(100 * SECOND)}, {Law.fixed(100 * SECOND)}};
        Law[] flight = {Law.fixed(0), Law.fixed(20 * SECOND)};
        Port port = Port.of("port", Schedule.constant(0.1 / SECOND), Law.fixed(5 * SECOND));
        DeliveryRules rules = new DeliveryRules(
                transit, Law.fixed(40 * SECOND), new int[] {-1, 0}, flight, List.of(port), new int[] {0}, delays);
        return new LoneStage(1, 2, site -> new DeliveryStage(rules, site));
    }

    private static Sent shipped(int n, long at, long order) {
        return new Sent(at, intent(n), order, 100, 0);
    }

    private static Event delivered(int n, long at) {
        return new Event(Kind.DELIVERED, intent(n), at, 0, 100);
    }

    @Test
    void insideTheCountry_aParcelIsBookedInItsWindowAndForgotten() {
        LoneStage delivery =
                delivery().give(Hop.SHIPPED, shipped(0, 10 * SECOND, FROM_HOME)).close();
        assertThat(delivery.events()).containsExactly(delivered(0, 110 * SECOND));
        assertThat(delivery.held()).isZero();
    }

    @Test
    void aCourierRides40Seconds() {
        LoneStage delivery = delivery()
                .give(Hop.SHIPPED, shipped(0, 10 * SECOND, Order.withTag(FROM_HOME, Tag.COURIER)))
                .close();
        assertThat(delivery.events()).containsExactly(delivered(0, 50 * SECOND));
    }

    @Test
    void twoLandTogether_andTheLowerIntentIsInspectedFirst() {
        LoneStage delivery = delivery().give(Hop.SHIPPED, shipped(9, 0, FROM_ABROAD), shipped(4, 0, FROM_ABROAD));
        assertThat(delivery.held()).isEqualTo(2);
        delivery.close();
        // Landed at 20 s, inspected until 30 s and 40 s, cleared at 35 s and 45 s.
        assertThat(delivery.events())
                .containsExactly(
                        new Event(Kind.CLEARED, intent(4), 35 * SECOND, 0, 100),
                        delivered(4, 135 * SECOND),
                        new Event(Kind.CLEARED, intent(9), 45 * SECOND, 0, 100),
                        delivered(9, 145 * SECOND));
        assertThat(delivery.held()).isZero();
    }

    @Test
    void whatLandsInTheNextMinute_waitsForItsWindow() {
        LoneStage delivery = delivery()
                .give(Hop.SHIPPED, shipped(0, 45 * SECOND, FROM_ABROAD))
                .close();
        // It lands at 65 s.
        assertThat(delivery.events()).isEmpty();
        assertThat(delivery.close().events(Kind.CLEARED))
                .containsExactly(new Event(Kind.CLEARED, intent(0), 80 * SECOND, 0, 100));
    }

    /**
     * Flights that begin before 5 s take twice as long, clearances from 45 s on 7 s more, transits from 50 s on half of a
     * minute more, for the fault is half risen there.
     */
    @Test
    void whatBeginsWhileItIsLate_takesLonger() {
        Lateness[] flight = {Lateness.NONE, late(0, 5, 1, 2, 0)};
        Lateness[] clearance = {late(45, 60, 1, 1, 7)};
        Lateness[][] transit = {{Lateness.NONE}, {late(0, 200, 0.5, 1, 60)}};
        Delays delays = new Delays(transit, new Lateness[] {Lateness.NONE, Lateness.NONE}, flight, clearance);
        LoneStage delivery = delivery(delays)
                .give(Hop.SHIPPED, shipped(0, 4 * SECOND, FROM_ABROAD), shipped(1, 5 * SECOND, FROM_ABROAD))
                .close();
        // 1 lands at 25 s, is inspected until 35 s and cleared at 40 s; 0 lands at 44 s: 54 s, and 5 + 7 s later 66 s.
        assertThat(delivery.events())
                .containsExactly(
                        new Event(Kind.CLEARED, intent(1), 40 * SECOND, 0, 100),
                        delivered(1, 170 * SECOND),
                        new Event(Kind.CLEARED, intent(0), 66 * SECOND, 0, 100),
                        delivered(0, 196 * SECOND));
    }

    private static Lateness late(long from, long to, double strength, double factor, long more) {
        FactorLine line = new FactorLine(from * SECOND, to * SECOND, strength, strength);
        return Lateness.of(List.of(new Lateness.Cause("x", List.of(line), factor, Law.fixed(more * SECOND))));
    }
}
