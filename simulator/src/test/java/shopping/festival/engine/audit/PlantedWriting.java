package shopping.festival.engine.audit;

import shopping.festival.base.time.Window;
import shopping.festival.model.flow.ForwardingStage;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.Hop;

/** A stage that at first writes something else than it should over a hop, or keeps something else than was written into it. */
final class PlantedWriting extends ForwardingStage {
    private final Hop hop;
    private final PlantedFault.Writing writing;
    private final boolean isInlet;
    private int rowsLeft;

    PlantedWriting(Stage sound, Hop hop, PlantedFault.Writing writing, int rows, boolean isInlet) {
        super(sound);
        this.hop = hop;
        this.writing = writing;
        this.rowsLeft = rows;
        this.isInlet = isInlet;
    }

    @Override
    public RowSink inlet(Hop over) {
        return isInlet && over == hop ? tampered(super.inlet(over)) : super.inlet(over);
    }

    @Override
    public void close(Window window, Outbox out) {
        super.close(
                window,
                isInlet
                        ? out
                        : (over, partition) ->
                                over == hop ? tampered(out.to(over, partition)) : out.to(over, partition));
    }

    private RowSink tampered(RowSink sink) {
        return (time, id, order, fen, since) -> {
            if (rowsLeft == 0) {
                sink.add(time, id, order, fen, since);
            } else {
                rowsLeft--;
                writing.instead(sink, time, id, order, fen, since);
            }
        };
    }
}
