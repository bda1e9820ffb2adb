package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What sellers answered, and what moved on their shelves, for a share of the offers, packed: 32 bytes each. */
final class Asks {
    private static final int WIDTH = 4;
    private static final int NO_SEGMENT = 0xFF;

    /**
     * One row about an offer.
     *
     * @param hasPlace whether units of a shelf move with it
     */
    record Ask(What what, long time, long intent, int unit, int units, int segment, boolean hasPlace) {}

    private long[] packed = new long[16 * WIDTH];
    private int end;

    /** Whether a row is about the shelves of an offer. */
    static boolean isOne(Row row) {
        return switch (row.what) {
            case RECEIPT, SHORTENED, SOLD_OUT, ACCEPTED, RESERVED, PAID, REFUNDED, RELEASED ->
                row.offer != Row.NONE && row.units != Row.NONE;
            default -> false;
        };
    }

    void add(Row row) {
        if (end == packed.length) {
            packed = Arrays.copyOf(packed, packed.length + packed.length / 2 / WIDTH * WIDTH);
        }
        packed[end] = row.what == What.RECEIPT ? Broken.NOBODY : row.intent;
        packed[end + 1] = row.time;
        packed[end + 2] = (long) row.unit << 32 | row.units;
        int segment = row.segment == Row.NONE ? NO_SEGMENT : row.segment;
        int place = row.location == Row.NONE ? 0 : 1;
        packed[end + 3] = (long) row.offer << 32 | segment << 16 | place << 8 | row.what.ordinal();
        end += WIDTH;
    }

    Map<Integer, List<Ask>> byOffer() {
        Map<Integer, List<Ask>> all = new TreeMap<>();
        for (int i = 0; i < end; i += WIDTH) {
            long rest = packed[i + 3];
            int segment = (int) (rest >>> 16) & 0xFF;
            all.computeIfAbsent((int) (rest >>> 32), o -> new ArrayList<>())
                    .add(new Ask(
                            What.at((int) rest & 0xFF),
                            packed[i + 1],
                            packed[i],
                            (int) (packed[i + 2] >> 32),
                            (int) packed[i + 2],
                            segment == NO_SEGMENT ? Row.NONE : segment,
                            (rest >>> 8 & 1) == 1));
        }
        return all;
    }
}
