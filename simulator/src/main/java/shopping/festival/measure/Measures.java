package shopping.festival.measure;

import java.util.List;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Station;

/**
 * What was measured, by one actor or by all: for reading, a {@link Recorder} writes it. Everything is a sum, a minimum
 * or a maximum, so that the measures of several actors add up to the same whatever the division of work.
 */
public final class Measures implements Stateful {
    private final Intervals intervals;
    private final Digest digest;
    private final EventCounts counts;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Losses losses;
    private final Latencies latencies;
    private final Stations stations;
    private final Payments receipts;
    private final Answers answers = new Answers();
    private final OffersOut offersOut;

    /** How large the things are that are counted by unit. */
    public record Shape(
            long dayMicros,
            long slotMicros,
            int cells,
            int segments,
            int warehouses,
            int ports,
            boolean hasWaitingRoom,
            Probe.Interval probed,
            SaturationTerms saturation) {}

    Measures(Shape shape) {
        this.intervals = Intervals.of(shape.dayMicros());
        this.digest = new Digest(shape.slotMicros(), intervals.dayMinutes());
        this.counts = new EventCounts(intervals);
        this.losses = new Losses(shape.cells());
        this.latencies = new Latencies(intervals);
        this.stations = new Stations(intervals, shape);
        this.receipts = new Payments(intervals, shape);
        this.offersOut = new OffersOut(intervals);
    }

    /**
     * Tells all that was counted, or takes it over in place of what was: between measures of one shape. The words of
     * several do not add up, so add the measures up before they are told. Offers out are a level: whoever takes over
     * those of several is one of the sellers, and each of these tells its own level then.
     */
    @Override
    public void state(Tape tape) {
        digest.state(tape);
        counts.state(tape);
        fingerprints.state(tape);
        losses.state(tape);
        latencies.state(tape);
        stations.state(tape);
        receipts.state(tape);
        answers.state(tape);
        offersOut.state(tape);
    }

    public Intervals intervals() {
        return intervals;
    }

    public Digest digest() {
        return digest;
    }

    EventCounts counts() {
        return counts;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    Stations stations() {
        return stations;
    }

    Payments receipts() {
        return receipts;
    }

    OffersOut offersOut() {
        return offersOut;
    }

    /** The fingerprint of the events of a kind that the intents of a stream met. */
    public Sums sums(Kind kind, int stream) {
        return fingerprints.of(kind, stream);
    }

    /** What intents were lost by, and what with them. */
    public Losses losses() {
        return losses;
    }

    /** How sellers answered. */
    public Answers answers() {
        return answers;
    }

    public long count(Kind kind) {
        return fingerprints.of(kind).count();
    }

    /** The fingerprint of all events of a kind, for the audit. */
    public Sums sums(Kind kind) {
        return fingerprints.of(kind);
    }

    /** The sum of the instants of all events of a kind, microseconds modulo 2⁶⁴, for the audit. */
    public long instants(Kind kind) {
        return fingerprints.instants(kind);
    }

    /** The fingerprint of the intents that began. */
    public Sums begun() {
        return fingerprints.begun();
    }

    /** The fingerprint of the intents that ended, one way or the other. */
    public Sums ended() {
        return fingerprints.ended();
    }

    /** How many events of a kind fell into each row of the timeline: ask once, it may have to be added up. */
    public Series counts(Kind kind) {
        return counts.of(kind);
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

    public long firstDeliveredAt() {
        return counts.firstDeliveredAt();
    }

    public Latencies latencies() {
        return latencies;
    }

    /** The units of a kind of station. */
    public List<StationLog> station(Station station) {
        return stations.of(station);
    }

    public long ordersPaidInDay() {
        return receipts.ordersInDay();
    }

    /** By row of the timeline. */
    public Series gmv() {
        return receipts.gmv();
    }

    /** What was paid within the day; deliveries of all orders. */
    public Ledger ledger() {
        return receipts.ledger();
    }

    /** What was paid after the day. */
    public Ledger ledgerAfter() {
        return receipts.ledgerAfter();
    }

    /** Offers with nothing on hand at the end of a row of the timeline; after the last window nothing changes. */
    public long offersOutAt(int row) {
        return offersOut.at(row);
    }

    public int offersEverOut() {
        return offersOut.ever();
    }
}
