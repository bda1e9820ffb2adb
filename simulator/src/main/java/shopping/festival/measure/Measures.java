package shopping.festival.measure;

import java.util.EnumMap;
import java.util.Map;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/**
 * What one actor measures. Everything is a sum, a minimum or a maximum, so that the measures of several actors add up
 * to the same whatever the division of work.
 */
public final class Measures implements Journal {
    private static final int KINDS = Kind.values().length;

    private final Intervals intervals;
    private final long dayMicros;
    private final Digest digest;
    private final EventCounts counts;
    private final Sums[] sums = new Sums[KINDS];
    private final Sums begun = new Sums();
    private final Sums ended = new Sums();
    private final long[] lost = new long[LossReason.CODES];
    private final long[] lostFenOf = new long[LossReason.CODES];
    private final Series gmv;
    private final Latencies latencies;
    private final Map<Station, StationLog[]> stations = new EnumMap<>(Station.class);
    private final StationLog[] checkout;
    private final StationLog[] payment;
    private final StationLog[] warehouse;
    private final StationLog[] customs;
    private final Ledger ledger;
    private final Ledger ledgerAfter;
    private final Series offersOut;
    private int offersOutRows;
    private int offersEverOut;
    private long firstDeliveredAt = VirtualTime.NEVER;
    private long firstTries;
    private long firstTriesFilled;
    private long recovered;
    /** By {@link Rivalry}. */
    private final long[] recoveredBy = new long[Rivalry.values().length];

    /** By cell of the last try. */
    private final long[] lostUnits;

    private final long[] lostFen;
    private long ordersPaidInDay;

    /** How large the things are that are counted by unit. */
    public record Shape(
            long dayMicros,
            long slotMicros,
            int cells,
            int segments,
            int warehouses,
            int ports,
            Probe.Interval probed) {}

    /** How long orders must wait before a station counts as saturated. */
    public static final long SATURATION_OF_PLATFORM = VirtualTime.SECOND;

    public static final long SATURATION_OF_LOGISTICS = 10 * VirtualTime.MINUTE;

    public Measures(Shape shape) {
        this.dayMicros = shape.dayMicros();
        this.intervals = Intervals.of(dayMicros);
        int rows = intervals.dayMinutes();
        this.digest = new Digest(shape.slotMicros(), rows);
        for (int k = 0; k < KINDS; k++) {
            sums[k] = new Sums();
        }
        this.gmv = new Series(16);
        this.counts = new EventCounts(intervals);
        this.latencies = new Latencies(intervals);
        this.checkout = logs(1, SATURATION_OF_PLATFORM, shape.probed());
        this.payment = logs(1, SATURATION_OF_PLATFORM, shape.probed());
        this.warehouse = logs(shape.warehouses(), SATURATION_OF_LOGISTICS, shape.probed());
        this.customs = logs(shape.ports(), SATURATION_OF_LOGISTICS, shape.probed());
        stations.put(Station.CHECKOUT, checkout);
        stations.put(Station.PAYMENT, payment);
        stations.put(Station.WAREHOUSE, warehouse);
        stations.put(Station.CUSTOMS, customs);
        this.ledger = new Ledger(shape.cells(), shape.segments());
        this.ledgerAfter = new Ledger(shape.cells(), shape.segments());
        this.offersOut = new Series(16);
        this.lostUnits = new long[shape.cells()];
        this.lostFen = new long[shape.cells()];
    }

    private StationLog[] logs(int units, long saturation, Probe.Interval probed) {
        StationLog[] logs = new StationLog[units];
        for (int u = 0; u < units; u++) {
            logs[u] = new StationLog(intervals, saturation, probed);
        }
        return logs;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        long tryHash = Sums.hash(id, Order.attempt(order));
        digest.add(kind, id, tryHash, time, unit, fen);
        counts.add(kind, time);
        sums[kind.ordinal()].add(tryHash, fen);
        switch (kind) {
            case ARRIVED -> begun.add(Sums.hash(id, 0), 0);
            case NOT_TEMPTED -> ended.add(Sums.hash(id, 0), 0);
            case LOST -> {
                ended.add(Sums.hash(id, 0), 0);
                lost[unit]++;
                lostFenOf[unit] += fen;
            }
            case DELIVERED -> {
                ended.add(Sums.hash(id, 0), 0);
                firstDeliveredAt = Math.min(firstDeliveredAt, time);
            }
            default -> {}
        }
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        // The final stock tells.
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        // The final stock tells.
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        switch (station) {
            case CHECKOUT -> checkout[0].served(arrival, start, finish);
            case PAYMENT -> payment[0].served(arrival, start, finish);
            case WAREHOUSE -> warehouse[unit].served(arrival, start, finish);
            case CUSTOMS -> customs[unit].served(arrival, start, finish);
        }
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        latencies.add(latency, end, micros);
    }

    @Override
    public void paid(long order, long time, long fen) {
        gmv.add(intervals.at(time), fen);
        if (time < dayMicros) {
            ordersPaidInDay++;
            ledger.paid(order, fen);
        } else {
            ledgerAfter.paid(order, fen);
        }
    }

