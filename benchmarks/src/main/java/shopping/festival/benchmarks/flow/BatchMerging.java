package shopping.festival.benchmarks.flow;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Order;

/** What does it cost to merge the batches of a window from several senders into one total order? */
public class BatchMerging extends Question {
    private static final int ROWS_PER_WINDOW = 12_000;
    private static final long WINDOW_MICROS = 1_000_000;

    @Param({"1", "8"})
    public int senders;

    private Rows[] batches;

    @Setup
    public void writeTheBatches() {
        batches = new Rows[senders];
        for (int from = 0; from < senders; from++) {
            batches[from] = new Rows(ROWS_PER_WINDOW / senders);
        }
        for (int i = 0; i < ROWS_PER_WINDOW; i++) {
            // Each sender's rows in the order of time, as most are.
            long at = i * WINDOW_MICROS / ROWS_PER_WINDOW;
            batches[Draws.below(Draws.mix(i), senders)].add(at, i, Order.of(i, 0, 0, 1), 100, at);
        }
    }

    @Override
    protected long play() {
        Merging stage = new Merging();
        WindowPlan plan = WindowPlan.even(0, windows() / 60 + 1, 0, WINDOW_MICROS);
        Rows shifted = new Rows(ROWS_PER_WINDOW);
        Window w = plan.first();
        for (int n = 0; n < windows(); n++, w = plan.next(w)) {
            for (Rows batch : batches) {
                shifted.clear();
                for (int i = 0; i < batch.size(); i++) {
                    shifted.add(w.start() + batch.time(i), batch.id(i), batch.order(i), batch.fen(i), batch.since(i));
                }
                stage.receive(Hop.ATTEMPTS, shifted);
            }
            stage.close(w, null);
        }
        return stage.sum;
    }

    private int windows() {
        return sized(50, 1);
    }

    @Override
    protected long rows() {
        return (long) windows() * ROWS_PER_WINDOW;
    }

    /** A stage that does nothing but read its rows in their order. */
    private static final class Merging extends CalendarStage {
        private long sum;

        Merging() {
            super(new IntentDraws(Draws.seedKey(1, 0), List.of("merging")), (id, order) -> true);
        }

        @Override
        protected void work(Due due, Window window, Outbox out) {
            while (due.next()) {
                for (int i = 0; i < due.size(); i++) {
                    sum = sum * 31 + due.at(i).id();
                }
            }
        }
    }
}
