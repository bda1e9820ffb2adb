package shopping.festival.servers;

import java.util.BitSet;
import shopping.festival.time.Schedule;
import shopping.festival.time.VirtualTime;

/**
 * c servers by shift before one first-in-first-out queue.
 *
 * <p>Server k (from 0) is on duty while the schedule, rounded down, is more than k. A job goes to the server that can
 * begin it first, among several to the one with the lowest number. A server that goes off duty finishes its job.
 */
public final class Pickers {
    private final Schedule onDuty;
    private final boolean always;
    /** Servers with nothing to do; some of them may be off duty. */
    private final BitSet idle;

    /** The others, a binary heap by (instant from which they can begin, number). */
    private final long[] from;

    private final int[] number;
    private int busy;

    public Pickers(Schedule onDuty) {
        this.onDuty = onDuty;
        int servers = (int) (onDuty.maximum() + 1e-9);
        this.always = onDuty.pieces() == 1;
        this.idle = new BitSet(servers);
        idle.set(0, servers);
        this.from = new long[servers];
        this.number = new int[servers];
    }

    /** The largest number of servers ever on duty. */
    public int most() {
        return from.length;
    }

    private long lastStart;

    /** When the job taken in last began, in whole microseconds. */
    public long lastStart() {
        return lastStart;
    }

    /** Takes in a job of the given length and returns when it ends; arrivals must not fall. */
    public long serve(long arrival, double lengthMicros) {
        long now = arrival << VirtualTime.FRACTION_BITS;
        while (busy > 0 && from[0] <= now) {
            idle.set(number[0]);
            removeFirst();
        }
        long start;
        int server = firstIdleOnDuty(arrival);
        long length = (long) (lengthMicros * (1L << VirtualTime.FRACTION_BITS));
        if (server >= 0) {
            start = now;
            idle.clear(server);
            insert(available(server, start + length), server);
        } else {
            start = from[0];
            server = number[0];
            replaceFirst(available(server, start + length), server);
        }
        lastStart = start >> VirtualTime.FRACTION_BITS;
        return start + length >> VirtualTime.FRACTION_BITS;
    }

    private int firstIdleOnDuty(long arrival) {
        int server = idle.nextSetBit(0);
        while (server >= 0 && !always && !onDuty.onDuty(server, arrival)) {
            idle.clear(server);
            insert(nextOnDutyFixed(server, arrival), server);
            server = idle.nextSetBit(server);
        }
        return server;
    }

    /** When a server that ends its job at an instant can begin the next one. */
    private long available(int server, long endFixed) {
        if (always) {
            return endFixed;
        }
        long end = endFixed >> VirtualTime.FRACTION_BITS;
        if (onDuty.onDuty(server, end)) {
            return endFixed;
        }
        return nextOnDutyFixed(server, end + 1);
    }

    private long nextOnDutyFixed(int server, long from) {
        long next = onDuty.nextOnDuty(server, from);
        return next == VirtualTime.NEVER ? VirtualTime.NEVER : next << VirtualTime.FRACTION_BITS;
    }

    private boolean before(long aFrom, int aNumber, int place) {
        return aFrom < from[place] || aFrom == from[place] && aNumber < number[place];
    }

    private void insert(long instant, int server) {
        int i = busy++;
        while (i > 0 && before(instant, server, (i - 1) / 2)) {
            int parent = (i - 1) / 2;
            from[i] = from[parent];
            number[i] = number[parent];
            i = parent;
        }
        from[i] = instant;
        number[i] = server;
    }

    private void removeFirst() {
        busy--;
        if (busy > 0) {
            replaceFirst(from[busy], number[busy]);
        }
    }

    private void replaceFirst(long instant, int server) {
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= busy) {
                break;
            }
            if (child + 1 < busy && before(from[child + 1], number[child + 1], child)) {
                child++;
            }
            if (before(instant, server, child)) {
                break;
            }
            from[i] = from[child];
            number[i] = number[child];
            i = child;
        }
        from[i] = instant;
        number[i] = server;
    }
}
