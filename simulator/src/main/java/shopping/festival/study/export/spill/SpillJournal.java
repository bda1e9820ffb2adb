package shopping.festival.study.export.spill;

import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/** The journal of one node, read along: some 20 ns an event, as no more is done than to write down some longs. */
final class SpillJournal extends ForwardingJournal {
    /** Longs of an attempt: intent, order, time, fen. */
    static final int TRY = 4;
    /** Of a step: intent, step. */
    static final int STEP = 2;
    /** Of a movement of stock: key of the intent, step, record and units. */
    static final int MOVE = 3;

    private static final int NO_INTENT = -1;

    private final SpilledRun run;
    private final Spill.Writer to;
    private long last;

    SpillJournal(Journal next, SpilledRun run, Spill.Writer to) {
        super(next);
        this.run = run;
        this.to = to;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        super.record(kind, id, order, time, unit, fen);
        last = Math.max(last, time);
        if (kind == Kind.ATTEMPTED) {
            if (run.isKept(id)) {
                attempted(id, order, time, fen);
            }
        } else if (Steps.isAnswer(kind)) {
            answered(kind, id, order, time, unit);
        } else if (Steps.isLife(kind)) {
            lived(kind, id, order, time, unit);
        }
    }

    private void attempted(long id, long order, long time, long fen) {
        int heap = run.heapOfTries(id);
        long[] block = to.room(heap, TRY);
        int at = to.at(heap, TRY);
        block[at] = id;
        block[at + 1] = order;
        block[at + 2] = time;
        block[at + 3] = fen;
    }

    private void answered(Kind kind, long id, long order, long time, int unit) {
        boolean takesUnits = kind == Kind.ACCEPTED && unit >= 0 && Order.tag(order) != Tag.BACKORDERED;
        if (takesUnits) {
            move(Move.RESERVED, unit, Order.units(order), id, time);
        }
        if (run.isKept(id)) {
            int number = kind == Kind.SHORTENED ? unit : Order.attempt(order);
            int detail = Steps.detail(number, Order.warehouse(order));
            step(run.heapOfTries(id) + 1, id, time, takesUnits ? Steps.holding(detail) : detail, kind.code());
        }
    }

    private void lived(Kind kind, long id, long order, long time, int unit) {
        if (kind == Kind.RELEASED) {
            move(Move.RELEASED, unit, Order.units(order), id, time);
        }
        if (run.isKept(id)) {
            step(run.heapOfTries(id) + 2, id, time, Steps.detail(0, Order.warehouse(order)), kind.code());
        }
    }

    private void step(int heap, long id, long time, int detail, int code) {
        long[] block = to.room(heap, STEP);
        int at = to.at(heap, STEP);
        block[at] = id;
        block[at + 1] = Steps.pack(time, detail, code);
    }

    @Override
    public void reserved(int stockRecord, long id, long order, long time, int units) {
        super.reserved(stockRecord, id, order, time, units);
        last = Math.max(last, time);
        move(Move.RESERVED, stockRecord, units, id, time);
        if (run.isKept(id)) {
            int warehouse = run.market().warehouseOf(stockRecord);
            step(run.heapOfTries(id) + 2, id, time, Steps.detail(0, warehouse), Steps.RESERVED);
        }
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        super.received(stockRecord, time, units);
        last = Math.max(last, time);
        write(Move.RECEIPT, stockRecord, units, NO_INTENT, time);
    }

    private void move(Move kind, int stockRecord, int units, long id, long time) {
        if (run.isKept(id)) {
            write(kind, stockRecord, units, IntentKey.of(id), time);
        } else {
            run.moveOutside(stockRecord, kind == Move.RESERVED ? -units : units);
        }
    }

    private void write(Move kind, int stockRecord, int units, long key, long time) {
        int heap = run.heapOfMoves(time);
        long[] block = to.room(heap, MOVE);
        int at = to.at(heap, MOVE);
        block[at] = key;
        block[at + 1] = Steps.pack(time, 0, kind.ordinal());
        block[at + 2] = (long) stockRecord << Integer.SIZE | units;
    }

    /** The instant of the last event. */
    long last() {
        return last;
    }

    void finish(int heap) {
        to.finish(heap);
    }

    void finish() {
        to.finish();
    }
}
