package shopping.festival.model.servers;

import java.util.BitSet;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

/**
 * c servers by shift before one first-in-first-out queue.
 *
 * <p>Server k (from 0) is on duty while the schedule, rounded down, is more than k. A job goes to the server that can
 * begin it first, among several to the one with the lowest number. A server that goes off duty finishes its job.
 */
public final class Pickers implements Stateful {
    private final Schedule onDuty;
    private final boolean always;
    private final int servers;
    /** Servers with nothing to do; some of them may be off duty. */
    private final BitSet idle;

    /** The others, by (instant from which they can begin, number). */
    private final BusyServers busy;

    /** Where the schedule was looked at last: jobs end nearly in order, and a schedule has thousands of pieces. */
    private int piece;

    private long lastStart;

    public Pickers(Schedule onDuty) {
        this.onDuty = onDuty;
        this.servers = (int) (onDuty.maximum() + 1e-9);
        this.always = onDuty.pieces() == 1;
        this.idle = new BitSet(servers);
        idle.set(0, servers);
        this.busy = new BusyServers(servers);
    }

    /** When the job taken in last began, in whole microseconds. */
    public long lastStart() {
        return lastStart;
    }

    /** Takes in a job of the given length and returns when it ends; arrivals must not fall. */
    public long serve(long arrival, double lengthMicros) {
        long now = FixedTime.of(arrival);
        while (busy.firstFrom() <= now) {
            idle.set(busy.removeFirst());
        }
        long start;
        int server = firstIdleOnDuty(arrival);
        if (server >= 0) {
            start = now;
            idle.clear(server);
        } else {
            start = busy.firstFrom();
            server = busy.removeFirst();
        }
        long end = FixedTime.after(start, lengthMicros);
        if (end > FixedTime.LAST) {
            throw EndOfTime.busyBeyond(onDuty.key());
        }
        becomeBusy(server, end);
        lastStart = FixedTime.micros(start);
        return FixedTime.micros(end);
    }

    private int firstIdleOnDuty(long arrival) {
        int server = idle.nextSetBit(0);
        while (server >= 0 && !always && !onDuty.onDuty(server, arrival)) {
            idle.clear(server);
            busy.addLater(nextOnDutyFixed(server, arrival), server);
            server = idle.nextSetBit(server);
        }
        return server;
    }

    /** A server ends its job at an instant; if it is off duty by then, it comes back with its next shift. */
    private void becomeBusy(int server, long endFixed) {
        long end = FixedTime.micros(endFixed);
        piece = always ? 0 : onDuty.pieceNear(piece, end);
        if (always || onDuty.onDuty(server, piece, end)) {
            busy.add(endFixed, server);
        } else {
            busy.addLater(nextOnDutyFixed(server, end + 1), server);
        }
    }

    private long nextOnDutyFixed(int server, long from) {
        long next = onDuty.nextOnDuty(server, from);
        return next > VirtualTime.HORIZON ? FixedTime.NEVER : FixedTime.of(next);
    }

    /** Who is not busy is idle. */
    @Override
    public void state(Tape tape) {
        busy.state(tape);
        if (tape.isRead()) {
            idle.set(0, servers);
            busy.tell(idle::clear);
        }
    }
}
