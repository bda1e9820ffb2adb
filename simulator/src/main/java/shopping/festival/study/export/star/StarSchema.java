package shopping.festival.study.export.star;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.Table;

/** A run as a star schema: three tables of facts, seven of what they are about. */
public final class StarSchema {
    /** Longs of a heap to rows, roughly: an order has twice the columns of an attempt, and is joined from more. */
    private static final int ORDERS_WEIGH = 2;

    private StarSchema() {}

    /** All its files. */
    public static List<Portion> portions(Festival festival, SpilledRun run, StockLedger stock) {
        List<Portion> all = new ArrayList<>();
        StarTables tables = new StarTables(festival);
        Table orders = tables.orders();
        Table attempts = tables.attempts();
        Table movements = StarTables.movements();
        OrderRows orderRows = new OrderRows(festival);
        MovementRows moves = new MovementRows(festival, run);
        for (int h = 0; h < run.hours(); h++) {
            int hour = h;
            List<Integer> parts = run.partsOfHour(hour);
            long weight = parts.stream().mapToLong(run::size).sum();
            if (!parts.isEmpty()) {
                all.add(new Portion(
                        orders, Portion.named(orders, hour), () -> orderRows.of(run, parts), ORDERS_WEIGH * weight));
                all.add(new Portion(attempts, Portion.named(attempts, hour), () -> AttemptRows.of(run, parts), weight));
            }
            long moved = run.countOfMoves(hour);
            if (moved > 0) {
                all.add(new Portion(movements, Portion.named(movements, hour), () -> moves.ofHour(hour), moved));
            }
        }
        all.add(Portion.whole(movements, () -> moves.edges(stock), 0));
        new Dimensions(festival).all(run.last()).forEach((table, rows) -> all.add(Portion.whole(table, () -> rows, 0)));
        return all;
    }
}
