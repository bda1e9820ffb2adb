package shopping.festival.engine.node;

import shopping.festival.measure.Measures;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;

/** How many orders wait for a station. */
public record Waiting(long checkout, long sellers, long payment, long warehouses, long customs) {
    public static final Waiting NOBODY = new Waiting(0, 0, 0, 0, 0);

    /** @param instant asked for in the order of time */
    static Waiting at(Measures measures, long instant) {
        return new Waiting(
                at(measures, Station.CHECKOUT, instant),
                at(measures, Station.SELLERS, instant),
                at(measures, Station.PAYMENT, instant),
                at(measures, Station.WAREHOUSE, instant),
                at(measures, Station.CUSTOMS, instant));
    }

    private static long at(Measures measures, Station station, long instant) {
        long waiting = 0;
        for (StationLog log : measures.station(station)) {
            waiting += log.waitingAt(instant);
        }
        return waiting;
    }

    Waiting and(Waiting o) {
        return new Waiting(
                checkout + o.checkout,
                sellers + o.sellers,
                payment + o.payment,
                warehouses + o.warehouses,
                customs + o.customs);
    }
}
