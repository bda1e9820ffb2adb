package shopping.festival.study.plan.day;

import java.util.Arrays;
import shopping.festival.study.plan.shop.Stocking;

/**
 * Where the demand of the items that are refilled is kept over the day: 96 slots, quarter hours of a whole day, as memory
 * would not do for every order.
 */
public final class PathGrid {
    public static final int SLOTS = 96;
    /** All paths together stay below this. */
    private static final long BYTES_MAX = 256L << 20;

    private final int[] place;
    private final int size;
    private final long slotMicros;

    /** @param stock of the seller: its stock records, in the order of items and locations */
    public PathGrid(Stock stock, int items, long dayLength) {
        int records = 0;
        for (int i = 0; i < items; i++) {
            records += stock.of(i).size();
        }
        this.place = new int[records];
        Arrays.fill(place, -1);
        int r = 0;
        int kept = 0;
        for (int i = 0; i < items; i++) {
            boolean refilled = isRefilled(stock, i);
            for (int k = 0; k < stock.of(i).size(); k++) {
                place[r++] = refilled ? SLOTS * kept++ : -1;
            }
        }
        this.size = SLOTS * kept;
        this.slotMicros = Math.max(1, (dayLength + SLOTS - 1) / SLOTS);
    }

    public static boolean isRefilled(Stock stock, int item) {
        for (Stocking s : stock.of(item)) {
            if (!s.policy().isNone()) {
                return true;
            }
        }
        return false;
    }

    public int records() {
        return place.length;
    }

    /** Where the slots of a record begin, -1 if none are kept. */
    public int at(int record) {
        return place[record];
    }

    public int size() {
        return size;
    }

    public long slotMicros() {
        return slotMicros;
    }

    public int slotOf(long time) {
        return (int) Math.min(SLOTS - 1, time / slotMicros);
    }

    /** Of how many replications the paths can be kept. */
    public int replicationsMax() {
        return size == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.max(1, BYTES_MAX / (4L * size)));
    }
}