    @Override
    public void delivered(long order, long time, long sincePaid) {
        ledger.delivered(order, sincePaid);
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        if (Order.soldOuts(order) == 0) {
            firstTries++;
            if (accepted) {
                firstTriesFilled++;
            }
        } else if (accepted) {
            recovered++;
        }
    }

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {
        recoveredBy[Rivalry.of(wantedForeign, gotForeign).ordinal()]++;
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        lostUnits[Order.cell(order)] += Order.units(order);
        lostFen[Order.cell(order)] += fen;
    }

    @Override
    public void offersOut(long windowEnd, int offers, int everOut) {
        int row = intervals.at(windowEnd - 1);
        // Rows without a window of their own keep what the row before them had.
        carryOffersOutTo(row + 1);
        offersOut.add(row, offers - offersOut.at(row));
        offersEverOut = everOut;
    }

    /** Adds another actor's measures to these. */
    public void add(Measures other) {
        digest.add(other.digest);
        for (int k = 0; k < KINDS; k++) {
            sums[k].add(other.sums[k]);
        }
        begun.add(other.begun);
        ended.add(other.ended);
        for (int r = 0; r < lost.length; r++) {
            lost[r] += other.lost[r];
            lostFenOf[r] += other.lostFenOf[r];
        }
        gmv.add(other.gmv);
        counts.add(other.counts);
        latencies.add(other.latencies);
        stations.forEach((station, logs) -> {
            for (int u = 0; u < logs.length; u++) {
                logs[u].add(other.stations.get(station)[u]);
            }
        });
        ledger.add(other.ledger);
        ledgerAfter.add(other.ledgerAfter);
        addOffersOut(other);
        offersEverOut += other.offersEverOut;
        firstDeliveredAt = Math.min(firstDeliveredAt, other.firstDeliveredAt);
        firstTries += other.firstTries;
        firstTriesFilled += other.firstTriesFilled;
        recovered += other.recovered;
        addTo(recoveredBy, other.recoveredBy);
        addTo(lostUnits, other.lostUnits);
        addTo(lostFen, other.lostFen);
        ordersPaidInDay += other.ordersPaidInDay;
    }

    private static void addTo(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** A level, not a count: whoever closed fewer rows keeps the level of its last one in the rows after it. */
    private void addOffersOut(Measures other) {
        int rows = Math.max(offersOutRows, other.offersOutRows);
        carryOffersOutTo(rows);
        for (int r = 0; r < rows; r++) {
            offersOut.add(r, other.offersOutAt(r));
        }
    }

    private void carryOffersOutTo(int rows) {
        long last = offersOutAt(offersOutRows);
        for (int r = offersOutRows; r < rows; r++) {
            offersOut.add(r, last);
        }
        offersOutRows = Math.max(offersOutRows, rows);
    }

    public Intervals intervals() {
        return intervals;
    }

    public Digest digest() {
        return digest;
    }

    public long count(Kind kind) {
        return sums[kind.ordinal()].count();
    }

    /** How many events of a kind fell into each row of the timeline: ask once, it may have to be added up. */
    public Series counts(Kind kind) {
        return counts.of(kind);
    }

    /** The fingerprint of all events of a kind, for the audit. */
    public Sums sums(Kind kind) {
        return sums[kind.ordinal()];
    }

    /** The fingerprint of the intents that began. */
    public Sums begun() {
        return begun;
    }

    /** The fingerprint of the intents that ended, one way or the other. */
    public Sums ended() {
        return ended;
    }

    public long lost(LossReason reason) {
        return lost[reason.code()];
    }

    /** What the last tries of the intents lost for a reason were worth. */
    public long lostFen(LossReason reason) {
        return lostFenOf[reason.code()];
    }

    public Series gmv() {
        return gmv;
    }

    public Series acceptedPerSecond() {
        return counts.acceptedPerSecond();
    }

    public Series paidPerSecond() {
        return counts.paidPerSecond();
    }

    public Series deliveredPerMinute() {
        return counts.deliveredPerMinute();
    }

    public Latencies latencies() {
        return latencies;
    }

    public StationLog[] station(Station station) {
        return stations.get(station);
    }

    /** What was paid within the day; deliveries of all orders. */
    public Ledger ledger() {
        return ledger;
    }

    /** What was paid after the day. */
    public Ledger ledgerAfter() {
        return ledgerAfter;
    }

    /** Offers with nothing on hand at the end of a row of the timeline; after the last window nothing changes. */
    public long offersOutAt(int row) {
        return offersOutRows == 0 ? 0 : offersOut.at(Math.min(row, offersOutRows - 1));
    }

    public int offersEverOut() {
        return offersEverOut;
    }

    public long firstDeliveredAt() {
        return firstDeliveredAt;
    }

    public long firstTries() {
        return firstTries;
    }

    public long firstTriesFilled() {
        return firstTriesFilled;
    }

    public long recovered() {
        return recovered;
    }

    public long recovered(Rivalry rivalry) {
        return recoveredBy[rivalry.ordinal()];
    }

    /** Units of the last tries of intents lost to sold-out answers, by the cell of that try. */
    public long lostUnits(int cell) {
        return lostUnits[cell];
    }

    /** The same in fen. */
    public long lostFen(int cell) {
        return lostFen[cell];
    }

    public long ordersPaidInDay() {
        return ordersPaidInDay;
    }
}
