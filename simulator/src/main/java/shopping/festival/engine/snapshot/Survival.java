package shopping.festival.engine.snapshot;

import java.util.Optional;

/**
 * How a run outlives its process.
 *
 * @param checkpoints who wants snapshots of it
 * @param from the snapshot it goes on from, empty for a run from the bell on
 * @param isSpent whether nobody else goes on from that: its words are let go once they are taken over
 */
public record Survival(Checkpoints checkpoints, Optional<Snapshot> from, boolean isSpent) {
    /** It does not. */
    public static final Survival NONE = new Survival(Checkpoints.NONE, Optional.empty(), false);

    /** The state is in the nodes: a copy of it would be held to the end of the run for nothing. */
    public void tookOver() {
        if (isSpent) {
            from.ifPresent(snapshot -> snapshot.state().letGo());
        }
    }
}
