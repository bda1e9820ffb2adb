package shopping.festival.result.making;

import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.StockLevels;
import shopping.festival.result.Counts;
import shopping.festival.result.Scales;

/** Levels of stock over the measured time, summed over offers and made averages over time. */
public final class StockOverTime {
    private final Market market;
    private final StockLedger stock;
    private final double micros;
    private StockLevels levels = StockLevels.NONE;
    private long offers;
    private double outMicros;

    public StockOverTime(Market market, StockLedger stock) {
        this.market = market;
        this.stock = stock;
        this.micros = stock.measuredMicros();
    }

    public static Counts.Stock ofAll(Market market, StockLedger stock) {
        StockOverTime all = new StockOverTime(market, stock);
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
                levels.onHand() / micros,
                levels.onOrder() / micros,
                levels.backorders() / micros,
                Scales.share(outMicros, offers * micros),
                Scales.rate(stock.firstFromShelf(), stock.firstTries()),
                stock.firstTries(),
                levels.supplierOrders(),
                levels.supplierUnits());
    }
}
