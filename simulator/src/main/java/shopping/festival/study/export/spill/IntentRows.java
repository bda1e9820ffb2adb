package shopping.festival.study.export.spill;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/** Rows made from the intents of some parts, in the order of their keys, a part at a time. */
public final class IntentRows implements RowSource {
    /** No intent has more attempts, and no order more units. */
    private static final int ROWS_MOST = 31;

    private final SpilledRun run;
    private final Iterator<Integer> parts;
    private final boolean withLives;
    private final Maker maker;
    private @Nullable JoinedPart part;
    private int intent;

    /** Makes the rows of an intent, 31 at most. */
    @FunctionalInterface
    public interface Maker {
        void rows(JoinedPart part, int intent, RowBatch to);
    }

    private IntentRows(SpilledRun run, List<Integer> parts, boolean withLives, Maker maker) {
        this.run = run;
        this.parts = parts.iterator();
        this.withLives = withLives;
        this.maker = maker;
    }

    /** Of all intents that tried to buy; nothing is known of what became of their orders. */
    public static IntentRows ofAttempts(SpilledRun run, List<Integer> parts, Maker maker) {
        return new IntentRows(run, parts, false, maker);
    }

    /** Of those whose order was accepted. */
    public static IntentRows ofOrders(SpilledRun run, List<Integer> parts, Maker maker) {
        return new IntentRows(run, parts, true, maker);
    }

    @Override
    public void fill(RowBatch batch) throws IOException {
        while (batch.size() <= RowBatch.ROWS - ROWS_MOST) {
            JoinedPart now = part;
            if (now == null || intent == now.intents()) {
                // Before the next is read the last must be gone: there is memory for one.
                part = null;
                if (!parts.hasNext()) {
                    return;
                }
                part = run.join(parts.next(), withLives);
                intent = 0;
            } else {
                if (!withLives || now.isAccepted(intent)) {
                    maker.rows(now, intent, batch);
                }
                intent++;
            }
        }
    }
}
