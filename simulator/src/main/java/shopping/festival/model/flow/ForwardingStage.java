package shopping.festival.model.flow;

import shopping.festival.base.time.Window;
import shopping.festival.model.order.Hop;

/** A stage around another one, which does all the work unless a method says otherwise. */
public abstract class ForwardingStage implements Stage {
    private final Stage next;

    protected ForwardingStage(Stage next) {
        this.next = next;
    }

    @Override
    public void receive(Hop hop, Rows rows) {
        next.receive(hop, rows);
    }

    @Override
    public RowSink inlet(Hop hop) {
        return next.inlet(hop);
    }

    @Override
    public void close(Window window, Outbox out) {
        next.close(window, out);
    }

    @Override
    public void state(StateArchive archive) {
        next.state(archive);
    }

    @Override
    public int earliestFeedbackMinute() {
        return next.earliestFeedbackMinute();
    }

    @Override
    public int earliestMinute() {
        return next.earliestMinute();
    }

    @Override
    public long idleUntil(Window closed) {
        return next.idleUntil(closed);
    }

    @Override
    public long drawn() {
        return next.drawn();
    }

    @Override
    public long held() {
        return next.held();
    }

    @Override
    public long heldMost() {
        return next.heldMost();
    }

    @Override
    public Sums taken() {
        return next.taken();
    }
}
