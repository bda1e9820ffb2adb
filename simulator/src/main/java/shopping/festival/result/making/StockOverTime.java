package shopping.festival.result.making;

import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.StockLevels;
import shopping.festival.result.Counts;
import shopping.festival.result.Scales;

/** Levels of stock over the day, summed over offers and made averages over time. */
public final class StockOverTime {
    private final Market market;
    private final StockLedger stock;
    private final double dayMicros;
    private StockLevels levels = StockLevels.NONE;
    private long offers;
    private double outMicros;

    public StockOverTime(Market market, StockLedger stock, long dayMicros) {
        this.market = market;
        this.stock = stock;
        this.dayMicros = dayMicros;
    }

    public static Counts.Stock ofAll(Market market, StockLedger stock, long dayMicros) {
        StockOverTime all = new StockOverTime(market, stock, dayMicros);
        for (int offer = 0; offer < market.offers(); offer++) {
            all.add(offer);
        }
        return all.means();
    }

    /** One offer, at all its places. */
    public void add(int offer) {
        offers++;
        outMicros += stock.outMicros(offer);
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            levels = levels.and(stock.levels(r));
        }
    }

    public Counts.Stock means() {
        return new Counts.Stock(
                levels.onHand() / dayMicros,
                levels.onOrder() / dayMicros,
                levels.backorders() / dayMicros,
                Scales.share(outMicros, offers * dayMicros),
                levels.supplierOrders(),
                levels.supplierUnits());
    }
}
