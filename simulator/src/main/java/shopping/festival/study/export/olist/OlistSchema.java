package shopping.festival.study.export.olist;

import static shopping.festival.study.export.table.RowBatch.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;
import shopping.festival.study.export.olist.OlistTables.Status;
import shopping.festival.study.export.spill.IntentRows;
import shopping.festival.study.export.spill.JoinedPart;
import shopping.festival.study.export.spill.JoinedPart.Life;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.table.Portion;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;

/** A run in the tables of the Brazilian data set; reviews and places on the map, which nobody knows, are left out. */
public final class OlistSchema {
    private final Market market;
    private final int[] regionOf;
    private final SpilledRun run;

    private OlistSchema(Festival festival, SpilledRun run) {
        this.market = festival.market();
        this.regionOf = festival.delivery().regionOf();
        this.run = run;
    }

    /** All its files. */
    public static List<Portion> portions(Festival festival, SpilledRun run) {
        return new OlistSchema(festival, run).portions();
    }

    private List<Portion> portions() {
        List<Portion> all = new ArrayList<>();
        OlistTables tables = new OlistTables(market);
        for (int hour = 0; hour < run.hours(); hour++) {
            hourly(OlistTables.orders(), hour, this::order, all);
            hourly(OlistTables.items(), hour, this::items, all);
            hourly(OlistTables.payments(), hour, OlistSchema::payment, all);
            hourly(tables.customers(), hour, this::customer, all);
        }
        all.add(Portion.whole(tables.products(), this::products, 0));
        all.add(Portion.whole(
                tables.sellers(),
                () -> RowSource.numbered(
                        market.sellers().size(),
                        (n, to) -> to.add(n, NONE, NONE, market.sellers().get(n).origin())),
                0));
        all.add(Portion.whole(
                tables.translation(),
                () -> RowSource.numbered(market.categories().size(), (n, to) -> to.add(n, n)),
                0));
        return all;
    }

    private void hourly(Table table, int hour, IntentRows.Maker maker, List<Portion> to) {
        List<Integer> parts = run.partsOfHour(hour);
        if (!parts.isEmpty()) {
            long weight = parts.stream().mapToLong(run::size).sum();
            to.add(new Portion(
                    table, Portion.named(table, hour), () -> IntentRows.ofOrders(run, parts, maker), weight));
        }
    }

    private void order(JoinedPart p, int intent, RowBatch to) {
        to.add(
                p.key(intent),
                p.key(intent),
                status(p, intent).ordinal(),
                p.time(p.acceptedTry(intent)),
                p.when(Life.PAID, intent),
                p.when(Life.DISPATCHED, intent),
                p.when(Life.DELIVERED, intent),
                NONE);
    }

    private static Status status(JoinedPart p, int intent) {
        if (p.when(Life.PAID, intent) == NONE) {
            return Status.CANCELED;
        }
        return p.when(Life.DELIVERED, intent) == NONE ? Status.UNAVAILABLE : Status.DELIVERED;
    }

    /** One row a unit; what cannot be divided among them is the first one's. */
    private void items(JoinedPart p, int intent, RowBatch to) {
        int offer = Order.offer(p.order(p.acceptedTry(intent)));
        int units = p.units(intent);
        long fen = p.orderFen(intent);
        long each = fen / units;
        for (int item = 1; item <= units; item++) {
            long price = item == 1 ? fen - each * (units - 1) : each;
            to.add(p.key(intent), item, market.productOf(offer), market.sellerOf(offer), NONE, price, NONE);
        }
    }

    private static void payment(JoinedPart p, int intent, RowBatch to) {
        if (p.when(Life.PAID, intent) != NONE) {
            to.add(p.key(intent), 1, 0, 1, p.orderFen(intent));
        }
    }

    private void customer(JoinedPart p, int intent, RowBatch to) {
        int segment = Order.segment(p.order(p.acceptedTry(intent)));
        to.add(p.key(intent), p.key(intent), NONE, NONE, regionOf[segment]);
    }

    private RowSource products() {
        long[] categoryOf = new long[market.products()];
        Arrays.fill(categoryOf, NONE);
        for (int offer = 0; offer < market.offers(); offer++) {
            categoryOf[market.productOf(offer)] = market.categoryOf(market.cell(offer));
        }
        return RowSource.numbered(
                categoryOf.length, (n, to) -> to.add(n, categoryOf[n], NONE, NONE, NONE, NONE, NONE, NONE, NONE));
    }
}
