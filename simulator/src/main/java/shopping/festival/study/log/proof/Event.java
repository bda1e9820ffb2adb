package shopping.festival.study.log.proof;

import java.util.Comparator;

/** What one row says of an intent. Fields that a kind does not have are {@link Row#NONE}. */
record Event(
        long intent,
        long time,
        What what,
        int attempt,
        int unit,
        long fen,
        int offer,
        int units,
        int location,
        int segment) {
    /** By intent, and within one in the order in which its life went. */
    static final Comparator<Event> ORDER = Comparator.comparingLong(Event::intent)
            .thenComparingLong(Event::time)
            .thenComparingInt(Event::attempt)
            .thenComparingInt(e -> e.what.stage)
            .thenComparingInt(e -> e.what.ordinal());

    static final Event NOTHING = new Event(0, 0, What.NOTHING, 0, Row.NONE, 0, Row.NONE, Row.NONE, Row.NONE, Row.NONE);

    static Event of(Row row) {
        return new Event(
                row.intent,
                row.time,
                row.what,
                row.attempt,
                row.unit,
                row.fen,
                row.offer,
                row.units,
                row.location,
                row.segment);
    }
}
