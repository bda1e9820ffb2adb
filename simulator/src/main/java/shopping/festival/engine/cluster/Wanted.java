package shopping.festival.engine.cluster;

import shopping.festival.engine.node.Stop;

/** Knows what the bytes mean that the process of a run sends; nobody here does. */
public interface Wanted {
    /**
     * Makes what is played.
     *
     * @throws RuntimeException with a reason that people can read, if it cannot be made
     */
    Played make(byte[] order);

    /**
     * Does a task, beside others on other threads.
     *
     * @param stop asked for once nobody waits for it any more
     * @return the answer
     */
    byte[] work(byte[] task, Stop stop);

    /** The run has ended: what was kept for its next task may go. */
    default void ended() {}
}
