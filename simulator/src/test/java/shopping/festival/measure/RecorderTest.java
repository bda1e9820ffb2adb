package shopping.festival.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/** What several actors record adds up to the same in any order and grouping, and to what one alone would have. */
class RecorderTest {
    private static final long DAY = 10 * VirtualTime.MINUTE;
    private static final Measures.Shape SHAPE = new Measures.Shape(
            DAY, VirtualTime.MINUTE, 3, 2, 2, 1, true, new Probe.Interval(0, DAY), SaturationTerms.USUAL);
    private static final int EVENTS = 2_000;

    /** Some actor's day, all of it drawn. Waits go up to a hundred days: their sums of microseconds leave the doubles. */
    private static void play(int actor, Recorder to) {
        for (int n = actor * EVENTS; n < (actor + 1) * EVENTS; n++) {
            long time = Draws.below(Draws.mix(7L * n), 1 << 30);
            int part = Draws.below(Draws.mix(11L * n), 2);
            long order = Order.withWarehouse(Order.of(n, n % 3, n % 2, 1 + n % 4), part);
            write(to, n, time, part, order);
        }
    }

    private static void write(Recorder to, int n, long time, int part, long order) {
        Kind drawn = Kind.values()[n % Kind.values().length];
        // A parcel is not on its way before it was served, and this day's instants are drawn.
        Kind kind = drawn == Kind.DISPATCHED || drawn == Kind.CLEARED ? Kind.PAID : drawn;
        Station station = Station.values()[n % Station.values().length];
        long start = time + n * 1_430_000_007L;
        to.record(kind, n, order, time, kind == Kind.LOST ? n % LossReason.values().length : 0, n);
        to.served(station, station == Station.WAREHOUSE ? part : 0, time, start, start + 13);
        to.took(Latency.values()[n % Latency.values().length], time, n * 997L);
        to.paid(order, time, n);
        to.delivered(order, time, n * 1_000_003L);
        to.stockAnswer(order, n % 3 > 0);
        to.recovered(n % 2 > 0, n % 5 > 0);
        to.lostToStockOut(order, n);
    }

    private static Recorder actor(int number) {
        Recorder recorder = new Recorder(SHAPE);
        play(number, recorder);
        recorder.offersOut((number + 1) * VirtualTime.MINUTE, 10 + number, 20 + number);
        return recorder;
    }

    private static Recorder sum(Recorder... parts) {
        Recorder sum = new Recorder(SHAPE);
        for (Recorder part : parts) {
            sum.add(part.measures());
        }
        return sum;
    }

    private static List<Object> figures(Recorder recorder) {
        Measures m = recorder.measures();
        List<Object> all = new ArrayList<>(List.of(m.digest().value(), m.firstDeliveredAt(), m.ordersPaidInDay()));
        all.add(List.of(m.begun().toString(), m.ended().toString(), m.offersEverOut()));
        Timeline timeline = Timeline.of(m);
        for (int row = 0; row < timeline.rows(); row++) {
            all.add(timeline.row(row).toList());
        }
        for (LossReason reason : LossReason.values()) {
            all.add(List.of(m.losses().intents(reason), m.losses().fen(reason)));
        }
        for (int cell = 0; cell < 3; cell++) {
            all.add(List.of(
                    m.losses().unitsOut(cell),
                    m.losses().fenOut(cell),
                    m.ledger().ordersOf(cell, 1)));
            all.add(List.of(m.ledger().unitsFrom(cell, 0), m.ledgerAfter().fenFrom(cell, 1)));
        }
        for (Rivalry rivalry : Rivalry.values()) {
            all.add(m.answers().recovered(rivalry));
        }
        all.add(List.of(
                m.answers().firstTries(),
                m.answers().firstTriesFilled(),
                m.answers().recovered()));
        for (Latency latency : Latency.values()) {
            all.add(m.latencies().total(latency));
        }
        for (Station station : Station.values()) {
            for (StationLog log : m.station(station)) {
                Probe probe = log.probe().orElseThrow();
                all.add(List.of(log.count(), log.waitPeakMicros(), log.firstSaturatedAt(), log.drainedAt()));
                all.add(List.of(log.busyMicros(), log.lastEnd(), probe.waitMeanSeconds(), probe.sojournMeanSeconds()));
                all.add(List.of(probe.queueMean(), probe.inSystemMean(), probe.busyMean(), probe.waitedShare()));
            }
        }
        return all;
    }

    @Test
    void threeActorsAddUpToTheSame_inAnyOrderAndGrouping() {
        List<Object> together = figures(sum(actor(0), actor(1), actor(2)));
        assertThat(figures(sum(sum(actor(0), actor(1)), actor(2)))).isEqualTo(together);
        assertThat(figures(sum(actor(0), sum(actor(2), actor(1))))).isEqualTo(together);
        assertThat(figures(sum(actor(2), sum(), sum(actor(1), actor(0))))).isEqualTo(together);
    }

    @Test
    void oneActorAlone_recordsWhatThreeAddUpTo() {
        Recorder alone = new Recorder(SHAPE);
        for (int actor = 0; actor < 3; actor++) {
            play(actor, alone);
        }
        // Each actor has its level from its first window on: 10 from minute 0, 11 from minute 1, 12 from minute 2.
        alone.offersOut(VirtualTime.MINUTE, 10, 20);
        alone.offersOut(2 * VirtualTime.MINUTE, 10 + 11, 20 + 21);
        alone.offersOut(3 * VirtualTime.MINUTE, 10 + 11 + 12, 20 + 21 + 22);
        assertThat(figures(alone)).isEqualTo(figures(sum(actor(0), actor(1), actor(2))));
    }
}
