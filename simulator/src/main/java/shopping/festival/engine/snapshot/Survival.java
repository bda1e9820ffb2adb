package shopping.festival.engine.snapshot;

import java.util.Optional;

/**
 * How a run outlives its process.
 *
 * @param checkpoints who wants snapshots of it
 * @param from the snapshot it goes on from, empty for a run from the bell on
 */
public record Survival(Checkpoints checkpoints, Optional<Snapshot> from) {
    /** It does not. */
    public static final Survival NONE = new Survival(Checkpoints.NONE, Optional.empty());
}
