package shopping.festival.study.replay.play;

import java.util.PriorityQueue;

/** What is to be done when, in the order of time, and within an instant in the order of asking. */
final class Agenda {
    private record Due(long nanos, long number, Runnable task) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return nanos == other.nanos ? Long.compare(number, other.number) : Long.compare(nanos, other.nanos);
        }
    }

    private final PriorityQueue<Due> dues = new PriorityQueue<>();
    private long asked;

    void at(long nanos, Runnable task) {
        dues.add(new Due(nanos, asked++, task));
    }

    /** Does what is due. */
    void run(long nowNanos) {
        while (!dues.isEmpty() && dues.peek().nanos <= nowNanos) {
            dues.poll().task.run();
        }
    }

    /** Of the next one; {@link Long#MAX_VALUE} if there is none. */
    long nextNanos() {
        return dues.isEmpty() ? Long.MAX_VALUE : dues.peek().nanos;
    }

    /** How many are left. */
    int size() {
        return dues.size();
    }
}
