package shopping.festival.engine.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Stop;

/**
 * Tasks 1 to n, taken by threads of this process and by nodes, whoever is free. What a lost node had taken comes back to
 * the front, so a thread that finds nothing waits until all is done: it may be needed yet. The first fault ends all.
 */
public final class WorkQueue {
    /** How often who waits asks whether to stop. */
    private static final long LOOK_MILLIS = 100;

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int undone;
    private @Nullable Throwable fault;

    public WorkQueue(int tasks) {
        this.undone = tasks;
        for (int number = 1; number <= tasks; number++) {
            waiting.add(number);
        }
    }

    /**
     * The next task, waited for as long as there may be one.
     *
     * @param stop ends the waiting
     * @return empty if all are done, or one has failed
     */
    public synchronized OptionalInt take(Stop stop) {
        while (!isOver()) {
            stop.check();
            OptionalInt next = poll();
            if (next.isPresent()) {
                return next;
            }
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Interrupted();
            }
        }
        return OptionalInt.empty();
    }

    /** The next task, if there is one at the moment. */
    synchronized OptionalInt poll() {
        return fault != null || waiting.isEmpty() ? OptionalInt.empty() : OptionalInt.of(waiting.remove());
    }

    /** Takes back what was not done, lowest number first. */
    synchronized void giveBack(List<Integer> numbers) {
        numbers.stream().sorted((a, b) -> Integer.compare(b, a)).forEach(waiting::addFirst);
        notifyAll();
    }

    /** One of those taken is done. */
    public synchronized void done() {
        undone--;
        notifyAll();
    }

    /** One of those taken cannot be done. */
    public synchronized void fail(Throwable cause) {
        if (fault == null) {
            fault = cause;
        }
        notifyAll();
    }

    public synchronized boolean isOver() {
        return fault != null || undone == 0;
    }

    /** The first, if there was one. */
    public synchronized Optional<Throwable> fault() {
        return Optional.ofNullable(fault);
    }
}
