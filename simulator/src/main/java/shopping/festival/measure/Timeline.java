package shopping.festival.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;

/**
 * What happened row by row: a row a virtual minute of the day and a row an hour after it, until nothing happens any
 * more. Counts are the row's own; queues, backlog and offers out those at its end.
 */
public final class Timeline {
    /**
     * @param at its value in one row, without the work for the others; of queues asked for in the order of time
     */
    private record Column(
            String name, boolean isLevel, Function<Measures, Series> series, ToLongBiFunction<Measures, Integer> at) {}

    private static final String OFFERS_OUT = "offers_out";

    private static final List<Column> COLUMNS = List.of(
            count("intents", Kind.ARRIVED),
            count("accepted", Kind.ACCEPTED),
            count("paid", Kind.PAID),
            count("sold_out", Kind.SOLD_OUT),
            count("busy", Refusal.OF_ATTEMPTS.stream().map(Refusal::kind).toArray(Kind[]::new)),
            count("declined", Kind.DECLINED),
            count("unpaid", Kind.UNPAID, Kind.BREAKER_OPEN),
            count("refunded", Kind.REFUNDED),
            new Column("gmv_fen", false, Measures::gmv, (m, row) -> m.gmv().at(row)),
            new Column(OFFERS_OUT, true, m -> new Series(0), Measures::offersOutAt),
            queue("checkout_queue", Station.CHECKOUT),
            queue("payment_queue", Station.PAYMENT),
            count("dispatched", Kind.DISPATCHED),
            queue("warehouse_backlog", Station.WAREHOUSE),
            queue("customs_queue", Station.CUSTOMS),
            count("delivered", Kind.DELIVERED),
            queue("sellers_queue", Station.SELLERS));

    private final Map<String, IntToLongFunction> columns = new LinkedHashMap<>();
    private int rows;

    private Timeline(Measures measures, List<String> names) {
        rows = measures.intervals().dayMinutes();
        for (Column column : COLUMNS) {
            if (!names.contains(column.name())) {
                continue;
            }
            Series series = column.series().apply(measures);
            rows = Math.max(rows, series.end());
            columns.put(column.name(), column.name().equals(OFFERS_OUT) ? measures::offersOutAt : series::at);
        }
    }

    public static Timeline of(Measures measures) {
        return new Timeline(measures, names());
    }

    /** Some of its columns, without the work for the others. */
    public static Timeline of(Measures measures, List<String> some) {
        return new Timeline(measures, some);
    }

    /** One column of it, without the work for the others. */
    public static IntToLongFunction column(Measures measures, String name) {
        return new Timeline(measures, List.of(name)).column(name);
    }

    /** One of its columns, by row. */
    public IntToLongFunction column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** The columns in the order of the file. */
    public static List<String> names() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /**
     * One row while others are still to come, in the order of the names: as it is when nobody will add to it any more.
     * Asked for in the order of time.
     */
    static long[] row(Measures measures, int row) {
        return COLUMNS.stream()
                .mapToLong(column -> column.at().applyAsLong(measures, row))
                .toArray();
    }

    /** Whether a column says how it stands at the row's end, and not what happened in the row. */
    public static boolean isLevel(String name) {
        return COLUMNS.stream().anyMatch(c -> c.name().equals(name) && c.isLevel());
    }

    public int rows() {
        return rows;
    }

    /** The values of a row, in the order of the names. */
    public Stream<Long> row(int row) {
        return columns.values().stream().map(column -> column.applyAsLong(row));
    }

    /** Events of these kinds together. */
    private static Column count(String name, Kind... kinds) {
        return new Column(
                name,
                false,
                m -> sum(m, kinds),
                (m, row) -> Arrays.stream(kinds)
                        .mapToLong(kind -> m.counts().at(kind, row))
                        .sum());
    }

    private static Series sum(Measures m, Kind... kinds) {
        Series all = new Series(0);
        for (Kind kind : kinds) {
            all.add(m.counts(kind));
        }
        return all;
    }

    private static Column queue(String name, Station station) {
        return new Column(
                name,
                true,
                m -> {
                    Series all = new Series(0);
                    for (StationLog log : m.station(station)) {
                        all.add(log.queue());
                    }
                    return all;
                },
                (m, row) -> m.station(station).stream()
                        .mapToLong(log -> log.waitingAt(m.intervals().endOf(row)))
                        .sum());
    }
}
