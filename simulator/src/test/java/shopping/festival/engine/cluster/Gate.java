package shopping.festival.engine.cluster;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Where all that passes a proxy may be made to wait. */
final class Gate {
    private boolean shut;
    private boolean ended;
    private int waiting;
    private long releases;

    /** Waits while the gate is shut. */
    synchronized void pass() {
        waiting++;
        while (shut && !ended) {
            await(0);
        }
        waiting--;
    }

    /** Waits for a time, or until the next {@link #open}. */
    synchronized void linger(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long before = releases;
        waiting++;
        while (!ended && releases == before && end - System.nanoTime() > 0) {
            await(1 + TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        }
        waiting--;
    }

    synchronized void shut() {
        shut = true;
    }

    synchronized void open() {
        shut = false;
        releases++;
        notifyAll();
    }

    /** Nobody waits any more, ever. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Threads that wait now. */
    synchronized int waiting() {
        return waiting;
    }

    private void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            // Only who gives up on the whole proxy interrupts one of its threads.
            ended = true;
        }
    }
}
