package shopping.festival.oracle;

import java.util.List;
import shopping.festival.flow.ForwardingJournal;
import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Order;

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
