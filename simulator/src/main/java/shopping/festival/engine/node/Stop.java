package shopping.festival.engine.node;

/** Whether a run is to be broken off: asked now and then by whoever runs, on any thread. */
@FunctionalInterface
public interface Stop {
    Stop NEVER = () -> false;

    boolean isAsked();

    /** Asked for by this or by another. */
    default Stop or(Stop other) {
        return () -> isAsked() || other.isAsked();
    }

    /** Ends the work at hand if it was asked for. */
    default void check() {
        if (isAsked()) {
            throw new Interrupted();
        }
    }
}
