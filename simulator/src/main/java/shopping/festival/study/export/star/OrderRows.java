package shopping.festival.study.export.star;

import static shopping.festival.study.export.table.RowBatch.NONE;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Order;
import shopping.festival.study.export.spill.IntentKey;
import shopping.festival.study.export.spill.JoinedPart;
import shopping.festival.study.export.spill.JoinedPart.Life;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/** The accepted orders of some parts, by key. */
final class OrderRows implements RowSource {
    private final SpilledRun run;
    private final int[] regionOf;
    private final Iterator<Integer> parts;
    private @Nullable JoinedPart part;
    private int intent;

    OrderRows(Festival festival, SpilledRun run, List<Integer> parts) {
        this.run = run;
        this.regionOf = festival.delivery().regionOf();
        this.parts = parts.iterator();
    }

    @Override
    public void fill(RowBatch batch) throws IOException {
        while (!batch.isFull()) {
            JoinedPart now = part;
            if (now == null || intent == now.intents()) {
                // Before the next is read the last must be gone: there is memory for one.
                part = null;
                if (!parts.hasNext()) {
                    return;
                }
                part = run.join(parts.next(), true);
                intent = 0;
            } else {
                if (now.isAccepted(intent)) {
                    row(now, batch);
                }
                intent++;
            }
        }
    }

    private void row(JoinedPart p, RowBatch batch) {
        int attempt = p.acceptedTry(intent);
        long asked = p.order(attempt);
        int units = Order.units(asked) - p.missing(intent);
        // What a shortened order is worth, as the seller reckons: semantics.md, Sellers.
        long fen = p.fen(attempt) * units / Order.units(asked);
        int segment = Order.segment(asked);
        int warehouse = p.warehouse(intent);
        int c = 0;
        batch.set(c++, p.key(intent));
        batch.set(c++, IntentKey.stream(p.key(intent)));
        batch.set(c++, Order.attempt(asked));
        batch.set(c++, Order.offer(asked));
        batch.set(c++, segment);
        batch.set(c++, regionOf[segment]);
        batch.set(c++, warehouse == Order.NO_WAREHOUSE ? NONE : warehouse);
        batch.set(c++, p.time(attempt) / VirtualTime.MINUTE);
        batch.set(c++, units);
        batch.set(c++, fen);
        batch.set(c++, fen);
        batch.set(c++, status(p).ordinal());
        batch.set(c++, p.time(attempt));
        batch.set(c++, p.acceptedAt(intent));
        batch.set(c++, p.when(Life.PAID, intent));
        batch.set(c++, failed(p));
        batch.set(c++, p.when(Life.RESERVED, intent));
        batch.set(c++, p.when(Life.RELEASED, intent));
        batch.set(c++, p.when(Life.REFUNDED, intent));
        batch.set(c++, p.when(Life.DISPATCHED, intent));
        batch.set(c++, p.when(Life.CLEARED, intent));
        batch.set(c, p.when(Life.DELIVERED, intent));
        batch.next();
    }

    /** When it was known that nobody pays. */
    private long failed(JoinedPart p) {
        return Math.max(
                p.when(Life.BREAKER_OPEN, intent),
                Math.max(p.when(Life.DECLINED, intent), p.when(Life.UNPAID, intent)));
    }

    private StarTables.Status status(JoinedPart p) {
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
