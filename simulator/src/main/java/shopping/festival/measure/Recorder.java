package shopping.festival.measure;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/**
 * The journal that counts: writes down what one actor's stage tells, and adds up what several have. What it has so far
 * is read from its {@link Measures}.
 */
public final class Recorder implements Journal {
    private final Measures measures;
    // The parts once more: an event finds each of them one step nearer.
    private final Digest digest;
    private final EventCounts counts;
    private final Fingerprints fingerprints;
    private final Losses losses;
    private final Latencies latencies;
    private final Stations stations;
    private final Payments receipts;
    private final Answers answers;
    private final OffersOut offersOut;

    /**
     * When the last parcel that was written down was picked, or seen by customs. No part of what is kept from one window
     * to the next: a stage writes down the service of a parcel and what came of it together.
     */
    private long lastPicked;

    private long lastInspected;

    public Recorder(Measures.Shape shape) {
        measures = new Measures(shape);
        digest = measures.digest();
        counts = measures.counts();
        fingerprints = measures.fingerprints();
        losses = measures.losses();
        latencies = measures.latencies();
        stations = measures.stations();
        receipts = measures.receipts();
        answers = measures.answers();
        offersOut = measures.offersOut();
    }

    /** What was recorded so far; it goes on with the recorder. */
    public Measures measures() {
        return measures;
    }

    /** Adds what another has recorded: in any order and grouping to the same. */
    public void add(Measures other) {
        digest.add(other.digest());
        counts.add(other.counts());
        fingerprints.add(other.fingerprints());
        losses.add(other.losses());
        latencies.add(other.latencies());
        stations.add(other.stations());
        receipts.add(other.receipts());
        answers.add(other.answers());
        offersOut.add(other.offersOut());
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        long tryHash = Sums.hash(id, Order.attempt(order));
        digest.add(kind, id, tryHash, time, unit, fen);
        counts.add(kind, time);
        fingerprints.add(kind, id, tryHash, time, fen);
        switch (kind) {
            case LOST -> losses.lost(unit, fen);
            case DISPATCHED -> mustFollow(lastPicked, "picked before dispatched", id, time);
            case CLEARED -> mustFollow(lastInspected, "landed before cleared", id, time);
            default -> {}
        }
    }

    /** A stage writes down the service of a parcel, then what came of it. */
    private static void mustFollow(long served, String law, long id, long time) {
        if (time < served) {
            throw tooEarly(served, law, id, time);
        }
    }

    private static BrokenLaw tooEarly(long served, String law, long id, long time) {
        return new BrokenLaw(
                law,
                "intent " + IntentId.describe(id) + ": served until " + served + " µs (" + VirtualTime.clock(served)
                        + "), yet on its way at " + time + " µs (" + VirtualTime.clock(time) + ")");
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
        if ((start - arrival | finish - start) < 0) {
            throw backwards(station, unit, arrival, start, finish);
        }
        switch (station) {
            case WAREHOUSE -> lastPicked = finish;
            case CUSTOMS -> lastInspected = finish;
            default -> {}
        }
        stations.served(station, unit, arrival, start, finish);
    }

    private static BrokenLaw backwards(Station station, int unit, long arrival, long start, long finish) {
        return new BrokenLaw(
                "come, served, done, in this order",
                station.label() + " " + unit + ": came at " + arrival + " µs, served from " + start + " µs to " + finish
                        + " µs");
    }

    @Override
    public void gaveUp(Station station, int unit, long arrival, long left) {
        if (left < arrival) {
            throw backwards(station, unit, arrival, left, left);
        }
        stations.gaveUp(station, unit, arrival, left);
    }

    @Override
    public void refused(Station station, int unit, long at) {
        stations.refused(station, unit, at);
    }

    @Override
    public void landed(int port, long id, long left, long lands) {
        if (lands < left) {
            throw new BrokenLaw(
                    "landed after dispatched",
                    "intent " + IntentId.describe(id) + ": left at " + left + " µs (" + VirtualTime.clock(left)
                            + "), yet landed at " + lands + " µs (" + VirtualTime.clock(lands) + ")");
        }
        stations.landed(port, lands);
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        latencies.add(latency, end, micros);
    }

    @Override
    public void tookInVain(Latency latency, long end, long micros) {
        latencies.addInVain(latency, end, micros);
    }

    @Override
    public void paid(long order, long time, long fen) {
        receipts.paid(order, time, fen);
    }

    @Override
    public void delivered(long order, long time, long sincePaid) {
        receipts.delivered(order, time, sincePaid);
    }

    @Override
    public void promised(long order) {
        answers.promised(order);
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        answers.add(order, accepted);
    }

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {
        answers.recovered(wantedForeign, gotForeign);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        losses.lostToStockOut(order, fen);
    }

    @Override
    public void offersOut(long windowEnd, int offers, int everOut) {
        offersOut.at(windowEnd, offers, everOut);
    }
}
