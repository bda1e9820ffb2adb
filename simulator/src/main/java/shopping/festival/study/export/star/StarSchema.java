package shopping.festival.study.export.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        MovementRows moves = new MovementRows(festival, run);
        for (int h = 0; h < run.hours(); h++) {
            int hour = h;
            List<Integer> parts = run.partsOfHour(hour);
            long weight = parts.stream().mapToLong(run::size).sum();
            if (!parts.isEmpty()) {
                all.add(new Portion(
                        orders, named(orders, hour), () -> new OrderRows(festival, run, parts), ORDERS_WEIGH * weight));
                all.add(new Portion(attempts, named(attempts, hour), () -> new AttemptRows(run, parts), weight));
            }
            long moved = run.countOfMoves(hour);
            if (moved > 0) {
                all.add(new Portion(movements, named(movements, hour), () -> moves.ofHour(hour), moved));
            }
        }
        all.add(Portion.whole(movements, () -> moves.edges(stock), 0));
        new Dimensions(festival).all(run.last()).forEach((table, rows) -> all.add(Portion.whole(table, () -> rows, 0)));
        return all;
    }

    private static String named(Table table, int hour) {
        return String.format(Locale.ROOT, "%s-%02d", table.name(), hour);
    }
}
