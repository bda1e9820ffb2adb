package shopping.festival.model.servers;

import java.util.function.IntConsumer;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * Servers that are busy or off duty, in the order (instant from which they can begin, number).
 *
 * <p>Where all jobs are equally long, servers come free in the order in which they began: those that are added in order
 * stand in a ring, at no cost worth naming; only the others go into a binary heap.
 */
final class BusyServers implements Stateful {
    private final long[] ringFrom;
    private final int[] ringNumber;
    private int ringHead;
    private int ringSize;

    private final long[] heapFrom;
    private final int[] heapNumber;
    private int heapSize;

    BusyServers(int servers) {
        ringFrom = new long[Math.max(1, servers)];
        ringNumber = new int[ringFrom.length];
        heapFrom = new long[ringFrom.length];
        heapNumber = new int[ringFrom.length];
    }

    /** When the first of them can begin, {@link Long#MAX_VALUE} if there is none. */
    long firstFrom() {
        long ring = ringSize == 0 ? Long.MAX_VALUE : ringFrom[ringHead];
        return heapSize == 0 ? ring : Math.min(ring, heapFrom[0]);
    }

    /** Takes the first one out; there must be one. */
    int removeFirst() {
        if (heapSize == 0 || ringSize > 0 && comesBefore(ringFrom[ringHead], ringNumber[ringHead], 0)) {
            int number = ringNumber[ringHead];
            ringHead = ringHead + 1 == ringFrom.length ? 0 : ringHead + 1;
            ringSize--;
            return number;
        }
        int number = heapNumber[0];
        heapSize--;
        if (heapSize > 0) {
            sink(heapFrom[heapSize], heapNumber[heapSize]);
        }
        return number;
    }

    void add(long from, int number) {
        int last = ringHead + ringSize - 1;
        last = last >= ringFrom.length ? last - ringFrom.length : last;
        if (ringSize == 0 || from > ringFrom[last] || from == ringFrom[last] && number > ringNumber[last]) {
            int next = ringHead + ringSize;
            next = next >= ringFrom.length ? next - ringFrom.length : next;
            ringFrom[next] = from;
            ringNumber[next] = number;
            ringSize++;
        } else {
            rise(from, number);
        }
    }

    /** Adds a server that is off duty for a while: in the ring it would stand in the way of all that come free earlier. */
    void addLater(long from, int number) {
        rise(from, number);
    }

    private boolean comesBefore(long from, int number, int place) {
        return from < heapFrom[place] || from == heapFrom[place] && number < heapNumber[place];
    }

    private void rise(long from, int number) {
        int i = heapSize++;
        while (i > 0 && comesBefore(from, number, (i - 1) / 2)) {
            int parent = (i - 1) / 2;
            heapFrom[i] = heapFrom[parent];
            heapNumber[i] = heapNumber[parent];
            i = parent;
        }
        heapFrom[i] = from;
        heapNumber[i] = number;
    }

    private void sink(long from, int number) {
        int i = 0;
        while (2 * i + 1 < heapSize) {
            int child = 2 * i + 1;
            if (child + 1 < heapSize && comesBefore(heapFrom[child + 1], heapNumber[child + 1], child)) {
                child++;
            }
            if (comesBefore(from, number, child)) {
                break;
            }
            heapFrom[i] = heapFrom[child];
            heapNumber[i] = heapNumber[child];
            i = child;
        }
        heapFrom[i] = from;
        heapNumber[i] = number;
    }

    /** Tells the numbers of all of them, in no order. */
    void tell(IntConsumer to) {
        for (int i = 0; i < ringSize; i++) {
            to.accept(ringNumber[(ringHead + i) % ringFrom.length]);
        }
        for (int i = 0; i < heapSize; i++) {
            to.accept(heapNumber[i]);
        }
    }

    /** Where they stand, in the ring or in the heap, makes no difference to who is next. */
    @Override
    public void state(Tape tape) {
        int count = tape.word(ringSize + heapSize);
        long[] from = new long[count];
        int[] number = new int[count];
        for (int i = 0; i < count && !tape.isRead(); i++) {
            int ring = (ringHead + i) % ringFrom.length;
            from[i] = i < ringSize ? ringFrom[ring] : heapFrom[i - ringSize];
            number[i] = i < ringSize ? ringNumber[ring] : heapNumber[i - ringSize];
        }
        tape.each(from);
        number = tape.words(number);
        if (tape.isRead()) {
            ringSize = 0;
            heapSize = 0;
            for (int i = 0; i < count; i++) {
                addLater(from[i], number[i]);
            }
        }
    }
}
