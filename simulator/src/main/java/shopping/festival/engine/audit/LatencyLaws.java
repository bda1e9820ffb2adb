package shopping.festival.engine.audit;

import java.util.function.IntToLongFunction;
import shopping.festival.measure.Latencies;
import shopping.festival.measure.LatencyCounts;
import shopping.festival.measure.Ledger;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;

/**
 * Latencies end with events, one each, in the same row of the timeline, and add up to what the instants of the events
 * give: the sum of the ends less the sum of the begins, exactly.
 */
final class LatencyLaws {
    static final String COUNT = "a latency for every event that ends it";
    static final String SUM = "latencies add up to what the times of their events give";
    private static final long MILLI = 1_000;

    private final Measures m;
    private final Latencies latencies;
    private final long settleLeast;
    private final RowsOnce rows;
    private final Balance balance;

    LatencyLaws(Measures measures, RowsOnce rows, long settleLeast, Balance balance) {
        this.settleLeast = settleLeast;
        this.m = measures;
        this.rows = rows;
        this.latencies = measures.latencies();
        this.balance = balance;
    }

    void check() {
        // An order is created at the instant at which its seller answers.
        Series accepted = rows.of(Kind.ACCEPTED);
        Series soldOut = rows.of(Kind.SOLD_OUT);
        counts(
                Latency.CHECKOUT,
                m.count(Kind.ACCEPTED) + m.count(Kind.SOLD_OUT),
                row -> accepted.at(row) + soldOut.at(row));
        counts(Latency.PAYMENT, Kind.PAID);
        counts(Latency.DISPATCH, Kind.DISPATCHED);
        counts(Latency.DELIVERY, Kind.DELIVERED);
        sums();
        houses();
    }

    private void counts(Latency latency, Kind end) {
        counts(latency, m.count(end), rows.of(end)::at);
    }

    private void counts(Latency latency, long events, IntToLongFunction eventsOfRow) {
        long all = 0;
        int rows = latencies.rows(latency);
        for (int row = 0; row < rows; row++) {
            long spans = latencies.count(latency, row);
            long ended = eventsOfRow.applyAsLong(row);
            if (spans != ended) {
                String where = latency.tag() + ", row " + row + " of the timeline";
                balance.same(COUNT, where, spans, "measured", ended, "ended");
            }
            all += spans;
        }
        balance.same(COUNT, latency.tag(), all, "measured", events, "ended");
        histogram(latency, all);
    }

    /** Sums of microseconds modulo 2⁶⁴: those of many parcels pass it, and equal sums stay equal. */
    private void sums() {
        long answered = at(Kind.ACCEPTED) + at(Kind.SOLD_OUT);
        long clicked = at(Kind.ATTEMPTED) - at(Kind.OVER_LIMIT) - refused();
        sum(Latency.CHECKOUT, answered - clicked - latencies.sumMicrosInVain(Latency.CHECKOUT));
        long ended = at(Kind.PAID) + at(Kind.DECLINED) + at(Kind.UNPAID) + at(Kind.BREAKER_OPEN);
        sum(Latency.PAYMENT, ended - at(Kind.ACCEPTED) - latencies.sumMicrosInVain(Latency.PAYMENT));
        long refundedPaid = at(Kind.REFUNDED) - m.count(Kind.REFUNDED) * settleLeast;
        long shippedPaid = at(Kind.PAID) - refundedPaid;
        sum(Latency.DISPATCH, at(Kind.DISPATCHED) - shippedPaid);
        sum(Latency.DELIVERY, at(Kind.DELIVERED) - shippedPaid);
    }

    private long refused() {
        return Refusal.OF_ATTEMPTS.stream().mapToLong(r -> at(r.kind())).sum();
    }

    private long at(Kind kind) {
        return m.instants(kind);
    }

    private void sum(Latency latency, long fromEvents) {
        balance.same(
                SUM, latency.tag(), latencies.sumMicros(latency), "µs measured", fromEvents, "µs between the events");
    }

    /** What is shown comes from the histogram, in whole milliseconds; spans below one are counted beside it. */
    private void histogram(Latency latency, long spans) {
        LatencyCounts.Bounds millis = latencies.sumMillis(latency);
        balance.within(
                SUM,
                "histogram of " + latency.tag(),
                latencies.sumMicros(latency),
                "µs measured",
                millis.least() * MILLI,
                millis.slack() * MILLI + spans * (MILLI - 1));
    }

    private void houses() {
        Ledger ledger = m.ledger();
        long delivered = 0;
        long millis = 0;
        for (int house = 0; house < Order.WAREHOUSES_MAX; house++) {
            String where = "deliveries from warehouse " + house;
            LatencyCounts.Bounds bounds = ledger.deliveryMillisBounds(house);
            delivered += ledger.deliveredFrom(house);
            millis += ledger.deliveryMillisFrom(house);
            balance.same(
                    COUNT,
                    where,
                    ledger.deliveriesCounted(house),
                    "measured",
                    ledger.deliveredFrom(house),
                    "delivered");
            balance.within(SUM, where, ledger.deliveryMillisFrom(house), "ms measured", bounds.least(), bounds.slack());
        }
        String all = "deliveries from all warehouses";
        balance.same(COUNT, all, delivered, "measured", m.count(Kind.DELIVERED), "delivered");
        balance.within(
                SUM,
                all,
                latencies.sumMicros(Latency.DELIVERY),
                "µs measured",
                millis * MILLI,
                delivered * (MILLI - 1));
    }
}
