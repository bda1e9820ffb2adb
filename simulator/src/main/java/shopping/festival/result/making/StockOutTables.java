package shopping.festival.result.making;

import static shopping.festival.result.Scales.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Rivalry;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Kind;
import shopping.festival.result.Trade;
import shopping.festival.result.Trade.Shortage;

/** What being sold out did: how often, to which goods, and who got the orders instead. */
final class StockOutTables {
    private final Market market;
    private final Measures measures;
    private final StockLedger stock;

    StockOutTables(Market market, Measures measures, StockLedger stock) {
        this.market = market;
        this.measures = measures;
        this.stock = stock;
    }

    Trade.StockOut stockOut() {
        List<String> categories =
                market.categories().stream().map(Category::name).toList();
        Map<String, Shortage> byCategory = by(categories, Cell::category);
        long soldOut = measures.count(Kind.SOLD_OUT);
        return new Trade.StockOut(
                rate(soldOut, measures.count(Kind.ACCEPTED) + soldOut),
                rate(measures.answers().firstTriesFilled(), measures.answers().firstTries()),
                rate(
                        measures.answers().firstTriesFromShelf(),
                        measures.answers().firstTries()),
                measures.answers().firstTries(),
                measures.offersEverOut(),
                byCategory.values().stream().mapToLong(Shortage::lostUnits).sum(),
                byCategory.values().stream().mapToLong(Shortage::lostValueFen).sum(),
                measures.answers().recovered(),
                measures.count(Kind.SHORTENED),
                new Trade.Recovered(
                        measures.answers().recovered(Rivalry.FOREIGN_TO_DOMESTIC),
                        measures.answers().recovered(Rivalry.DOMESTIC_TO_FOREIGN),
                        measures.answers().recovered(Rivalry.SAME)),
                byCategory,
                by(market.origins(), Cell::origin));
    }

    private Map<String, Shortage> by(List<String> names, ToIntFunction<Cell> groupOf) {
        List<Cell> cells = market.cells();
        long[] offers = new long[names.size()];
        long[] out = new long[names.size()];
        long[] units = new long[names.size()];
        long[] fen = new long[names.size()];
        for (int offer = 0; offer < market.offers(); offer++) {
            int group = groupOf.applyAsInt(cells.get(market.cell(offer)));
            offers[group]++;
            out[group] += stock.wasEverOut(offer) ? 1 : 0;
        }
        for (int c = 0; c < cells.size(); c++) {
            int group = groupOf.applyAsInt(cells.get(c));
            units[group] += measures.losses().unitsOut(c);
            fen[group] += measures.losses().fenOut(c);
        }
        Map<String, Shortage> shortages = new LinkedHashMap<>();
        for (int g = 0; g < names.size(); g++) {
            shortages.put(names.get(g), new Shortage(offers[g], out[g], units[g], fen[g]));
        }
        return shortages;
    }
}
