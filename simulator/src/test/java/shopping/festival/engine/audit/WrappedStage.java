package shopping.festival.engine.audit;

import shopping.festival.base.time.Window;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;

/** A stage around another one, which does all the work. */
abstract class WrappedStage implements Stage {
    private final Stage sound;

    WrappedStage(Stage sound) {
        this.sound = sound;
    }

    @Override
    public void receive(Hop hop, Rows rows) {
        sound.receive(hop, rows);
    }

    @Override
    public RowSink inlet(Hop hop) {
        return sound.inlet(hop);
    }

    @Override
    public void close(Window window, Outbox out) {
        sound.close(window, out);
    }

    @Override
    public void state(StateArchive archive) {
        sound.state(archive);
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
    public long drawn() {
        return sound.drawn();
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
