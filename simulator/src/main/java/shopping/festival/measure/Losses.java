package shopping.festival.measure;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;

/** Intents that were lost, and what their last tries were worth: by reason, and to stock-outs by cell. */
public final class Losses implements Stateful {
    private final long[] intents = new long[LossReason.CODES];
    private final long[] fen = new long[LossReason.CODES];
    private final long[] unitsByCell;
    private final long[] fenByCell;

    Losses(int cells) {
        unitsByCell = new long[cells];
        fenByCell = new long[cells];
    }

    void lost(int reason, long worth) {
        intents[reason]++;
        fen[reason] += worth;
    }

    void lostToStockOut(long order, long worth) {
        unitsByCell[Order.cell(order)] += Order.units(order);
        fenByCell[Order.cell(order)] += worth;
    }

    void add(Losses other) {
        Columns.add(intents, other.intents);
        Columns.add(fen, other.fen);
        Columns.add(unitsByCell, other.unitsByCell);
        Columns.add(fenByCell, other.fenByCell);
    }

    @Override
    public void state(Tape tape) {
        tape.each(intents);
        tape.each(fen);
        tape.each(unitsByCell);
        tape.each(fenByCell);
    }

    public long intents(LossReason reason) {
        return intents[reason.code()];
    }

    /** What the last tries of the intents lost for a reason were worth. */
    public long fen(LossReason reason) {
        return fen[reason.code()];
    }

    /** All that was lost to sold-out answers, fen. */
    public long fenOut() {
        return Arrays.stream(fenByCell).sum();
    }

    /** Units of the last tries of intents lost to sold-out answers, by the cell of that try. */
    public long unitsOut(int cell) {
        return unitsByCell[cell];
    }

    /** The same in fen. */
    public long fenOut(int cell) {
        return fenByCell[cell];
    }
}
