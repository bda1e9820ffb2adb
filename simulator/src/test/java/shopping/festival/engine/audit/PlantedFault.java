package shopping.festival.engine.audit;

import shopping.festival.base.time.Window;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.flow.ForwardingStage;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.Hop;

/**
 * A stage with a bug planted in it: once, as soon as there are enough rows, it tampers with what it sends over a hop or
 * with what it received. To the audit it looks as if the stage itself had done it.
 */
public final class PlantedFault extends ForwardingStage {
    /** What is done to the rows of a batch. */
    @FunctionalInterface
    public interface Tampering {
        void with(Rows rows);
    }

    private final Hop hop;
    private final int rowsNeeded;
    private final Tampering tampering;
    private final boolean onReceipt;
    private boolean planted;

    /** What is written in the place of a row. */
    @FunctionalInterface
    public interface Writing {
        void instead(RowSink sink, long time, long id, long order, long fen, long since);
    }

    private PlantedFault(Stage sound, Hop hop, int rowsNeeded, Tampering tampering, boolean onReceipt) {
        super(sound);
        this.hop = hop;
        this.rowsNeeded = rowsNeeded;
        this.tampering = tampering;
        this.onReceipt = onReceipt;
    }

    /** A fault in what the first partition of the hop's stage sends over it. */
    public static StageWrapper inSending(Hop hop, int rowsNeeded, Tampering tampering) {
        return (name, partition, stage) -> name == hop.from() && partition == 0
                ? new PlantedFault(stage, hop, rowsNeeded, tampering, false)
                : stage;
    }

    /** A fault in what the first partition of the stage at the hop's end makes of what it receives. */
    public static StageWrapper inReceiving(Hop hop, int rowsNeeded, Tampering tampering) {
        return (name, partition, stage) ->
                name == hop.to() && partition == 0 ? new PlantedFault(stage, hop, rowsNeeded, tampering, true) : stage;
    }

    /** A fault in one row that the first partition of the hop's stage writes, perhaps straight into the next stage. */
    public static StageWrapper inWriting(Hop hop, Writing writing) {
        return inWriting(hop, 1, writing);
    }

    /** The same in the first rows that it writes. */
    public static StageWrapper inWriting(Hop hop, int rows, Writing writing) {
        return (name, partition, stage) ->
                name == hop.from() && partition == 0 ? new PlantedWriting(stage, hop, writing, rows, false) : stage;
    }

    /** A fault in one row that another stage of the same actor has written into the first partition of the hop's end. */
    public static StageWrapper inInlet(Hop hop, Writing writing) {
        return (name, partition, stage) ->
                name == hop.to() && partition == 0 ? new PlantedWriting(stage, hop, writing, 1, true) : stage;
    }

    @Override
    public void close(Window window, Outbox out) {
        super.close(window, out);
        if (!onReceipt && out.to(hop, 0) instanceof Rows batch) {
            plantIn(batch);
        }
    }

    @Override
    public void receive(Hop from, Rows rows) {
        if (onReceipt && from == hop) {
            plantIn(rows);
        }
        super.receive(from, rows);
    }

    private void plantIn(Rows rows) {
        if (!planted && rows.size() >= rowsNeeded) {
            tampering.with(rows);
            planted = true;
        }
    }
}
