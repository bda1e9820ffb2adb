package shopping.festival.measure;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;

/** The logs of all stations, unit by unit. The platform's, and that of the sellers, are one unit each, however many lanes they have. */
final class Stations implements Stateful {
    private final StationLog checkout;
    private final StationLog payment;
    private final StationLog sellers;
    private final StationLog[] warehouses;
    private final StationLog[] ports;
    private final StationLog[] waitingRooms;

    Stations(Intervals intervals, Measures.Shape shape) {
        Probe.Interval probed = shape.probed();
        SaturationTerms terms = shape.saturation();
        StationLog.Limits platform = new StationLog.Limits(terms.platformWait(), true, VirtualTime.SECOND, terms.gap());
        StationLog.Limits logistics =
                new StationLog.Limits(terms.logisticsWait(), false, VirtualTime.MINUTE, terms.gap());
        checkout = new StationLog(intervals, platform, probed);
        payment = new StationLog(intervals, platform, probed);
        sellers = new StationLog(intervals, platform, probed);
        warehouses = Stream.generate(() -> new StationLog(intervals, logistics, probed))
                .limit(shape.warehouses())
                .toArray(StationLog[]::new);
        ports = Stream.generate(() -> new StationLog(intervals, logistics, probed))
                .limit(shape.ports())
                .toArray(StationLog[]::new);
        waitingRooms = Stream.generate(() -> new StationLog(intervals, platform, probed))
                .limit(shape.hasWaitingRoom() ? 1 : 0)
                .toArray(StationLog[]::new);
    }

    void served(Station station, int unit, long arrival, long start, long finish) {
        at(station, unit).served(arrival, start, finish);
    }

    void gaveUp(Station station, int unit, long arrival, long left) {
        at(station, unit).gaveUp(arrival, left);
    }

    void refused(Station station, int unit, long at) {
        at(station, unit).refused(at);
    }

    private StationLog at(Station station, int unit) {
        return switch (station) {
            case CHECKOUT -> checkout;
            case PAYMENT -> payment;
            case WAREHOUSE -> warehouses[unit];
            case CUSTOMS -> ports[unit];
            case WAITING_ROOM -> waitingRooms[0];
            case SELLERS -> sellers;
        };
    }

    void landed(int port, long lands) {
        ports[port].expects(lands);
    }

    void add(Stations other) {
        for (Station station : Station.values()) {
            List<StationLog> logs = of(station);
            for (int u = 0; u < logs.size(); u++) {
                logs.get(u).add(other.of(station).get(u));
            }
        }
    }

    @Override
    public void state(Tape tape) {
        checkout.state(tape);
        payment.state(tape);
        sellers.state(tape);
        tape.each(warehouses);
        tape.each(ports);
        tape.each(waitingRooms);
    }

    List<StationLog> of(Station station) {
        return switch (station) {
            case CHECKOUT -> List.of(checkout);
            case PAYMENT -> List.of(payment);
            case WAREHOUSE -> List.of(warehouses);
            case CUSTOMS -> List.of(ports);
            case WAITING_ROOM -> List.of(waitingRooms);
            case SELLERS -> List.of(sellers);
        };
    }
}
