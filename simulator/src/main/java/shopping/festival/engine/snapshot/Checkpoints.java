package shopping.festival.engine.snapshot;

import java.util.Optional;

/** Who wants snapshots of a run, and when. Asked by whoever drives it, between two minutes of virtual time. */
public interface Checkpoints {
    /** Nobody. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public boolean isDue() {
            return false;
        }

        @Override
        public void take(Snapshot snapshot, long pausedNanos) {
            // Nobody wants it.
        }
    };

    /** Whether one is wanted now. */
    boolean isDue();

    /** The last one that was kept and can be had back. */
    default Optional<Snapshot> latest() {
        return Optional.empty();
    }

    /**
     * Takes a snapshot and returns at once: whatever is slow about it is done while the run goes on.
     *
     * @param pausedNanos how long an actor stood still for it, at most
     */
    void take(Snapshot snapshot, long pausedNanos);
}
