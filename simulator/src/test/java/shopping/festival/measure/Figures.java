package shopping.festival.measure;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/** All that can be asked of measures of a {@link DrawnDay}, one after the other. */
final class Figures {
    private final Measures measures;
    private final List<Object> all = new ArrayList<>();

    private Figures(Measures measures) {
        this.measures = measures;
    }

    static List<Object> of(Measures measures) {
        Figures figures = new Figures(measures);
        figures.events();
        figures.timeline();
        figures.losses();
        figures.answers();
        figures.latencies();
        for (Station station : Station.values()) {
            measures.station(station).forEach(figures::station);
        }
        figures.ledger(measures.ledger());
        figures.ledger(measures.ledgerAfter());
        return figures.all;
    }

    private void add(Object... figures) {
        all.addAll(List.of(figures));
    }

    private void series(Series series) {
        add(series.end(), series.sum(), series.largest(), series.indexOfLargest());
        for (int i = 0; i < series.end(); i++) {
            add(series.at(i));
        }
    }

    private void events() {
        add(
                measures.digest().value(),
                measures.begun().toString(),
                measures.ended().toString());
        series(measures.digest().byMinute());
        for (Kind kind : Kind.values()) {
            add(measures.count(kind), measures.sums(kind).toString(), measures.instants(kind));
            series(measures.counts(kind));
            for (int stream = 0; stream < IntentId.STREAMS_MAX; stream++) {
                add(measures.sums(kind, stream).toString());
            }
        }
        series(measures.acceptedPerSecond());
        series(measures.paidPerSecond());
        series(measures.deliveredPerMinute());
        add(measures.firstDeliveredAt(), measures.ordersPaidInDay(), measures.offersEverOut());
        series(measures.gmv());
    }

    private void timeline() {
        Timeline timeline = Timeline.of(measures);
        for (int row = 0; row < timeline.rows() + 2; row++) {
            add(timeline.row(row).toList(), measures.offersOutAt(row));
        }
    }

    private void losses() {
        for (LossReason reason : LossReason.values()) {
            add(measures.losses().intents(reason), measures.losses().fen(reason));
        }
        for (int cell = 0; cell < DrawnDay.CELLS; cell++) {
            add(measures.losses().unitsOut(cell), measures.losses().fenOut(cell));
        }
    }

    private void answers() {
        Answers answers = measures.answers();
        add(answers.firstTries(), answers.firstTriesFilled(), answers.firstTriesFromShelf());
        add(answers.recovered(), answers.refusedAgain());
        for (Rivalry rivalry : Rivalry.values()) {
            add(answers.recovered(rivalry));
        }
    }

    private void latencies() {
        Latencies latencies = measures.latencies();
        for (Latency latency : Latency.values()) {
            add(latencies.total(latency), latencies.sumMillis(latency), latencies.rows(latency));
            add(latencies.sumMicros(latency), latencies.sumMicrosInVain(latency));
            for (int row = 0; row < latencies.rows(latency); row++) {
                add(latencies.count(latency, row), latencies.row(latency, row));
            }
        }
    }

    private void station(StationLog log) {
        add(log.count(), log.gaveUp(), log.refused(), log.cameLateMicros(), log.busyMicros(), log.lastEnd());
        add(log.waitedMicros(), log.waitedInVainMicros(), log.waitMeanMicros(), log.waitPeakMicros());
        add(log.firstSaturatedAt(), log.drainedAt(), log.queuePeak(), log.episodes());
        series(log.queue());
        series(log.refusedPerStep());
        series(log.gaveUpPerStep());
        Steps steps = log.queueSteps();
        for (int n = 0; n < steps.size(); n++) {
            add(steps.from(n), steps.value(n));
        }
        Probe probe = log.probe().orElseThrow();
        add(probe.arrivals(), probe.gaveUpShare(), probe.waitMeanSeconds(), probe.sojournMeanSeconds());
        add(probe.waitedShare(), probe.queueMean(), probe.inSystemMean(), probe.busyMean());
        add(log.queueLevels().most(0, VirtualTime.HORIZON));
    }

    private void ledger(Ledger ledger) {
        add(ledger.fen(), ledger.orders(), ledger.fenByHouse(), ledger.ordersByHouse());
        for (int cell = 0; cell < DrawnDay.CELLS; cell++) {
            for (int segment = 0; segment < DrawnDay.SEGMENTS; segment++) {
                add(ledger.fenOf(cell, segment), ledger.ordersOf(cell, segment));
            }
            for (int house = 0; house <= Order.NO_WAREHOUSE; house++) {
                add(ledger.ordersFrom(cell, house), ledger.fenFrom(cell, house), ledger.unitsFrom(cell, house));
            }
        }
        for (int house = 0; house <= Order.NO_WAREHOUSE; house++) {
            Histogram deliveries = new Histogram(LatencyCounts.DIGITS);
            ledger.deliveriesInto(deliveries, house);
            add(ledger.deliveredFrom(house), ledger.deliveryMillisFrom(house), ledger.deliveriesCounted(house));
            add(deliveries, ledger.deliveryMillisBounds(house));
        }
    }
}
