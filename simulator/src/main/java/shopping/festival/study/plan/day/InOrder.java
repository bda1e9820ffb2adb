package shopping.festival.study.plan.day;

import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Hands on what several threads finish in any order by rising number, one at a time: sums of doubles then come out the
 * same however many threads there are.
 */
public final class InOrder<R> {
    private final Consumer<R> taker;
    private final TreeMap<Integer, R> waiting = new TreeMap<>();
    private int next;

    /** @param first the number handed on first */
    public InOrder(int first, Consumer<R> taker) {
        this.next = first;
        this.taker = taker;
    }

    public synchronized void put(int number, R result) {
        waiting.put(number, result);
        while (!waiting.isEmpty() && waiting.firstKey() == next) {
            taker.accept(waiting.pollFirstEntry().getValue());
            next++;
        }
    }
}
