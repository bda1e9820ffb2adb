package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events of a share of the intents, packed: 40 bytes each. */
final class Events {
    private static final int WIDTH = 5;
    private static final int NO_UNITS = (1 << 24) - 1;
    private static final int NO_SEGMENT = (1 << 8) - 1;

    private long[] packed = new long[64 * WIDTH];
    private int end;

    void add(Row row) {
        if (end == packed.length) {
            packed = Arrays.copyOf(packed, packed.length + packed.length / 2 / WIDTH * WIDTH);
        }
        packed[end] = row.intent;
        packed[end + 1] = row.time;
        packed[end + 2] = row.fen;
        packed[end + 3] = (long) row.unit << 32 | row.offer & 0xFFFFFFFFL;
        int place = row.location == Row.NONE ? 0xFFFF : row.location;
        long units = row.units == Row.NONE ? NO_UNITS : row.units;
        long segment = row.segment == Row.NONE ? NO_SEGMENT : row.segment;
        packed[end + 4] = segment << 56 | units << 32 | (long) place << 16 | row.attempt << 8 | row.what.ordinal();
        end += WIDTH;
    }

    /** All of them, in the order of {@link Event#ORDER}. */
    List<Event> sorted() {
        List<Event> events = new ArrayList<>(end / WIDTH);
        for (int i = 0; i < end; i += WIDTH) {
            long rest = packed[i + 4];
            int place = (int) (rest >>> 16) & 0xFFFF;
            int units = (int) (rest >>> 32) & NO_UNITS;
            int segment = (int) (rest >>> 56);
            events.add(new Event(
                    packed[i],
                    packed[i + 1],
                    What.at((int) rest & 0xFF),
                    (int) (rest >>> 8) & 0xFF,
                    (int) (packed[i + 3] >> 32),
                    packed[i + 2],
                    (int) packed[i + 3],
                    units == NO_UNITS ? Row.NONE : units,
                    place == 0xFFFF ? Row.NONE : place,
                    segment == NO_SEGMENT ? Row.NONE : segment));
        }
        events.sort(Event.ORDER);
        return events;
    }
}
