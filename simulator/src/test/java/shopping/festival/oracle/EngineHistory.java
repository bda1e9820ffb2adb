package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.StockLevels;

/** The one place where the oracle's tests touch the engine. */
final class EngineHistory {
    private EngineHistory() {}

    /**
     * Runs the engine and returns what it left behind; {@link History#of} sorts the events.
     *
     * @param partitions how many partitions each stage is split into, at most
     * @param windowCapMicros longest window, {@link Long#MAX_VALUE} for what the lookahead allows
     */
    static History of(Festival festival, int partitions, long windowCapMicros) {
        List<Event> events = Collections.synchronizedList(new ArrayList<>());
        RunOptions options = RunOptions.inline()
                .withPartitions(partitions)
                .withWindowCap(windowCapMicros)
                .withMeasured(MeasuredTime.of(festival))
                .withWrappers(StageWrapper.NONE, journal -> new RecordingJournal(journal, events));
        Outcome outcome = FestivalRun.run(festival, options);
        StockLedger left = outcome.books().stock();
        List<Stock> stock = new ArrayList<>();
        Market market = festival.market();
        for (int offer = 0; offer < market.offers(); offer++) {
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                stock.add(new Stock(left.onHand(r), left.committed(r), left.inbound(r), levels(left, offer, r)));
            }
        }
        return History.of(events, stock);
    }

    /** Areas of small festivals are whole numbers that doubles hold. */
    private static Stock.Levels levels(StockLedger left, int offer, int r) {
        StockLevels levels = left.levels(r);
        return new Stock.Levels(
                (long) levels.onHand(),
                (long) levels.onOrder(),
                (long) levels.backorders(),
                levels.supplierOrders(),
                levels.supplierUnits(),
                left.outMicros(offer));
    }
}
