package shopping.festival.study.export.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;

/** A run as a star schema: three tables of facts, seven of what they are about. */
public final class StarSchema {
    /** Longs of a heap to rows, roughly: an order has twice the columns of an attempt, and is joined from more. */
    private static final int ORDERS_WEIGH = 2;

    private StarSchema() {}

    /** What moved in an hour, if anything did. */
    public static Optional<Portion> movements(Festival festival, SpilledRun run, int hour) {
        Table table = StarTables.movements();
        MovementRows moves = new MovementRows(festival, run);
        long moved = run.countOfMoves(hour);
        return moved == 0
                ? Optional.empty()
                : Optional.of(new Portion(table, Portion.named(table, hour), () -> moves.ofHour(hour), moved));
    }

    /** All else. */
    public static List<Portion> rest(Festival festival, SpilledRun run, StockLedger stock) {
        List<Portion> all = new ArrayList<>();
        StarTables tables = new StarTables(festival);
        OrderRows orders = new OrderRows(festival);
        for (int hour = 0; hour < run.hours(); hour++) {
            List<Integer> parts = run.partsOfHour(hour);
            if (!parts.isEmpty()) {
                long weight = parts.stream().mapToLong(run::size).sum();
                all.add(hourly(tables.orders(), hour, () -> orders.of(run, parts), ORDERS_WEIGH * weight));
                all.add(hourly(tables.attempts(), hour, () -> AttemptRows.of(run, parts), weight));
            }
        }
        MovementRows moves = new MovementRows(festival, run);
        all.add(Portion.whole(StarTables.movements(), () -> moves.edges(stock), 0));
        new Dimensions(festival).all(run.last()).forEach((table, rows) -> all.add(Portion.whole(table, () -> rows, 0)));
        return all;
    }

    private static Portion hourly(Table table, int hour, Supplier<RowSource> rows, long weight) {
        return new Portion(table, Portion.named(table, hour), rows, weight);
    }
}
