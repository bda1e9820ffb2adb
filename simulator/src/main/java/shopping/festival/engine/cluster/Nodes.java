package shopping.festival.engine.cluster;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The nodes that play a run together with this process.
 *
 * @param addresses of them, HOST:PORT
 * @param endpoint where this process listens
 * @param build of this program
 * @param order what the nodes are told of the festival
 * @param partitions actors of each kind a process; else as many as it has threads
 * @param notices told in a sentence of what happens to them
 */
public record Nodes(
        List<String> addresses,
        Endpoint endpoint,
        String build,
        byte[] order,
        OptionalInt partitions,
        Consumer<String> notices) {}
