package shopping.festival.oracle;

import java.util.function.Function;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.delivery.Delays;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.order.Kind;

/** Delivery: straight to the door, or by way of the customs of a port. */
final class DeliveryPlace {
    private final Oracle oracle;
    private final DeliveryRules rules;
    private final ServerLane[] customs;

    DeliveryPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.delivery();
        this.customs = new ServerLane[rules.ports().size()];
        for (int p = 0; p < customs.length; p++) {
            customs[p] = new ServerLane(rules.ports().get(p).speed(), 1, oracle.chronicle);
        }
    }

    void leaves(Purchase p, long t) {
        int warehouse = p.stock.warehouse;
        int port = rules.portOf()[warehouse];
        if (port < 0) {
            lastLeg(p, t);
        } else {
            long usual = t + rules.flight()[warehouse].sampleLong(p.bits(Purpose.FLIGHT));
            long lands = late(Reached.FLIGHT_WAS_LATE, d -> d.flight()[warehouse], p, t, usual);
            oracle.agenda.order(lands, Place.DELIVERY, p.id, () -> lands(p, port, lands));
        }
    }

    private void lands(Purchase p, int port, long t) {
        long start = customs[port].startFor(t);
        oracle.chronicle.reachedIf(start > Fixed.of(t), Reached.WAITED_AT_CUSTOMS);
        long inspected = customs[port].serve(start, 1);
        long usual = inspected + rules.ports().get(port).clearance().sampleLong(p.bits(Purpose.CLEARANCE));
        long cleared = late(Reached.CLEARANCE_WAS_LATE, d -> d.clearance()[port], p, inspected, usual);
        oracle.chronicle.write(Kind.CLEARED, p, cleared, port);
        oracle.chronicle.reachedIf(
                cleared == t && rules.ports().get(port).speed().isUnlimited(), Reached.CLEARED_AS_IT_LANDED);
        lastLeg(p, cleared);
    }

    private void lastLeg(Purchase p, long t) {
        int region = rules.regionOf()[p.segment];
        Law ride = p.byCourier ? rules.courier() : rules.transit()[p.stock.warehouse][region];
        long usual = t + ride.sampleLong(p.bits(Purpose.TRANSIT));
        int house = p.stock.warehouse;
        long door = p.byCourier
                ? late(Reached.COURIER_WAS_LATE, d -> d.courier()[house], p, t, usual)
                : late(Reached.TRANSIT_WAS_LATE, d -> d.transit()[house][region], p, t, usual);
        oracle.chronicle.write(Kind.DELIVERED, p, door, region);
    }

    private long late(Reached corner, Function<Delays, Lateness> way, Purchase p, long from, long usual) {
        if (rules.delays().isNone()) {
            return usual;
        }
        long end = Late.end(way.apply(rules.delays()), from, usual, p.base);
        oracle.chronicle.reachedIf(end > usual, corner);
        return end;
    }
}
