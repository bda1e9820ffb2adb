package shopping.festival.measure;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;

/** The logs of all stations, unit by unit. The platform's two are one unit each, however many lanes they have. */
final class Stations {
    /** How long orders must wait before a station counts as saturated. */
    private static final long SATURATION_OF_PLATFORM = VirtualTime.SECOND;

    private static final long SATURATION_OF_LOGISTICS = 10 * VirtualTime.MINUTE;

    private final StationLog checkout;
    private final StationLog payment;
    private final StationLog[] warehouses;
    private final StationLog[] ports;

    Stations(Intervals intervals, Measures.Shape shape) {
        Probe.Interval probed = shape.probed();
        checkout = new StationLog(intervals, SATURATION_OF_PLATFORM, probed);
        payment = new StationLog(intervals, SATURATION_OF_PLATFORM, probed);
        warehouses = Stream.generate(() -> new StationLog(intervals, SATURATION_OF_LOGISTICS, probed))
                .limit(shape.warehouses())
                .toArray(StationLog[]::new);
        ports = Stream.generate(() -> new StationLog(intervals, SATURATION_OF_LOGISTICS, probed))
                .limit(shape.ports())
                .toArray(StationLog[]::new);
    }

    void served(Station station, int unit, long arrival, long start, long finish) {
        switch (station) {
            case CHECKOUT -> checkout.served(arrival, start, finish);
            case PAYMENT -> payment.served(arrival, start, finish);
            case WAREHOUSE -> warehouses[unit].served(arrival, start, finish);
            case CUSTOMS -> ports[unit].served(arrival, start, finish);
        }
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

    List<StationLog> of(Station station) {
        return switch (station) {
            case CHECKOUT -> List.of(checkout);
            case PAYMENT -> List.of(payment);
            case WAREHOUSE -> List.of(warehouses);
            case CUSTOMS -> List.of(ports);
        };
    }
}
