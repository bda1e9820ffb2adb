package shopping.festival.study.export.star;

import static shopping.festival.study.export.table.RowBatch.NONE;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Order;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.study.export.spill.IntentKey;
import shopping.festival.study.export.spill.IntentRows;
import shopping.festival.study.export.spill.JoinedPart;
import shopping.festival.study.export.spill.JoinedPart.Life;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/** The accepted orders. */
final class OrderRows {
    private final int[] regionOf;
    private final Mode[] modeOfCell;
    private final Mode[] modeOfWarehouse;

    OrderRows(Festival festival) {
        this.regionOf = festival.delivery().regionOf();
        this.modeOfCell = festival.market().cells().stream().map(Cell::mode).toArray(Mode[]::new);
        this.modeOfWarehouse =
                festival.warehouses().stream().map(Warehouse::mode).toArray(Mode[]::new);
    }

    RowSource of(SpilledRun run, List<Integer> parts) {
        return IntentRows.ofOrders(run, parts, this::row);
    }

    private void row(JoinedPart p, int intent, RowBatch batch) {
        int attempt = p.acceptedTry(intent);
        long asked = p.order(attempt);
        int segment = Order.segment(asked);
        int warehouse = p.warehouse(intent);
        long fen = p.orderFen(intent);
        int c = 0;
        batch.set(c++, p.key(intent));
        batch.set(c++, IntentKey.stream(p.key(intent)));
        batch.set(c++, Order.attempt(asked));
        batch.set(c++, Order.offer(asked));
        batch.set(c++, segment);
        batch.set(c++, regionOf[segment]);
        batch.set(c++, warehouse == Order.NO_WAREHOUSE ? NONE : warehouse);
        batch.set(c++, mode(p.acceptedFrom(intent), asked).ordinal());
        batch.set(c++, p.time(attempt) / VirtualTime.MINUTE);
        batch.set(c++, p.units(intent));
        batch.set(c++, fen);
        batch.set(c++, fen);
        batch.set(c++, status(p, intent).ordinal());
        batch.set(c++, p.time(attempt));
        batch.set(c++, p.acceptedAt(intent));
        batch.set(c++, p.when(Life.PAID, intent));
        batch.set(c++, failed(p, intent));
        batch.set(c++, p.when(Life.RESERVED, intent));
        batch.set(c++, p.when(Life.RELEASED, intent));
        batch.set(c++, p.when(Life.REFUNDED, intent));
        batch.set(c++, p.when(Life.DISPATCHED, intent));
        batch.set(c++, p.when(Life.CLEARED, intent));
        batch.set(c, p.when(Life.DELIVERED, intent));
        batch.next();
    }

    /** The ledger it is in: where its units are from, or, while nobody knows, how the offer is delivered as a rule. */
    private Mode mode(int warehouse, long order) {
        return warehouse == Order.NO_WAREHOUSE ? modeOfCell[Order.cell(order)] : modeOfWarehouse[warehouse];
    }

    /** When it was known that nobody pays. */
    private static long failed(JoinedPart p, int intent) {
        return Math.max(
                p.when(Life.BREAKER_OPEN, intent),
                Math.max(p.when(Life.DECLINED, intent), p.when(Life.UNPAID, intent)));
    }

    private static StarTables.Status status(JoinedPart p, int intent) {
        if (p.when(Life.DELIVERED, intent) != NONE) {
            return StarTables.Status.DELIVERED;
        }
        if (p.when(Life.REFUNDED, intent) != NONE) {
            return StarTables.Status.REFUNDED;
        }
        if (p.when(Life.DECLINED, intent) != NONE) {
            return StarTables.Status.DECLINED;
        }
        return p.when(Life.UNPAID, intent) != NONE ? StarTables.Status.UNPAID : StarTables.Status.BREAKER_OPEN;
    }
}
