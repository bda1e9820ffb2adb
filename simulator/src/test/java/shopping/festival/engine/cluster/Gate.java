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
    synchronized void pass() throws InterruptedException {
        waiting++;
        try {
            while (shut && !ended) {
                wait();
            }
        } finally {
            waiting--;
        }
    }

    /** Waits for a time, or until the next {@link #open}. */
    synchronized void linger(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        long before = releases;
        waiting++;
        try {
            while (!ended && releases == before && end - System.nanoTime() > 0) {
                wait(1 + TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            }
        } finally {
            waiting--;
        }
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
}
