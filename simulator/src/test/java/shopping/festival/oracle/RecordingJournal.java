package shopping.festival.oracle;

import java.util.List;
import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Latency;
import shopping.festival.flow.Order;
import shopping.festival.flow.Station;

/** A journal that also writes down every event, for small festivals on one thread. */
record RecordingJournal(Journal journal, List<Event> events) implements Journal {

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        events.add(new Event(id, Order.attempt(order), kind, time, unit, fen));
        journal.record(kind, id, order, time, unit, fen);
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        journal.received(stockRecord, time, units);
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        journal.reserved(stockRecord, id, order, time, units);
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        journal.served(station, unit, arrival, start, finish);
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        journal.took(latency, end, micros);
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
        journal.stockAnswer(order, accepted);
    }

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {
        journal.recovered(wantedForeign, gotForeign);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        journal.lostToStockOut(order, fen);
    }

    @Override
    public void offersOut(long windowEnd, int offers, int offersEverOut) {
        journal.offersOut(windowEnd, offers, offersEverOut);
    }
}
