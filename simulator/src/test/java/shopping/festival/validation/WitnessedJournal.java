package shopping.festival.validation;

import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Latency;
import shopping.festival.flow.Order;
import shopping.festival.flow.Station;

/** The engine's own journal, without its histograms of latencies, and somebody who reads along. */
record WitnessedJournal(Journal journal, Witness witness) implements Journal {

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        witness.happened(kind, id, Order.attempt(order), time, unit);
        journal.record(kind, id, order, time, unit, fen);
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        journal.reserved(stockRecord, id, order, time, units);
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        witness.served(station, unit, arrival, start, finish);
        journal.served(station, unit, arrival, start, finish);
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        // A histogram a minute: a day of 1200 hours would fill gigabytes with them, and no case asks for one.
    }

    @Override
    public void paid(long order, long time, long fen) {
        journal.paid(order, time, fen);
    }

    @Override
    public void delivered(long order, long time, long sincePaid) {
        journal.delivered(order, time, sincePaid);
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        witness.answered(order, accepted);
        journal.stockAnswer(order, accepted);
    }

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {
        journal.recovered(wantedForeign, gotForeign);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        witness.lacked(order);
        journal.lostToStockOut(order, fen);
    }

    @Override
    public void offersOut(long windowEnd, int offers, int offersEverOut) {
        journal.offersOut(windowEnd, offers, offersEverOut);
    }

    @Override
    public void ordered(int stockRecord, long time, int units) {
        witness.ordered(stockRecord, time, units);
        journal.ordered(stockRecord, time, units);
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        witness.received(stockRecord, time, units);
        journal.received(stockRecord, time, units);
    }
}
