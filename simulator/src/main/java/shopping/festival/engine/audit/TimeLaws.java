package shopping.festival.engine.audit;

import java.util.function.IntToLongFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;

/**
 * Rows of a timeline hold what happened in them: each event lies from the begin of its row to the begin of the next, so
 * the sum of all instants is known but for the lengths of the rows.
 */
final class TimeLaws {
    private static final String LAW = "a row of the timeline holds what happened in it";

    private final Measures m;
    private final RowsOnce rows;
    private final Balance balance;

    TimeLaws(Measures measures, RowsOnce rows, Balance balance) {
        this.m = measures;
        this.rows = rows;
        this.balance = balance;
    }

    void check() {
        for (Kind kind : Kind.values()) {
            rows("timeline of " + kind, kind, rows.of(kind), m.intervals()::startOf);
        }
        rows("accepted by the second", Kind.ACCEPTED, m.acceptedPerSecond(), s -> s * VirtualTime.SECOND);
        rows("paid by the second", Kind.PAID, m.paidPerSecond(), s -> s * VirtualTime.SECOND);
        rows("delivered by the minute", Kind.DELIVERED, m.deliveredPerMinute(), t -> t * VirtualTime.MINUTE);
    }

    private void rows(String name, Kind kind, Series counts, IntToLongFunction startOf) {
        long least = 0;
        long slack = 0;
        for (int row = 0; row < counts.end(); row++) {
            long n = counts.at(row);
            long start = startOf.applyAsLong(row);
            least += n * start;
            slack += n * (startOf.applyAsLong(row + 1) - 1 - start);
        }
        balance.within(LAW, name, m.instants(kind), "µs, the sum of all instants,", least, slack);
    }
}
