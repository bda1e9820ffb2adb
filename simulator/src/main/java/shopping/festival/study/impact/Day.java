package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Station;
import shopping.festival.result.Service.StationState;
import shopping.festival.study.run.Run;

/**
 * What is kept of one festival for being held against another: of the buyers who come in both, not of those of a surge.
 *
 * @param orders paid, in the day and after it
 * @param fen what they were worth
 * @param buyersWithout who went without what they wanted
 * @param purchases the orders paid, one by one or a sample of them
 * @param places where orders wait, by kind
 * @param slowest by what was taken time for
 */
record Day(
        Intervals rows,
        long orders,
        long fen,
        long buyersWithout,
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
    static Day of(Run run, int[] regulars, Purchases purchases) {
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
                IntStream.of(regulars)
                        .mapToLong(s -> measures.sums(Kind.PAID, s).count())
                        .sum(),
                IntStream.of(regulars)
                        .mapToLong(s -> measures.sums(Kind.PAID, s).fen())
                        .sum(),
                IntStream.of(regulars)
                        .mapToLong(s -> measures.sums(Kind.LOST, s).count())
                        .sum(),
                purchases,
                List.copyOf(places),
                slowest);
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
