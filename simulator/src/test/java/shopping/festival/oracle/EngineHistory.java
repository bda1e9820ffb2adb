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
                .withWrappers(StageWrapper.NONE, journal -> new RecordingJournal(journal, events));
        Outcome outcome = FestivalRun.run(festival, options);
        StockLedger left = outcome.books().stock();
        List<Stock> stock = new ArrayList<>();
        for (int r = 0; r < left.records(); r++) {
            stock.add(new Stock(left.onHand(r), left.committed(r), left.inbound(r)));
        }
        return History.of(events, stock);
    }
}
