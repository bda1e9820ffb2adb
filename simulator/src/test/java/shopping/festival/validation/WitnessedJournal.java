package shopping.festival.validation;

import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;

/** The engine's own journal, and somebody who reads along. */
final class WitnessedJournal extends ForwardingJournal {
    private final Witness witness;

    WitnessedJournal(Journal next, Witness witness) {
        super(next);
        this.witness = witness;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        witness.happened(kind, id, Order.attempt(order), time, unit);
        super.record(kind, id, order, time, unit, fen);
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        witness.received(stockRecord, time, units);
        super.received(stockRecord, time, units);
    }

    @Override
    public void served(Station station, int unit, long arrival, long start, long finish) {
        witness.served(station, unit, arrival, start, finish);
        super.served(station, unit, arrival, start, finish);
    }

    @Override
    public void gaveUp(Station station, int unit, long arrival, long left) {
        witness.gaveUp(station, unit, arrival, left);
        super.gaveUp(station, unit, arrival, left);
    }

    @Override
    public void stockAnswer(long order, boolean accepted) {
        witness.answered(order, accepted);
        super.stockAnswer(order, accepted);
    }

    @Override
    public void lostToStockOut(long order, long fen) {
        witness.lacked(order);
        super.lostToStockOut(order, fen);
    }

    @Override
    public void ordered(int stockRecord, long time, int units) {
        witness.ordered(stockRecord, time, units);
        super.ordered(stockRecord, time, units);
    }
}
