package shopping.festival.plan;

import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Latency;
import shopping.festival.flow.Station;

/** A journal that hands everything on; those who listen to some of it extend it. */
abstract class ListeningJournal implements Journal {
    private final Journal next;

    ListeningJournal(Journal next) {
        this.next = next;
    }

    @Override
    public void record(Kind kind, long id, int attempt, long time, int unit, long fen) {
        next.record(kind, id, attempt, time, unit, fen);
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        next.served(station, unit, arrival, start, finish);
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        next.took(latency, end, micros);
    }

    @Override
    public void paid(long order, long time, long fen) {
        next.paid(order, time, fen);
    }

    @Override
    public void delivered(long order, long time, long sincePaid) {
        next.delivered(order, time, sincePaid);
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        next.stockAnswer(order, accepted);
    }

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {
        next.recovered(wantedForeign, gotForeign);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        next.lostToStockOut(order, fen);
    }

    @Override
    public void wentOut(int offer, long time) {
        next.wentOut(offer, time);
    }

    @Override
    public void offersOut(long windowEnd, int offers, int offersEverOut) {
        next.offersOut(windowEnd, offers, offersEverOut);
    }
}
