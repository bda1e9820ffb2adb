package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Station;
import shopping.festival.result.Service.StationState;
import shopping.festival.study.run.Run;

/**
 * What is kept of one festival for being held against another: of the buyers who come in both, not of those of a surge.
 * An order that was refunded because its unit was not there is none that was sold.
 *
 * @param orders paid, in the day and after it, and not refunded
 * @param fen what they were worth
 * @param refunded orders that were paid and refunded
 * @param lost who went without what they wanted, by the outcome of the last try
 * @param purchases the orders paid, one by one or a sample of them
 * @param places where orders wait, by kind
 * @param slowest by what was taken time for
 */
record Day(
        Intervals rows,
        long orders,
        long fen,
        long refunded,
        Map<LossReason, Long> lost,
        Purchases purchases,
        List<Place> places,
        Map<Latency, Slowest> slowest) {
    private static final double SLOWEST_PERCENT = 99;

    /**
     * A station, or a unit of it.
     *
     * @param state what the result says of it
     * @param queue orders that wait at the end of a row of the timeline
     */
    record Place(Station kind, StationState state, Series queue) {}

    /**
     * The time that orders take, by row of the timeline.
     *
     * @param millis 99th percentile
     * @param orders that it is of
     */
    record Slowest(Series millis, Series orders) {}

    /** @param regulars numbers of the streams whose buyers come in every day */
    static Day of(Run run, int[] regulars, Map<LossReason, Long> lost, Purchases purchases) {
        Measures measures = run.measures();
        List<Place> places = new ArrayList<>();
        Map<Latency, Slowest> slowest = new EnumMap<>(Latency.class);
        for (Latency latency : Latency.values()) {
            slowest.put(latency, slowest(latency, measures));
        }
        for (Station station : Station.values()) {
            places.addAll(places(station, run));
        }
        return new Day(
                measures.intervals(),
                sum(regulars, s -> count(measures, Kind.PAID, s) - count(measures, Kind.REFUNDED, s)),
                sum(
                        regulars,
                        s -> measures.sums(Kind.PAID, s).fen()
                                - measures.sums(Kind.REFUNDED, s).fen()),
                sum(regulars, s -> count(measures, Kind.REFUNDED, s)),
                lost,
                purchases,
                List.copyOf(places),
                slowest);
    }

    private static long sum(int[] streams, IntToLongFunction figure) {
        return IntStream.of(streams).mapToLong(figure).sum();
    }

    private static long count(Measures measures, Kind kind, int stream) {
        return measures.sums(kind, stream).count();
    }

    /** One more than the last row of the timeline in which an order waited or came through. */
    int end() {
        int queues = places.stream().mapToInt(p -> p.queue().end()).max().orElse(0);
        int times =
                slowest.values().stream().mapToInt(s -> s.orders().end()).max().orElse(0);
        return Math.max(queues, times);
    }

    /** Who went without what they wanted. */
    long buyersWithout() {
        return lost.values().stream().mapToLong(Long::longValue).sum();
    }

    long lost(LossReason reason) {
        return lost.getOrDefault(reason, 0L);
    }

    /** The place of the same kind and name in this day. */
    Place like(Place other) {
        return place(other.state().kind(), other.state().name());
    }

    Place place(String kind, String name) {
        return places.stream()
                .filter(p -> p.state().kind().equals(kind) && p.state().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind + " " + name + " in this day"));
    }

    Slowest slowest(Latency latency) {
        return Objects.requireNonNull(slowest.get(latency), latency.tag());
    }

    private static List<Place> places(Station station, Run run) {
        List<String> names = run.festival().places(station);
        List<StationLog> logs = run.measures().station(station);
        List<Place> places = new ArrayList<>();
        for (StationState state : run.result().service().stations()) {
            if (state.kind().equals(station.label())) {
                places.add(new Place(
                        station, state, logs.get(names.indexOf(state.name())).queue()));
            }
        }
        places.sort(Comparator.comparing(p -> names.indexOf(p.state().name())));
        return places;
    }

    static Latency latency(Station station) {
        return switch (station) {
            // The time at the checkout begins in the room before it, and ends when the seller is asked.
            case CHECKOUT, SELLERS, WAITING_ROOM -> Latency.CHECKOUT;
            case PAYMENT -> Latency.PAYMENT;
            case WAREHOUSE -> Latency.DISPATCH;
            case CUSTOMS -> Latency.DELIVERY;
        };
    }

    /** Whether that time is measured at this station by itself, and not from the order to the end of a long way. */
    static boolean isOfItsOwn(Station station) {
        return station == Station.CHECKOUT || station == Station.PAYMENT;
    }

    private static Slowest slowest(Latency latency, Measures measures) {
        Series millis = new Series(16);
        Series orders = new Series(16);
        for (int row = 0; row < measures.latencies().rows(latency); row++) {
            Histogram histogram = measures.latencies().row(latency, row);
            millis.add(row, histogram.getValueAtPercentile(SLOWEST_PERCENT));
            orders.add(row, histogram.getTotalCount());
        }
        return new Slowest(millis, orders);
    }
}
