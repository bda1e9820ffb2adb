package shopping.festival.result.making;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.Steps;
import shopping.festival.measure.Timeline;
import shopping.festival.measure.threshold.Trace;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Station;

/** How numbers of a result came about in time, for those that know it: sums and peaks of what is kept by row. */
public final class Traces {
    /** Numbers that are sums of a column of the timeline over the whole run, and the column. */
    public static final Map<String, String> SUMS = Map.ofEntries(
            Map.entry("intents.total", "intents"),
            Map.entry("attempts.accepted", "accepted"),
            Map.entry("attempts.soldOut", "sold_out"),
            Map.entry("attempts.busy", "busy"),
            Map.entry("orders.accepted", "accepted"),
            Map.entry("orders.paid", "paid"),
            Map.entry("orders.declined", "declined"),
            Map.entry("orders.unpaid", "unpaid"),
            Map.entry("orders.refunded", "refunded"),
            Map.entry("orders.shipped", "dispatched"),
            Map.entry("orders.delivered", "delivered"));

    private final Festival festival;
    private final Measures measures;
    private final Map<String, Supplier<Trace>> makers = new TreeMap<>();

    Traces(Festival festival, Measures measures) {
        this.festival = festival;
        this.measures = measures;
        SUMS.forEach((path, column) ->
                makers.put(path, () -> sum(column, Timeline.of(measures).rows())));
        int day = measures.intervals().dayMinutes();
        makers.put("gmvFen", () -> sum("gmv_fen", day));
        makers.put("ordersPaidInDay", () -> sum("paid", day));
        makers.put("peaks.ordersPerSecond", () -> perSecond(measures.acceptedPerSecond()));
        makers.put("peaks.paymentsPerSecond", () -> perSecond(measures.paidPerSecond()));
        for (Station station : Station.values()) {
            for (int unit = 0;
                    unit < StationTables.logs(festival, measures, station).size();
                    unit++) {
                queue(station, unit);
            }
        }
    }

    /** Empty for a number that does not know. */
    Optional<Trace> of(String path) {
        return Optional.ofNullable(makers.get(path)).map(Supplier::get);
    }

    private void queue(Station station, int unit) {
        String name = StationTables.name(festival, station, unit);
        Supplier<Trace> maker = () -> {
            Steps queue = measures.station(station).get(unit).queueSteps();
            return new Trace(queue.size(), queue::value, queue::from, false);
        };
        makers.put("stations." + station.label() + "." + name + ".queuePeak", maker);
        if (station == Station.WAREHOUSE) {
            makers.put("warehouses." + name + ".backlogPeak", maker);
        }
    }

    private Trace sum(String column, int rows) {
        IntToLongFunction at = Timeline.column(measures, column);
        return new Trace(rows, at, measures.intervals()::startOf, true);
    }

    private static Trace perSecond(Series seconds) {
        return new Trace(seconds.end(), seconds::at, second -> second * VirtualTime.SECOND, false);
    }
}
