package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;

/** What happened, as it happens, and how often each corner of the model was reached. */
final class Chronicle {
    private final List<Event> events = new ArrayList<>();
    private final Map<Reached, Integer> reached = new EnumMap<>(Reached.class);

    void write(Kind kind, Purchase p, long time, int unit) {
        events.add(new Event(p.id, p.attempt(), kind, time, unit, p.fen));
    }

    void shortened(Purchase p, long time, int units, long fen) {
        events.add(new Event(p.id, p.attempt(), Kind.SHORTENED, time, units, fen));
    }

    void lost(LossReason reason, Purchase p, long time) {
        write(Kind.LOST, p, time, reason.code());
    }

    void reached(Reached corner) {
        reached.merge(corner, 1, Integer::sum);
    }

    void reachedIf(boolean condition, Reached corner) {
        if (condition) {
            reached(corner);
        }
    }

    List<Event> events() {
        return events;
    }

    Map<Reached, Integer> reached() {
        return reached;
    }
}
