package shopping.festival.model.servers;

/** Binary heaps of instants in arrays, the earliest first. */
final class Heap {
    private Heap() {}

    /** Puts an instant where the first one was, among the first so many. */
    static void replaceFirst(long[] heap, int size, long instant) {
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (instant <= heap[child]) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = instant;
    }
}
