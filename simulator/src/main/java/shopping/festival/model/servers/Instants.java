package shopping.festival.model.servers;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/** Instants that are still to come, in any order: a binary heap that grows. */
final class Instants implements Stateful {
    private long[] heap = new long[16];
    private int size;

    int size() {
        return size;
    }

    void add(long instant) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int i = size++;
        while (i > 0 && instant < heap[(i - 1) / 2]) {
            heap[i] = heap[(i - 1) / 2];
            i = (i - 1) / 2;
        }
        heap[i] = instant;
    }

    /** Forgets those that have come. */
    void passTo(long now) {
        while (size > 0 && heap[0] <= now) {
            size--;
            Heap.replaceFirst(heap, size, heap[size]);
        }
    }

    @Override
    public void state(Tape tape) {
        long[] all = tape.words(heap, size);
        if (tape.isRead()) {
            heap = Arrays.copyOf(all, Math.max(16, all.length));
            size = all.length;
        }
    }
}
