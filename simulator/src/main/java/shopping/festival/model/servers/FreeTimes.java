package shopping.festival.model.servers;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.FixedTime;

/** When the servers of a lane come free, but for the one that does so first: a binary heap of fixed size. */
final class FreeTimes implements Stateful {
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
        Heap.replaceFirst(heap, heap.length, instant);
        return first;
    }

    @Override
    public void state(Tape tape) {
        tape.each(heap);
    }
}
