package shopping.festival.audit;

import shopping.festival.flow.Order;
import shopping.festival.flow.Rows;
import shopping.festival.market.Market;

/** Counts, at the door of the warehouses, how many units of every stock record were really sold. */
public final class StockCount {
    private final Market market;
    private final int[] shipped;

    public StockCount(Market market) {
        this.market = market;
        this.shipped = new int[market.records()];
    }

    /** Rows that enter a warehouse. */
    public void enter(Rows rows) {
        int n = rows.size();
        for (int i = 0; i < n; i++) {
            long order = rows.order[i];
            shipped[market.recordAt(Order.offer(order), Order.warehouse(order))] += Order.units(order);
        }
    }

    public void add(StockCount other) {
        for (int r = 0; r < shipped.length; r++) {
            shipped[r] += other.shipped[r];
        }
    }

    public int shipped(int stockRecord) {
        return shipped[stockRecord];
    }
}
