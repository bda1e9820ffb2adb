package shopping.festival.engine.actors;

/**
 * An actor as those see it who write to it: here or on another machine.
 *
 * @param <M> what it understands
 */
@FunctionalInterface
public interface Peer<M> {
    /** Sends a message and returns at once. */
    void tell(M message);
}
