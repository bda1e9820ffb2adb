package shopping.festival.study.replay.timetable;

import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Station;

/** What a festival would write down of buyers; of a replay the shop's answers are what is kept. */
final class NoJournal implements Journal {
    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {}

    @Override
    public void received(int stockRecord, long time, int units) {}

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {}

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {}

    @Override
    public void gaveUp(Station station, int unit, long arrival, long left) {}

    @Override
    public void took(Latency latency, long end, long micros) {}

    @Override
    public void paid(long order, long time, long fen) {}

    @Override
    public void delivered(long order, long time, long sincePaid) {}

    @Override
    public void stockAnswer(long order, boolean accepted) {}

    @Override
    public void recovered(boolean wantedForeign, boolean gotForeign) {}

    @Override
    public void lostToStockOut(long order, long fen) {}

    @Override
    public void offersOut(long windowEnd, int offers, int offersEverOut) {}
}
