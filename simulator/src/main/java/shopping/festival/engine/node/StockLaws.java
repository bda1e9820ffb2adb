package shopping.festival.engine.node;

import shopping.festival.engine.audit.Balance;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;

/** What was told of empty shelves is what the final stock says. */
final class StockLaws {
    private static final String LAW = "offers told sold out are those with nothing on hand";

    private static final String SOLD = "units paid = units that left the shelves";

    private StockLaws() {}

    static void check(Festival festival, StockLedger stock, Measures measures, Balance balance) {
        Market market = festival.market();
        if (!festival.sellers().everPaidWithoutUnit()) {
            sold(festival, stock, measures, balance);
        }
        long out = 0;
        long everOut = 0;
        for (int offer = 0; offer < market.offers(); offer++) {
            long onHand = 0;
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                onHand += stock.onHand(r);
            }
            out += onHand == 0 ? 1 : 0;
            everOut += stock.wasEverOut(offer) ? 1 : 0;
            if (onHand == 0 && !stock.wasEverOut(offer)) {
                throw balance.broken(LAW, "offer " + offer, "nothing on hand, and never sold out");
            }
        }
        balance.same(LAW, "last row of the timeline", measures.offersOutAt(Integer.MAX_VALUE), "told", out, "empty");
        balance.same(LAW, "offers ever out", measures.offersEverOut(), "told", everOut, "empty at some time");
    }

    /** An order that holds its units when it is paid ships them: so units are known twice by cell and warehouse. */
    private static void sold(Festival festival, StockLedger stock, Measures measures, Balance balance) {
        Market market = festival.market();
        int houses = festival.warehouses().size();
        long[] left = new long[market.cells().size() * houses];
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                left[market.cell(offer) * houses + market.warehouseOf(r)] += stock.committed(r);
            }
        }
        for (int at = 0; at < left.length; at++) {
            int cell = at / houses;
            int house = at % houses;
            long paid = measures.ledger().unitsFrom(cell, house)
                    + measures.ledgerAfter().unitsFrom(cell, house);
            balance.same(
                    SOLD,
                    "cell " + cell + ", " + festival.warehouses().get(house).name(),
                    paid,
                    "units in the ledgers",
                    left[at],
                    "left the shelves");
        }
    }
}
