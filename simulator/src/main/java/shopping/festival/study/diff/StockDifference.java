package shopping.festival.study.diff;

import java.util.List;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.market.Market;

/** The first stock record whose final stock differs between two runs, if both were run here. */
record StockDifference(DiffSide a, DiffSide b) {

    List<String> lines() {
        return a.stock().flatMap(x -> b.stock().map(y -> lines(x, y))).orElse(List.of());
    }

    private List<String> lines(StockLedger x, StockLedger y) {
        if (x.records() != y.records()) {
            return List.of("A has " + x.records() + " stock records, B " + y.records() + ".");
        }
        Market market = a.festival().market();
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                if (x.onHand(r) != y.onHand(r) || x.committed(r) != y.committed(r) || x.inbound(r) != y.inbound(r)) {
                    String house =
                            a.festival().warehouses().get(market.warehouseOf(r)).name();
                    return List.of("The first: offer " + offer + " at " + house + ": A has " + units(x, r) + "; B has "
                            + units(y, r) + ".");
                }
            }
        }
        return List.of();
    }

    private static String units(StockLedger stock, int r) {
        return stock.onHand(r) + " on hand, " + stock.committed(r) + " sold, " + stock.inbound(r) + " received";
    }
}
