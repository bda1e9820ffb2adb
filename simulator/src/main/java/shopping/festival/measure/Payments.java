package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;

/** What was paid: by row of the timeline, and in a ledger of the day and one of what came after it. */
final class Payments implements Stateful {
    private final Intervals intervals;
    private final long dayMicros;
    private final Series gmv = new Series(16);
    private final Ledger ledger;
    private final Ledger ledgerAfter;
    private long ordersInDay;

    Payments(Intervals intervals, Measures.Shape shape) {
        this.intervals = intervals;
        this.dayMicros = shape.dayMicros();
        this.ledger = new Ledger(shape.cells(), shape.segments());
        this.ledgerAfter = new Ledger(shape.cells(), shape.segments());
    }

    void paid(long order, long time, long fen) {
        gmv.add(intervals.at(time), fen);
        if (time < dayMicros) {
            ordersInDay++;
            ledger.paid(order, fen);
        } else {
            ledgerAfter.paid(order, fen);
        }
    }

    void delivered(long order, long time, long sincePaid) {
        ledger.delivered(order, time, sincePaid);
    }

    void add(Payments other) {
        gmv.add(other.gmv);
        ledger.add(other.ledger);
        ledgerAfter.add(other.ledgerAfter);
        ordersInDay += other.ordersInDay;
    }

    @Override
    public void state(Tape tape) {
        gmv.state(tape);
        ledger.state(tape);
        ledgerAfter.state(tape);
        ordersInDay = tape.word(ordersInDay);
    }

    Series gmv() {
        return gmv;
    }

    Ledger ledger() {
        return ledger;
    }

    Ledger ledgerAfter() {
        return ledgerAfter;
    }

    long ordersInDay() {
        return ordersInDay;
    }
}
