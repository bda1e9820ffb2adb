package shopping.festival.model.servers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Schedule;

/**
 * One server, or several alike, with a speed that changes over time, before one first-in-first-out queue that may be
 * bounded.
 *
 * <p>Ask {@link #startFor} first; {@link #serve} then takes the job in. Instants go in as whole microseconds and must
 * not fall; the server's own clock is a {@link FixedTime}.
 */
public final class Lane implements Stateful {
    private final String key;
    private final Schedule speed;
    private final boolean takesNoTime;
    private final Congestion congestion;
    private final int waitingMax;
    /** Whether it is known how many wait. */
    private final boolean counted;

    private int piece;
    /** Where the level piece that the lane stands in ends, and the time of a unit of work in it; the bell on a slope. */
    private long levelEndFixed = FixedTime.BELL;

    private long unitFixed;
    /** When the server that comes free first does so. */
    private long freeFixed = FixedTime.BELL;
    /** The other servers, null if there is none. All are alike, so that only their instants count. */
    private final @Nullable FreeTimes others;

    /** Starts of the jobs that wait, a ring; kept only where the queue is counted. */
    private long[] starts = new long[16];

    private int head;
    private int waiting;
    /** When those leave who lose patience before their turn. */
    private final Instants leaving = new Instants();

    /**
     * @param speed work of one server per microsecond
     * @param servers how many there are
     * @param waitingMax how many may wait, or {@link Integer#MAX_VALUE}
     */
    public Lane(Schedule speed, int servers, int waitingMax) {
        this("a lane", speed, servers, waitingMax, false, Congestion.NONE);
    }

    /** @param congestion by others: the waits of a lane that takes no time of its own */
    public Lane(String key, Schedule speed, int servers, int waitingMax, Congestion congestion) {
        this(key, speed, servers, waitingMax, false, congestion);
    }

    /**
     * @param key of the scenario that gives its speed
     * @param isCounted whether {@link #waitingAt} will be asked for
     * @param congestion by others: the waits of a lane that takes no time of its own
     */
    Lane(String key, Schedule speed, int servers, int waitingMax, boolean isCounted, Congestion congestion) {
        this.key = key;
        this.speed = speed;
        this.takesNoTime = speed.isUnlimited();
        this.congestion = congestion;
        this.others = servers > 1 ? new FreeTimes(servers - 1) : null;
        this.waitingMax = waitingMax;
        this.counted = isCounted || waitingMax != Integer.MAX_VALUE;
    }

    /** When a job that arrives now would begin, as {@link FixedTime}. */
    public long startFor(long arrival) {
        if (takesNoTime) {
            return FixedTime.of(EndOfTime.within(arrival + congestion.waitMicros(arrival), key));
        }
        long now = FixedTime.of(arrival);
        long from = Math.max(now, freeFixed);
        if (from < levelEndFixed) {
            return from;
        }
        piece = speed.pieceFrom(piece, from);
        levelEndFixed = speed.levelEndFixed(piece);
        unitFixed = speed.unitFixed(piece);
        return speed.firstPositive(piece, from);
    }

    /** True if a job that arrives now would have to wait and may not. */
    public boolean isFull(long arrival, long startFixed) {
        if (waitingMax == Integer.MAX_VALUE) {
            return false;
        }
        int inQueue = waitingAt(arrival);
        return startFixed > FixedTime.of(arrival) && inQueue >= waitingMax;
    }

    /** How many stand in a queue that is counted: those whose service has not begun, and who have not left. */
    public int waitingAt(long arrival) {
        long now = FixedTime.of(arrival);
        while (waiting > 0 && starts[head] <= now) {
            head = head + 1 & starts.length - 1;
            waiting--;
        }
        leaving.passTo(now);
        return waiting + leaving.size();
    }

    /** Takes in somebody who will stand in the queue until an instant, and leave it before the turn comes. */
    public void standUntil(long leaves) {
        if (counted) {
            leaving.add(FixedTime.of(leaves));
        }
    }

    /** Takes a job in and returns when it ends, in whole microseconds. */
    public long serve(long arrival, long startFixed, double work) {
        if (counted && !takesNoTime && startFixed > FixedTime.of(arrival)) {
            remember(startFixed);
        }
        return workOff(startFixed, work);
    }

    /** The same for work of which nobody stands in the queue, such as that of a refusal. */
    public long workOff(long startFixed, double work) {
        if (takesNoTime) {
            return FixedTime.micros(startFixed);
        }
        if (startFixed > FixedTime.LAST) {
            throw EndOfTime.busyBeyond(speed.key());
        }
        long end = work == 1 && startFixed + unitFixed <= levelEndFixed
                ? startFixed + unitFixed
                : speed.finishFrom(speed.pieceFrom(piece, startFixed), startFixed, work);
        if (end > FixedTime.LAST) {
            throw EndOfTime.busyBeyond(speed.key());
        }
        freeFixed = others == null ? end : others.exchange(end);
        return FixedTime.micros(end);
    }

    /** What the speed is where it stands, it finds again by itself. */
    @Override
    public void state(Tape tape) {
        freeFixed = tape.word(freeFixed);
        if (others != null) {
            others.state(tape);
        }
        long[] waits = new long[waiting];
        for (int i = 0; i < waiting; i++) {
            waits[i] = starts[head + i & starts.length - 1];
        }
        waits = tape.words(waits);
        head = 0;
        waiting = 0;
        for (long start : waits) {
            remember(start);
        }
        leaving.state(tape);
    }

    private void remember(long startFixed) {
        if (waiting == starts.length) {
            long[] wider = Arrays.copyOf(starts, starts.length * 2);
            // The part before the head moves behind the part after it.
            System.arraycopy(starts, 0, wider, starts.length, head);
            starts = wider;
        }
        starts[head + waiting & starts.length - 1] = startFixed;
        waiting++;
    }
}
