package shopping.festival.study.export.star;

import static shopping.festival.study.export.table.RowBatch.NONE;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.study.export.spill.Move;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/** What moves onto shelves and off them. */
final class MovementRows {
    private final Festival festival;
    private final SpilledRun run;

    MovementRows(Festival festival, SpilledRun run) {
        this.festival = festival;
        this.run = run;
    }

    /** What moved in an hour. */
    RowSource ofHour(int hour) {
        return run.moves(hour, this::add);
    }

    /** The first and the last of every place: what stands there as the bell rings, and what is left. */
    RowSource edges(StockLedger stock) {
        int records = festival.market().records();
        long end = run.last();
        return RowSource.numbered(3 * records, (n, batch) -> {
            int record = n % records;
            switch (n / records) {
                case 0 -> add(Move.INITIAL, record, festival.stock().initial()[record], NONE, 0, batch);
                case 1 -> outside(record, end, batch);
                default -> add(Move.LEFTOVER, record, stock.onHand(record), NONE, end, batch);
            }
        });
    }

    private void outside(int record, long at, RowBatch batch) {
        if (run.isSample()) {
            add(Move.OUTSIDE_SAMPLE, record, run.outside(record), NONE, at, batch);
        }
    }

    private void add(Move kind, int record, int units, long key, long time, RowBatch batch) {
        boolean isLess = kind == Move.RESERVED || kind == Move.LEFTOVER;
        int c = 0;
        batch.set(c++, run.offerOf(record));
        batch.set(c++, festival.market().warehouseOf(record));
        batch.set(c++, kind.ordinal());
        batch.set(c++, Math.abs(units));
        batch.set(c++, isLess ? -units : units);
        batch.set(c++, key < 0 ? NONE : key);
        batch.set(c++, time / VirtualTime.MINUTE);
        batch.set(c, time);
        batch.next();
    }
}
