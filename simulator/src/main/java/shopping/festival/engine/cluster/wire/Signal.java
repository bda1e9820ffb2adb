package shopping.festival.engine.cluster.wire;

/**
 * What processes call to each other before there is a wire between them. Any of it may be lost, and is then said again.
 */
public sealed interface Signal extends ToHost {

    /**
     * From the process of a run to a node: come and play.
     *
     * @param session of the run, and the try of it
     * @param from where the run is, HOST:PORT
     * @param build of its program
     */
    record Call(long session, String from, String build) implements Signal {}

    /**
     * Back: here I am.
     *
     * @param from where the node is, HOST:PORT
     * @param build of its program
     * @param threads on which it plays
     */
    record Here(long session, String from, String build, int threads) implements Signal {}

    /** Back: I have another run to play. */
    record Busy(long session, String from) implements Signal {}

    /** From a node to a run that it would join: call me when you need somebody. */
    record Offer(String from, String build) implements Signal {}
}
