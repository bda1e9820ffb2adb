package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Tape;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.model.Festival;

/** Runs with snapshots, and all that they leave, to be compared. */
final class Resumption {
    private Resumption() {}

    /** Keeps the snapshots of the first minutes: the day and some hours, not the weeks of the last parcels. */
    static final class All implements Checkpoints {
        private static final int MOST = 100;

        final List<Snapshot> taken = new ArrayList<>();

        @Override
        public boolean isDue() {
            return taken.size() < MOST;
        }

        @Override
        public void take(Snapshot snapshot, long pausedNanos) {
            taken.add(snapshot);
        }
    }

    /** @param from null for the bell */
    static Outcome run(Festival festival, RunOptions options, Checkpoints checkpoints, @Nullable Snapshot from) {
        return FestivalRun.run(
                festival,
                options.withMeasured(MeasuredTime.of(festival))
                        .withSurvival(new Survival(checkpoints, Optional.ofNullable(from), false)));
    }

    /** All that was counted, word by word: counts, timeline, latencies, stations, ledgers, digest. */
    static long[] books(Outcome outcome) {
        Tape tape = Tape.blank();
        outcome.books().measures().state(tape);
        return tape.written();
    }

    /** The final stock, record by record, with its levels, and how long each offer was out. */
    static List<String> stock(Outcome outcome) {
        StockLedger stock = outcome.books().stock();
        List<String> records = new ArrayList<>();
        for (int r = 0; r < stock.records(); r++) {
            records.add(stock.onHand(r) + " " + stock.committed(r) + " " + stock.inbound(r) + " " + stock.levels(r));
        }
        records.add(stock.firstTries() + " " + stock.firstFromShelf());
        return records;
    }
}
