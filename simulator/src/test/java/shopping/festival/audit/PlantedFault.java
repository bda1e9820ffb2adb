package shopping.festival.audit;

import java.util.function.BiConsumer;
import shopping.festival.engine.StageWrapper;
import shopping.festival.flow.Hop;
import shopping.festival.flow.Outbox;
import shopping.festival.flow.Rows;
import shopping.festival.flow.Stage;
import shopping.festival.flow.StageName;
import shopping.festival.flow.Sums;
import shopping.festival.time.Window;

/**
 * A stage with a bug planted in it: whatever it sends over one hop is tampered with, once, as soon as there are enough
 * rows; or rows are slipped into what it receives. To the audit it looks as if the stage itself did it.
 */
final class PlantedFault implements Stage {
    private final Stage sound;
    private final Hop hop;
    private final int rowsNeeded;
    private final BiConsumer<Rows, Integer> tamper;
    private boolean planted;

    private PlantedFault(Stage sound, Hop hop, int rowsNeeded, BiConsumer<Rows, Integer> tamper) {
        this.sound = sound;
        this.hop = hop;
        this.rowsNeeded = rowsNeeded;
        this.tamper = tamper;
    }

    /** Tampers with what goes out over a hop. {@code tamper} gets the rows and the number of the last one. */
    static StageWrapper in(Hop hop, int rowsNeeded, BiConsumer<Rows, Integer> tamper) {
        return (name, partition, stage) ->
                name == hop.from() && partition == 0 ? new PlantedFault(stage, hop, rowsNeeded, tamper) : stage;
    }

    /** Slips in, once, a copy of a row that a stage received, as if it had come twice. */
    static StageWrapper copyOnReceipt(StageName at, Hop hop, BiConsumer<Rows, Integer> change) {
        return (name, partition, stage) -> name == at && partition == 0 ? new Slip(stage, hop, change) : stage;
    }

    @Override
    public void close(Window window, Outbox out) {
        sound.close(window, (h, to) -> {
            Rows rows = out.to(h, to);
            return rows;
        });
        if (!planted) {
            Rows rows = out.to(hop, 0);
            if (rows.size() >= rowsNeeded) {
                tamper.accept(rows, rows.size() - 1);
                planted = true;
            }
        }
    }

    @Override
    public void receive(Hop from, Rows rows) {
        sound.receive(from, rows);
    }

    @Override
    public int earliestFeedbackMinute() {
        return sound.earliestFeedbackMinute();
    }

    @Override
    public int earliestMinute() {
        return sound.earliestMinute();
    }

    @Override
    public long held() {
        return sound.held();
    }

    @Override
    public long heldMost() {
        return sound.heldMost();
    }

    @Override
    public Sums taken() {
        return sound.taken();
    }

    private static final class Slip implements Stage {
        private final Stage sound;
        private final Hop hop;
        private final BiConsumer<Rows, Integer> change;
        private boolean planted;

        Slip(Stage sound, Hop hop, BiConsumer<Rows, Integer> change) {
            this.sound = sound;
            this.hop = hop;
            this.change = change;
        }

        @Override
        public void receive(Hop from, Rows rows) {
            if (from == hop && !planted && rows.size() > 0) {
                rows.addFrom(rows, 0);
                change.accept(rows, rows.size() - 1);
                planted = true;
            }
            sound.receive(from, rows);
        }

        @Override
        public void close(Window window, Outbox out) {
            sound.close(window, out);
        }

        @Override
        public int earliestFeedbackMinute() {
            return sound.earliestFeedbackMinute();
        }

        @Override
        public int earliestMinute() {
            return sound.earliestMinute();
        }

        @Override
        public long held() {
            return sound.held();
        }

        @Override
        public long heldMost() {
            return sound.heldMost();
        }

        @Override
        public Sums taken() {
            return sound.taken();
        }
    }
}
