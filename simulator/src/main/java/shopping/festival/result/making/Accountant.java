package shopping.festival.result.making;

import java.util.Arrays;
import java.util.List;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Mode;

/** Puts what a stock record sold and kept into the books. */
final class Accountant {
    private final Festival festival;
    private final Market market;
    private final Economics economics;
    private final double taxRate;
    private final StockLedger stock;
    private final Takings takings;
    /** Per origin: the way of one parcel, below 0 where it is that of the mode. */
    private final double[] shippingOf;

    Accountant(Festival festival, Measures measures, StockLedger stock, double taxRate) {
        this.festival = festival;
        this.market = festival.market();
        this.economics = festival.economics();
        this.taxRate = taxRate;
        this.stock = stock;
        this.shippingOf = new double[market.origins().size()];
        Arrays.fill(shippingOf, -1);
        festival.newcomers().forEach(n -> shippingOf[n.origin()] = n.shippingFen());
        this.takings = new Takings(market, stock, List.of(measures.ledger(), measures.ledgerAfter()));
    }

    Mode modeOf(int stockRecord) {
        return festival.warehouses().get(market.warehouseOf(stockRecord)).mode();
    }

    private double shippingFen(int cell, Mode mode) {
        double own = shippingOf[market.cells().get(cell).origin()];
        return own < 0 ? economics.shippingFen()[mode.ordinal()] : own;
    }

    void enter(int offer, int r, AccountBook... books) {
        int cell = market.cell(offer);
        int warehouse = market.warehouseOf(r);
        Mode mode = modeOf(r);
        int sold = stock.committed(r);
        int marketplace = market.sellers().get(market.sellerOf(offer)).marketplace();
        long unitCost = economics.costs().unitCostFen(offer);
        double fen = takings.fen(cell, warehouse, (double) sold * market.priceFen(offer));
        double commission = fen * economics.commission()[marketplace];
        double tax = mode.crossBorder() ? fen * taxRate : 0;
        double shipping = takings.parcels(cell, warehouse, sold) * shippingFen(cell, mode);
        long leftCost = stock.onHand(r) * unitCost;
        double loss = leftCost * (1 - economics.salvage()[market.categoryOf(cell)]);
        for (AccountBook book : books) {
            book.sold(sold, fen, commission, tax, (double) sold * unitCost, shipping);
            book.left(stock.onHand(r), leftCost, loss);
        }
    }
}
