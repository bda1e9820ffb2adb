package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Station;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Fault;
import shopping.festival.study.run.Run;

/**
 * What is kept of one festival for being held against another.
 *
 * @param orders paid, in the day and after it
 * @param fen what they were worth
 * @param buyersWithout who went without what they wanted
 * @param recovered orders of buyers who had been told sold out and took another offer
 * @param paid by row of the timeline
 */
record Day(
        Intervals rows,
        long orders,
        long fen,
        long buyersWithout,
        long recovered,
        Series paid,
        List<StationState> stations,
        Map<Station, Place> places) {

    /** The name of the one unit of a platform. */
    private static final String PLATFORM = "";

    private static final double SLOWEST_PERCENT = 99;

    /**
     * A kind of station, by row of the timeline.
     *
     * @param names of its units
     * @param queues orders that wait at the end of a row, by unit
     * @param slowestMillis the 99th percentile of the time an order takes to be through
     */
    record Place(List<String> names, List<Series> queues, Series slowestMillis) {

        /** Of the units that a fault hits, together. */
        Series queue(Fault fault) {
            Series all = new Series(16);
            for (int u = 0; u < names.size(); u++) {
                if (fault.effect().hits(fault.effect().station(), names.get(u))) {
                    all.add(queues.get(u));
                }
            }
            return all;
        }
    }

    /** The stations that a fault hits, and their like. */
    Place placeOf(Fault fault) {
        return Objects.requireNonNull(places.get(fault.effect().station()), "a kind of station that no festival has");
    }

    static Day of(Run run) {
        FestivalResult result = run.result();
        Counts counts = result.counts();
        Measures measures = run.measures();
        Map<Station, Place> places = new EnumMap<>(Station.class);
        for (Station station : Station.values()) {
            places.put(station, place(station, run));
        }
        return new Day(
                measures.intervals(),
                counts.orders().paid(),
                measures.sums(Kind.PAID).fen(),
                counts.intents().lost().turnedAway(),
                measures.answers().recovered(),
                measures.counts(Kind.PAID),
                result.service().stations(),
                places);
    }

    private static Place place(Station station, Run run) {
        return switch (station) {
            case CHECKOUT -> place(List.of(PLATFORM), station, Latency.CHECKOUT, run.measures());
            case WAITING_ROOM -> place(List.of(PLATFORM), station, Latency.CHECKOUT, run.measures());
            case PAYMENT -> place(List.of(PLATFORM), station, Latency.PAYMENT, run.measures());
            // The time at the checkout ends when the seller is asked.
            case SELLERS -> place(List.of(PLATFORM), station, Latency.CHECKOUT, run.measures());
            case WAREHOUSE ->
                place(
                        run.festival().warehouses().stream().map(w -> w.name()).toList(),
                        station,
                        Latency.DISPATCH,
                        run.measures());
            case CUSTOMS ->
                place(
                        run.festival().delivery().ports().stream()
                                .map(p -> p.name())
                                .toList(),
                        station,
                        Latency.DELIVERY,
                        run.measures());
        };
    }

    private static Place place(List<String> names, Station station, Latency latency, Measures measures) {
        List<Series> queues = new ArrayList<>();
        measures.station(station).forEach(log -> queues.add(log.queue()));
        Series slowest = new Series(16);
        for (int row = 0; row < measures.latencies().rows(latency); row++) {
            slowest.add(row, measures.latencies().row(latency, row).getValueAtPercentile(SLOWEST_PERCENT));
        }
        return new Place(names, queues, slowest);
    }
}
