package shopping.festival.model.order;

/**
 * The key of an intent: (stream, lane, slot of the day, ordinal in the slot), packed.
 *
 * <pre>
 * stream 4 | lane 14 | slot 24 | ordinal 21
 * </pre>
 */
public final class IntentId {
    public static final int STREAMS_MAX = 1 << 4;
    public static final int LANES_MAX = 1 << 14;
    public static final int SLOTS_MAX = 1 << 24;
    public static final int ORDINALS_MAX = 1 << 21;

    private static final int SLOT_AT = 21;
    private static final int LANE_AT = 45;
    private static final int STREAM_AT = 59;

    private IntentId() {}

    public static long of(int stream, int lane, int slot, int ordinal) {
        return (long) stream << STREAM_AT | (long) lane << LANE_AT | (long) slot << SLOT_AT | ordinal;
    }

    public static int stream(long id) {
        return (int) (id >>> STREAM_AT);
    }

    public static int lane(long id) {
        return (int) (id >>> LANE_AT) & LANES_MAX - 1;
    }

    public static int slot(long id) {
        return (int) (id >>> SLOT_AT) & SLOTS_MAX - 1;
    }

    public static int ordinal(long id) {
        return (int) id & ORDINALS_MAX - 1;
    }

    /** As people read it: {@code carts/17/42/3}-like numbers, stream first. */
    public static String describe(long id) {
        return stream(id) + "/" + lane(id) + "/" + slot(id) + "/" + ordinal(id);
    }
}
