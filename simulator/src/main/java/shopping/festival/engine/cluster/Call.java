package shopping.festival.engine.cluster;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A call to the nodes of a run.
 *
 * @param session the number of the run, and of the try of it
 * @param self where this process is, HOST:PORT
 * @param build of the program
 * @param roster who is called
 * @param isFirst whether all must come; later those are waited for that were not lost, and others for a while
 * @param sinceNanos when it was begun
 * @param offered told of nodes that offer themselves
 * @param begun told when they begin to play, of their addresses
 */
record Call(
        long session,
        String self,
        String build,
        Roster roster,
        boolean isFirst,
        long sinceNanos,
        Consumer<String> offered,
        Consumer<List<String>> begun) {
    /** Of a node that plays another run, until it is free. */
    private static final Duration FREE_MOST = Duration.ofSeconds(10);
    /** Of a node that is there: even a busy machine starts one in that time. */
    private static final Duration ANSWER_MOST = Duration.ofSeconds(30);
    /** Of all that have answered, until the cluster has taken them in. */
    private static final Duration JOIN_MOST = Duration.ofMinutes(5);
    /** Whoever was lost may have come back in that time, if it does so soon. */
    private static final Duration RETURN_MOST = Duration.ofSeconds(3);

    /** Of a run, or of tasks: no two that may meet have the same. */
    static long newNumber() {
        return ProcessHandle.current().pid() << 40 ^ System.nanoTime();
    }

    /** Whether the run begins with those who are here, or is given up because nobody else comes. */
    boolean mayBegin() {
        boolean isSomebodySilent = !roster.silent().isEmpty();
        if (roster.isFull() || waited(isSomebodySilent ? ANSWER_MOST : JOIN_MOST)) {
            return true;
        }
        return !isFirst && roster.isEnough() && waited(RETURN_MOST);
    }

    boolean hasWaitedForTheBusy() {
        return waited(FREE_MOST);
    }

    private boolean waited(Duration time) {
        return System.nanoTime() - sinceNanos > time.toNanos();
    }

    /** Why it cannot begin. */
    RuntimeException tooFew() {
        return isFirst
                ? new Refused(
                        roster.missing().size() == 1
                                ? "node " + roster.missing().get(0)
                                        + " does not answer. Start it with festival node, or leave it out."
                                : "nodes " + String.join(", ", roster.missing())
                                        + " do not answer. Start them with festival node, or leave them out.")
                : new TooFewNodes(1 + roster.present().size(), 1 + roster.nodesLeast());
    }
}
