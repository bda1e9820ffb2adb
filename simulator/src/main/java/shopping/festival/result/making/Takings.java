package shopping.festival.result.making;

import java.util.List;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Ledger;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;

/**
 * What was paid and how many parcels went out for each cell and warehouse over the whole run, spread over the stock
 * records there by the worth of what each sold. By cell and warehouse that is exact; within them it takes for granted
 * that all sold at the same mean price level of the streams.
 *
 * <p>Orders paid before their stock was found ({@code sellers.reserveAt = payment}) are known by cell only; of their
 * money goes to a warehouse what its units are of those the cell shipped, refunded orders left out in proportion.
 */
final class Takings {
    private static final int HOUSES = Order.WAREHOUSES_MAX;

    private final double[] fenPerWorth;
    private final double[] ordersPerUnit;

    /** @param ledgers of the day and after it */
    Takings(Market market, StockLedger stock, List<Ledger> ledgers) {
        int cells = market.cells().size();
        double[] worth = new double[cells * HOUSES];
        long[] sold = new long[cells * HOUSES];
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                int at = market.cell(offer) * HOUSES + market.warehouseOf(r);
                worth[at] += (double) stock.committed(r) * market.priceFen(offer);
                sold[at] += stock.committed(r);
            }
        }
        this.fenPerWorth = new double[cells * HOUSES];
        this.ordersPerUnit = new double[cells * HOUSES];
        for (int c = 0; c < cells; c++) {
            int cell = c;
            long unitsLate = ledgers.stream()
                    .mapToLong(l -> l.unitsFrom(cell, Order.NO_WAREHOUSE))
                    .sum();
            long fenLate = ledgers.stream()
                    .mapToLong(l -> l.fenFrom(cell, Order.NO_WAREHOUSE))
                    .sum();
            long ordersLate = ledgers.stream()
                    .mapToLong(l -> l.ordersFrom(cell, Order.NO_WAREHOUSE))
                    .sum();
            for (int h = 0; h < HOUSES; h++) {
                int house = h;
                int at = c * HOUSES + h;
                if (sold[at] == 0) {
                    continue;
                }
                long units = ledgers.stream()
                        .mapToLong(l -> l.unitsFrom(cell, house))
                        .sum();
                double late = unitsLate == 0 ? 0 : (double) (sold[at] - units) / unitsLate;
                double fen =
                        ledgers.stream().mapToLong(l -> l.fenFrom(cell, house)).sum() + late * fenLate;
                double orders = ledgers.stream()
                                .mapToLong(l -> l.ordersFrom(cell, house))
                                .sum()
                        + late * ordersLate;
                fenPerWorth[at] = fen / worth[at];
                ordersPerUnit[at] = orders / sold[at];
            }
        }
    }

    /** What units sold at a price brought in, from a cell and warehouse. */
    double fen(int cell, int warehouse, double worth) {
        return worth * fenPerWorth[cell * HOUSES + warehouse];
    }

    /** In how many parcels they went. */
    double parcels(int cell, int warehouse, int units) {
        return units * ordersPerUnit[cell * HOUSES + warehouse];
    }
}
