package shopping.festival.study.export.spill;

import shopping.festival.model.order.IntentId;

/**
 * The key of an intent as tables have it: the numbers of its {@link IntentId} in another order, so that keys are
 * positive and grow with the time of day. Neighbours in a file are then neighbours in time, which packs them well.
 *
 * <pre>
 * slot 24 | lane 14 | stream 4 | ordinal 21
 * </pre>
 */
public final class IntentKey {
    private static final int STREAM_AT = 21;
    private static final int LANE_AT = 25;
    private static final int SLOT_AT = 39;

    private IntentKey() {}

    public static long of(long id) {
        return (long) IntentId.slot(id) << SLOT_AT
                | (long) IntentId.lane(id) << LANE_AT
                | (long) IntentId.stream(id) << STREAM_AT
                | IntentId.ordinal(id);
    }

    static int slot(long key) {
        return (int) (key >>> SLOT_AT);
    }

    static int lane(long key) {
        return (int) (key >>> LANE_AT) & IntentId.LANES_MAX - 1;
    }

    public static int stream(long key) {
        return (int) (key >>> STREAM_AT) & IntentId.STREAMS_MAX - 1;
    }
}
