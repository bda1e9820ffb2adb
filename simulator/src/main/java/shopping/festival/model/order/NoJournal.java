package shopping.festival.model.order;

/** A journal that nobody reads: of buyers whose platform is somebody else, or of one stage alone. */
public final class NoJournal implements Journal {
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
