package shopping.festival.model.sellers;

import java.nio.LongBuffer;
import java.util.Arrays;
import shopping.festival.model.flow.StateArchive;

/** Receipts under way, a binary heap in the total order (time, stock record, ordinal). */
final class Receipts {
    private long[] time = new long[16];
    private int[] stockRecord = new int[16];
    private int[] ordinal = new int[16];
    private int[] units = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long firstTime() {
        return size == 0 ? Long.MAX_VALUE : time[0];
    }

    int firstRecord() {
        return stockRecord[0];
    }

    int firstUnits() {
        return units[0];
    }

    int size() {
        return size;
    }

    void add(long at, int r, int n, int u) {
        if (size == time.length) {
            int more = size * 2;
            time = Arrays.copyOf(time, more);
            stockRecord = Arrays.copyOf(stockRecord, more);
            ordinal = Arrays.copyOf(ordinal, more);
            units = Arrays.copyOf(units, more);
        }
        int i = size++;
        while (i > 0 && before(at, r, n, (i - 1) / 2)) {
            copy((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        set(i, at, r, n, u);
    }

    void removeFirst() {
        size--;
        long at = time[size];
        int r = stockRecord[size];
        int n = ordinal[size];
        int u = units[size];
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && before(time[child + 1], stockRecord[child + 1], ordinal[child + 1], child)) {
                child++;
            }
            if (before(at, r, n, child)) {
                break;
            }
            copy(child, i);
            i = child;
        }
        set(i, at, r, n, u);
    }

    private boolean before(long at, int r, int n, int place) {
        if (at != time[place]) {
            return at < time[place];
        }
        return r != stockRecord[place] ? r < stockRecord[place] : n < ordinal[place];
    }

    private void copy(int from, int to) {
        set(to, time[from], stockRecord[from], ordinal[from], units[from]);
    }

    private void set(int i, long at, int r, int n, int u) {
        time[i] = at;
        stockRecord[i] = r;
        ordinal[i] = n;
        units[i] = u;
    }

    /** As that of a stage: stock record, instant, ordinal, units. */
    void state(StateArchive archive, StateArchive.Mine mine) {
        LongBuffer told = LongBuffer.allocate(4 * size);
        for (int i = 0; i < size; i++) {
            told.put(stockRecord[i]).put(time[i]).put(ordinal[i]).put(units[i]);
        }
        long[] own = archive.entries("receipts", 4, told.array(), mine);
        if (archive.isRead()) {
            size = 0;
            for (int at = 0; at < own.length; at += 4) {
                add(own[at + 1], (int) own[at], (int) own[at + 2], (int) own[at + 3]);
            }
        }
    }
}
