package shopping.festival.oracle;

import java.util.List;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/** A journal that also writes down every event, for small festivals on one thread. */
final class RecordingJournal extends ForwardingJournal {
    private final List<Event> events;

    RecordingJournal(Journal next, List<Event> events) {
        super(next);
        this.events = events;
    }

    @Override
    public void record(Kind kind, long id, long order, long time, int unit, long fen) {
        events.add(new Event(id, Order.attempt(order), kind, time, unit, fen));
        super.record(kind, id, order, time, unit, fen);
    }
}
