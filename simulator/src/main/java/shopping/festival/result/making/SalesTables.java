package shopping.festival.result.making;

import static shopping.festival.result.Scales.rate;
import static shopping.festival.result.Scales.share;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Ledger;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Order;
import shopping.festival.result.Trade.Foreign;
import shopping.festival.result.Trade.ModeSales;
import shopping.festival.result.Trade.Sales;

/** What was sold within the day, by brand origin, category, region and fulfilment mode. */
final class SalesTables {
    private static final long MILLIS_AN_HOUR = VirtualTime.HOUR / VirtualTime.MILLISECOND;

    private final Festival festival;
    private final Market market;
    private final List<Cell> cells;
    private final Ledger ledger;
    private final double taxRate;

    SalesTables(Festival festival, Ledger ledger, double taxRate) {
        this.festival = festival;
        this.market = festival.market();
        this.cells = market.cells();
        this.ledger = ledger;
        this.taxRate = taxRate;
    }

    /** @param byMode the other ledger */
    Foreign foreign(Map<String, ModeSales> byMode) {
        Map<String, Sales> byOrigin =
                by(market.origins(), (cell, segment) -> cells.get(cell).origin());
        String home = market.origins().get(market.homeOrigin());
        long orders = 0;
        long foreignOrders = 0;
        long fen = 0;
        long foreignFen = 0;
        for (Map.Entry<String, Sales> origin : byOrigin.entrySet()) {
            orders += origin.getValue().orders();
            fen += origin.getValue().gmvFen();
            if (!origin.getKey().equals(home)) {
                foreignOrders += origin.getValue().orders();
                foreignFen += origin.getValue().gmvFen();
            }
        }
        long crossBorder = Arrays.stream(Mode.values())
                .filter(Mode::crossBorder)
                .mapToLong(
                        mode -> Objects.requireNonNull(byMode.get(mode.label())).orders())
                .sum();
        return new Foreign(
                share(foreignFen, fen),
                share(foreignOrders, orders),
                share(crossBorder, orders),
                byOrigin,
                ranks(byOrigin, home));
    }

    private static Map<String, Integer> ranks(Map<String, Sales> byOrigin, String home) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        byOrigin.forEach((origin, sales) -> {
            if (!origin.equals(home)) {
                long ahead = byOrigin.entrySet().stream()
                        .filter(other -> !other.getKey().equals(home))
                        .filter(other -> other.getValue().gmvFen() > sales.gmvFen())
                        .count();
                ranks.put(origin, 1 + (int) ahead);
            }
        });
        return ranks;
    }

    Map<String, Sales> byCategory() {
        List<String> names = market.categories().stream().map(c -> c.name()).toList();
        return by(names, (cell, segment) -> cells.get(cell).category());
    }

    Map<String, Sales> byRegion() {
        return by(market.regions(), (cell, segment) -> festival.delivery().regionOf()[segment]);
    }

    private Map<String, Sales> by(List<String> names, IntBinaryOperator groupOf) {
        long[] orders = new long[names.size()];
        long[] fen = new long[names.size()];
        long all = 0;
        for (int c = 0; c < cells.size(); c++) {
            for (int s = 0; s < market.segments().size(); s++) {
                int group = groupOf.applyAsInt(c, s);
                orders[group] += ledger.ordersOf(c, s);
                fen[group] += ledger.fenOf(c, s);
                all += ledger.fenOf(c, s);
            }
        }
        Map<String, Sales> sales = new LinkedHashMap<>();
        for (int g = 0; g < names.size(); g++) {
            sales.put(names.get(g), new Sales(orders[g], fen[g], share(fen[g], all)));
        }
        return sales;
    }

    Map<String, ModeSales> byMode() {
        int modes = Mode.values().length;
        long[] orders = new long[modes];
        long[] units = new long[modes];
        long[] fen = new long[modes];
        long[] delivered = new long[modes];
        long[] millis = new long[modes];
        int houses = festival.warehouses().size();
        for (int h = 0; h <= houses; h++) {
            int house = h == houses ? Order.NO_WAREHOUSE : h;
            for (int c = 0; c < cells.size(); c++) {
                int m = modeOf(house, c).ordinal();
                orders[m] += ledger.ordersFrom(c, house);
                units[m] += ledger.unitsFrom(c, house);
                fen[m] += ledger.fenFrom(c, house);
            }
        }
        Histogram[] times = new Histogram[modes];
        Arrays.setAll(times, m -> new Histogram(2));
        for (int h = 0; h < houses; h++) {
            int m = festival.warehouses().get(h).mode().ordinal();
            delivered[m] += ledger.deliveredFrom(h);
            millis[m] += ledger.deliveryMillisFrom(h);
            ledger.deliveriesInto(times[m], h);
        }
        long all = Arrays.stream(fen).sum();
        Map<String, ModeSales> sales = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) {
            int m = mode.ordinal();
            long tax = mode.crossBorder() ? Math.round(fen[m] * taxRate) : 0;
            sales.put(
                    mode.label(),
                    new ModeSales(
                            orders[m],
                            units[m],
                            fen[m],
                            share(fen[m], all),
                            tax,
                            delivered[m],
                            rate(millis[m], delivered[m] * MILLIS_AN_HOUR),
                            hours(times[m], 50),
                            hours(times[m], 90)));
        }
        return sales;
    }

    /** A percentile in hours, null of nothing. */
    private static @Nullable Double hours(Histogram millis, double percentile) {
        return rate(millis.getValueAtPercentile(percentile), millis.getTotalCount() == 0 ? 0 : MILLIS_AN_HOUR);
    }

    private Mode modeOf(int warehouse, int cell) {
        return warehouse == Order.NO_WAREHOUSE
                ? cells.get(cell).mode()
                : festival.warehouses().get(warehouse).mode();
    }
}
