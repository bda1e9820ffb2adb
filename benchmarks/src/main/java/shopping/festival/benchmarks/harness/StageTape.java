package shopping.festival.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.engine.InlineDriver;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Watchers;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/** Everything one stage was given in a run: its batches and the windows it closed, in their order. */
final class StageTape {
    private sealed interface Step permits Received, Closed {}

    private record Received(Hop hop, Rows rows) implements Step {}

    private record Closed(Window window) implements Step {}

    private final List<Step> steps = new ArrayList<>();
    private long rowsReceived;

    /** Runs a festival and records what a stage is given. */
    static StageTape record(Festival festival, StageName name) {
        StageTape tape = new StageTape();
        Assembly assembly = new Assembly(
                festival,
                1,
                Watchers.NONE.withWrappers(
                        (of, partition, stage) -> of == name ? tape.new Recorder(stage) : stage, JournalWrapper.NONE));
        new InlineDriver(assembly, new Pace(festival, VirtualTime.NEVER), RunOptions.inline()).run();
        return tape;
    }

    long rowsReceived() {
        return rowsReceived;
    }

    /** Gives a fresh stage the same again. */
    void replay(Stage stage, Outbox out, Runnable afterWindow) {
        for (Step step : steps) {
            if (step instanceof Received batch) {
                stage.receive(batch.hop, batch.rows);
            } else if (step instanceof Closed closed) {
                stage.close(closed.window, out);
                afterWindow.run();
            }
        }
    }

    private final class Recorder implements Stage {
        private final Stage stage;

        Recorder(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void receive(Hop hop, Rows rows) {
            // A batch's storage is used again, so the tape keeps its own.
            Rows copy = new Rows(rows.size());
            copy.addAll(rows);
            steps.add(new Received(hop, copy));
            rowsReceived += rows.size();
            stage.receive(hop, rows);
        }

        /** What another stage of the actor writes between two windows goes onto the tape as one batch. */
        @Override
        public RowSink inlet(Hop hop) {
            RowSink kept = stage.inlet(hop);
            return (time, id, order, fen, since) -> {
                written(hop).add(time, id, order, fen, since);
                rowsReceived++;
                kept.add(time, id, order, fen, since);
            };
        }

        private Rows written(Hop hop) {
            Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last instanceof Received batch && batch.hop == hop) {
                return batch.rows;
            }
            Rows rows = new Rows(64);
            steps.add(new Received(hop, rows));
            return rows;
        }

        @Override
        public void close(Window window, Outbox out) {
            steps.add(new Closed(window));
            stage.close(window, out);
        }

        @Override
        public void state(StateArchive archive) {
            stage.state(archive);
        }

        @Override
        public int earliestFeedbackMinute() {
            return stage.earliestFeedbackMinute();
        }

        @Override
        public int earliestMinute() {
            return stage.earliestMinute();
        }

        @Override
        public long drawn() {
            return stage.drawn();
        }

        @Override
        public long idleUntil(Window closed) {
            return stage.idleUntil(closed);
        }

        @Override
        public long held() {
            return stage.held();
        }

        @Override
        public long heldMost() {
            return stage.heldMost();
        }

        @Override
        public Sums taken() {
            return stage.taken();
        }
    }
}
