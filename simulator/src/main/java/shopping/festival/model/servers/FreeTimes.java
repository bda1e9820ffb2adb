package shopping.festival.model.servers;

import java.util.Arrays;
import shopping.festival.base.time.FixedTime;

/** When the servers of a lane come free, but for the one that does so first: a binary heap of fixed size. */
final class FreeTimes {
    private final long[] heap;

    /** Servers that are all free from the beginning. */
    FreeTimes(int servers) {
        this.heap = new long[servers];
        Arrays.fill(heap, FixedTime.BELL);
    }

    /** Puts an instant in and takes the earliest out, which may be the same. */
    long exchange(long instant) {
        long first = heap[0];
        if (instant <= first) {
            return instant;
        }
        int i = 0;
        while (2 * i + 1 < heap.length) {
            int child = 2 * i + 1;
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (instant <= heap[child]) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = instant;
        return first;
    }
}
