package shopping.festival.oracle;

import java.util.Comparator;
import java.util.Locale;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** One thing that happened to one intent; see the table of kinds in {@code semantics.md}. */
record Event(long id, int attempt, Kind kind, long time, int unit, long fen) implements Comparable<Event> {
    private static final Comparator<Event> ORDER = Comparator.comparingLong(Event::id)
            .thenComparingLong(Event::time)
            .thenComparingInt(e -> e.kind().code())
            .thenComparingInt(Event::attempt)
            .thenComparingInt(Event::unit)
            .thenComparingLong(Event::fen);

    @Override
    public int compareTo(Event other) {
        return ORDER.compare(this, other);
    }

    /** True for the events that end an intent. */
    boolean ends() {
        return kind == Kind.NOT_TEMPTED || kind == Kind.LOST || kind == Kind.DELIVERED;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%12d %-11s try %d unit %d fen %d", time, kind, attempt, unit, fen);
    }

    static String nameOf(long id) {
        return id + " (stream/lane/slot/ordinal " + IntentId.describe(id) + ")";
    }
}
