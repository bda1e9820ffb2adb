package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events of a share of the intents, packed: 40 bytes each. */
final class Events {
    private static final int WIDTH = 5;

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
        packed[end + 4] = (long) row.units << 32 | (long) place << 16 | row.attempt << 8 | row.what.ordinal();
        end += WIDTH;
    }

    /** All of them, in the order of {@link Event#ORDER}. */
    List<Event> sorted() {
        List<Event> events = new ArrayList<>(end / WIDTH);
        for (int i = 0; i < end; i += WIDTH) {
            long rest = packed[i + 4];
            int place = (int) (rest >>> 16) & 0xFFFF;
            events.add(new Event(
                    packed[i],
                    packed[i + 1],
                    What.at((int) rest & 0xFF),
                    (int) (rest >>> 8) & 0xFF,
                    (int) (packed[i + 3] >> 32),
                    packed[i + 2],
                    (int) packed[i + 3],
                    (int) (rest >> 32),
                    place == 0xFFFF ? Row.NONE : place));
        }
        events.sort(Event.ORDER);
        return events;
    }
}
