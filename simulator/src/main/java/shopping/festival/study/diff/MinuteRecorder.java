package shopping.festival.study.diff;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;

/**
 * Writes down all that ever happens to the intents of one minute: those whose slot of arrival, that of their session's
 * begin, begins in it. An intent may well arrive a little later.
 */
final class MinuteRecorder implements JournalWrapper {
    private final int minute;
    private final long slotMicros;
    /** One a node: each is written by the thread that has the node at hand. */
    private final List<List<Occurrence>> byNode = new ArrayList<>();

    /** @param slotMicros length of a slot of arrivals; an intent belongs to the minute in which its slot begins */
    MinuteRecorder(int minute, long slotMicros) {
        this.minute = minute;
        this.slotMicros = slotMicros;
    }

    @Override
    public Journal wrap(Journal journal) {
        List<Occurrence> seen = new ArrayList<>();
        byNode.add(seen);
        return new ForwardingJournal(journal) {
            @Override
            public void record(Kind kind, long id, long order, long time, int unit, long fen) {
                super.record(kind, id, order, time, unit, fen);
                if (IntentId.slot(id) * slotMicros / VirtualTime.MINUTE == minute) {
                    seen.add(new Occurrence(id, time, kind, order, unit, fen));
                }
            }
        };
    }

    /** What was seen, by intent and in the order of its life. */
    Histories histories() {
        return Histories.of(byNode);
    }
}
