package shopping.festival.engine.audit;

import java.util.List;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;

/** A station serves each order once, and at the end of the run nobody waits there. */
final class StationLaws {
    static final String SERVED = "a station serves every order once";
    static final String REFUSED = "a station turns away who is told busy";
    static final String LANDED = "landed after dispatched";
    static final String QUEUE = "who waits has come, and is served in the end";

    private final Measures m;
    private final Balance balance;

    StationLaws(Measures measures, Balance balance) {
        this.m = measures;
        this.balance = balance;
    }

    void check() {
        StationLog sellers = m.station(Station.SELLERS).get(0);
        long asked = m.count(Kind.ACCEPTED) + m.count(Kind.SOLD_OUT);
        served(Station.CHECKOUT, asked + sellers.refused(), "created");
        // Where sellers answer at once nobody is told of: none is served, or all.
        served(Station.SELLERS, sellers.count() == 0 ? 0 : asked, "asked for stock");
        served(Station.PAYMENT, m.count(Kind.PAID) + m.count(Kind.DECLINED), "paid or declined");
        served(Station.WAREHOUSE, m.count(Kind.DISPATCHED), "dispatched");
        served(Station.CUSTOMS, m.count(Kind.CLEARED), "cleared");
        List<StationLog> ports = m.station(Station.CUSTOMS);
        for (int p = 0; p < ports.size(); p++) {
            balance.same(LANDED, "port " + p, ports.get(p).cameLateMicros(), "µs later at customs", 0, "than landed");
        }
        List<StationLog> houses = m.station(Station.WAREHOUSE);
        for (int w = 0; w < houses.size(); w++) {
            long delivered = m.ledger().deliveredFrom(w);
            balance.same(SERVED, "warehouse " + w, houses.get(w).count(), "served", delivered, "delivered");
        }
        StationLog checkout = m.station(Station.CHECKOUT).get(0);
        long busy =
                Refusal.OF_ATTEMPTS.stream().mapToLong(r -> m.count(r.kind())).sum();
        long away = checkout.refused() + checkout.gaveUp() + sellers.refused();
        balance.same(REFUSED, "checkout", away, "turned away", busy, "told busy");
        balance.same(
                LatencyLaws.SUM,
                "checkout, waits and services",
                checkout.waitedMicros()
                        + checkout.waitedInVainMicros()
                        + checkout.busyMicros()
                        + sellers.waitedMicros()
                        + sellers.busyMicros(),
                "µs at the stations",
                m.latencies().sumMicros(Latency.CHECKOUT) + m.latencies().sumMicrosInVain(Latency.CHECKOUT),
                "µs measured");
    }

    private void served(Station station, long events, String what) {
        long served = 0;
        for (StationLog log : m.station(station)) {
            served += log.count();
            Series queue = log.queue();
            for (int row = 0; row < queue.end(); row++) {
                if (queue.at(row) < 0) {
                    throw balance.broken(
                            QUEUE, station.label() + ", row " + row + " of the timeline", queue.at(row) + " wait");
                }
            }
            long left = queue.end() == 0 ? 0 : queue.at(queue.end() - 1);
            balance.same(QUEUE, station.label() + ", last row", left, "wait", 0, "are left");
        }
        balance.same(SERVED, station.label(), served, "served", events, what);
    }
}
