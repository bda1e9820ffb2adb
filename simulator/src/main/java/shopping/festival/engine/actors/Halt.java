package shopping.festival.engine.actors;

import java.util.OptionalInt;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;

/**
 * How a run comes to stand between two minutes for a snapshot. Actors are many windows apart, the buyers in front; so
 * these are asked how far they have come and begin no later minute until all have answered. All actors then end with the
 * minute of the one that is furthest, which nobody has passed.
 */
final class Halt {
    private final Checkpoints checkpoints;
    /** Buyer actors that have not answered. */
    private int awaited;

    private boolean isAsked;
    private int furthest;
    /** Before which all stop, or -1 while that is not known. */
    private int minute = -1;

    private long stoppedSince;
    private boolean isStopped;
    private long pausedNanos;
    /** Once the actors go on, until their copied state is here. */
    private boolean isGathering;
    /** Whether it is here before they go on. */
    private boolean isHere;

    Halt(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** Whether the buyers are to be asked now. */
    boolean isDue() {
        return !isAsked && !isGathering && awaited == 0 && checkpoints.isDue();
    }

    /** Whether a snapshot is about to be taken. */
    boolean isUnderWay() {
        return isAsked;
    }

    /** So many buyer actors are asked. */
    void begin(int buyers) {
        isAsked = true;
        awaited = buyers;
        furthest = -1;
        minute = -1;
    }

    /**
     * A buyer actor has answered.
     *
     * @return the minute before which all end, once all have answered; none if the stretch has ended meanwhile
     */
    OptionalInt heard(int itsMinute, int endMinute) {
        awaited--;
        furthest = Math.max(furthest, itsMinute);
        if (awaited > 0 || !isAsked) {
            return OptionalInt.empty();
        }
        minute = Math.min(furthest + 1, endMinute);
        return OptionalInt.of(minute);
    }

    /** The minute before which all stop. */
    int minute() {
        return minute;
    }

    /** Whether all stop before the end of a stretch. */
    boolean isWithin(WindowPlan stretch) {
        return isAsked && minute >= 0 && minute < stretch.endMinute();
    }

    /** An actor has ended its stretch: from now on it stands still. */
    void isWaitedFor() {
        if (!isStopped) {
            isStopped = true;
            stoppedSince = System.nanoTime();
        }
    }

    /** The actors go on, and nothing was copied. */
    void isOver() {
        isStopped = false;
    }

    /** Their state is copied, and they go on. */
    void copied() {
        pausedNanos = System.nanoTime() - stoppedSince;
        isGathering = isAsked && !isHere;
        isAsked = false;
        isStopped = false;
        isHere = false;
    }

    /** All of it is here, perhaps before they go on. */
    void gathered(Snapshot snapshot) {
        isHere = isAsked;
        isGathering = false;
        checkpoints.take(snapshot, isAsked ? System.nanoTime() - stoppedSince : pausedNanos);
    }
}
