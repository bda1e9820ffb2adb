package shopping.festival.model.order;

/** A journal around another one, which hears everything: for those who read along. */
public abstract class ForwardingJournal implements Journal {
    private final Journal next;

    protected ForwardingJournal(Journal next) {
        this.next = next;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        next.record(kind, id, order, time, unit, fen);
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        next.received(stockRecord, time, units);
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        next.reserved(stockRecord, id, order, time, units);
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        next.served(station, unit, arrival, start, finish);
    }

    @Override
    public void gaveUp(Station station, int unit, long arrival, long left) {
        next.gaveUp(station, unit, arrival, left);
    }

    @Override
    public void refused(Station station, int unit, long at) {
        next.refused(station, unit, at);
    }

    @Override
    public void landed(int port, long id, long left, long lands) {
        next.landed(port, id, left, lands);
    }

    @Override
    public void took(Latency latency, long end, long micros) {
        next.took(latency, end, micros);
    }

    @Override
    public void tookInVain(Latency latency, long end, long micros) {
        next.tookInVain(latency, end, micros);
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
    public void promised(long order) {
        next.promised(order);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        next.lostToStockOut(order, fen);
    }

    @Override
    public void offersOut(long windowEnd, int offers, int offersEverOut) {
        next.offersOut(windowEnd, offers, offersEverOut);
    }

    @Override
    public void wentOut(int offer, long time) {
        next.wentOut(offer, time);
    }

    @Override
    public void ordered(int stockRecord, long time, int units) {
        next.ordered(stockRecord, time, units);
    }
}
