package shopping.festival.measure;

import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** How many events of every kind the intents of each stream met, and what those were worth. */
public final class StreamCounts {
    private static final int STREAMS = IntentId.STREAMS_MAX;

    private final long[] events = new long[Kind.values().length * STREAMS];
    private final long[] fen = new long[Kind.values().length * STREAMS];

    StreamCounts() {}

    void add(Kind kind, long id, long amount) {
        int place = kind.ordinal() * STREAMS + IntentId.stream(id);
        events[place]++;
        fen[place] += amount;
    }

    void add(StreamCounts other) {
        Columns.add(events, other.events);
        Columns.add(fen, other.fen);
    }

    public long events(Kind kind, int stream) {
        return events[kind.ordinal() * STREAMS + stream];
    }

    public long fen(Kind kind, int stream) {
        return fen[kind.ordinal() * STREAMS + stream];
    }

    /** Of all streams. */
    public long events(Kind kind) {
        long sum = 0;
        for (int s = 0; s < STREAMS; s++) {
            sum += events(kind, s);
        }
        return sum;
    }

    /** Of all streams. */
    public long fen(Kind kind) {
        long sum = 0;
        for (int s = 0; s < STREAMS; s++) {
            sum += fen(kind, s);
        }
        return sum;
    }
}
