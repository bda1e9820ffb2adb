package shopping.festival.measure;

import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/** Whatever a stage can write into a journal, all of it drawn: no day that could be, but every method of the journal. */
final class DrawnDay {
    static final int CELLS = 8;
    static final int SEGMENTS = 2;
    static final int WAREHOUSES = 3;
    static final int PORTS = 2;
    private static final int DAY_MINUTES = 30;
    private static final long DAY = DAY_MINUTES * VirtualTime.MINUTE;

    /** Probes look at a part of the day, and there is a waiting room. */
    static final Measures.Shape SHAPE = new Measures.Shape(
            DAY,
            VirtualTime.MINUTE,
            CELLS,
            SEGMENTS,
            WAREHOUSES,
            PORTS,
            true,
            new Probe.Interval(DAY / 4, DAY),
            SaturationTerms.USUAL);

    private final long seed;
    private final long longest;
    private final Journal journal;
    /** A parcel goes on when it was picked, or seen by customs. */
    private long picked;

    private long inspected;
    private long drawn;

    private DrawnDay(long seed, long longest, Journal journal) {
        this.seed = seed;
        this.longest = longest;
        this.journal = journal;
    }

    /**
     * Writes so many events of a day, each with all that can go along with one.
     *
     * @param longest nothing begins later, or takes longer; microseconds
     */
    static void write(long seed, int events, long longest, Journal journal) {
        DrawnDay day = new DrawnDay(seed, longest, journal);
        for (int n = 0; n < events; n++) {
            day.event(n);
        }
    }

    private int draw(int below) {
        return (int) span(below);
    }

    private boolean coin() {
        return draw(2) == 0;
    }

    private long span(long below) {
        return Draws.part(Draws.mix(seed * 1_000_003 + drawn++), below);
    }

    private void event(int n) {
        long order = order();
        long id = IntentId.of(draw(IntentId.STREAMS_MAX), draw(9), draw(DAY_MINUTES), draw(1_000));
        long time = span(longest);
        stations(time);
        parcels(id, time);
        events(n, id, order, time);
        money(order, time);
        stock(id, order, time);
        journal.offersOut((1 + n / 20) * VirtualTime.MINUTE, draw(50), 50 + n);
    }

    private long order() {
        long order = Order.of(draw(1_000), draw(CELLS), draw(SEGMENTS), 1 + draw(5));
        long tried = Order.withTries(order, coin() ? 0 : draw(3), draw(3));
        return coin() ? tried : Order.withWarehouse(tried, draw(WAREHOUSES));
    }

    private static int units(Station station) {
        return switch (station) {
            case WAREHOUSE -> WAREHOUSES;
            case CUSTOMS -> PORTS;
            default -> 1;
        };
    }

    /** Most wait for moments; some for so long that the station counts as saturated. */
    private void stations(long time) {
        for (Station station : Station.values()) {
            int unit = draw(units(station));
            long wait = draw(3) == 0 ? 0 : span(draw(9) == 0 ? longest : VirtualTime.SECOND / 2);
            long finish = time + wait + span(longest);
            journal.served(station, unit, time, time + wait, finish);
            picked = station == Station.WAREHOUSE ? finish : picked;
            inspected = station == Station.CUSTOMS ? finish : inspected;
            if (draw(5) == 0) {
                journal.gaveUp(station, unit, time, time + span(longest));
            }
            if (draw(9) == 0) {
                journal.refused(station, unit, time);
            }
        }
    }

    private void parcels(long id, long time) {
        journal.landed(draw(PORTS), id, time, time + span(longest));
    }

    private void events(int n, long id, long order, long time) {
        Kind kind = Kind.values()[n % Kind.values().length];
        long from = kind == Kind.DISPATCHED ? picked : kind == Kind.CLEARED ? inspected : 0;
        int unit = kind == Kind.LOST ? LossReason.values()[draw(LossReason.values().length)].code() : draw(1_000);
        journal.record(kind, id, order, Math.max(from, time), unit, draw(100_000));
        for (Latency latency : Latency.values()) {
            journal.took(latency, time, coin() ? draw(1_000) : span(longest));
            journal.tookInVain(latency, time, span(longest));
        }
    }

    private void money(long order, long time) {
        journal.paid(order, time, draw(100_000));
        if (coin()) {
            journal.delivered(order, time, span(longest));
        }
    }

    private void stock(long id, long order, long time) {
        journal.received(draw(1_000), time, draw(9));
        journal.reserved(draw(1_000), id, order, time, 1);
        journal.ordered(draw(1_000), time, draw(9));
        journal.wentOut(Order.offer(order), time);
        journal.stockAnswer(order, coin());
        if (coin()) {
            journal.promised(order);
        }
        journal.recovered(coin(), coin());
        journal.lostToStockOut(order, draw(100_000));
    }
}
