package shopping.festival.study.run;

import java.util.List;
import java.util.OptionalInt;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.Endpoint;
import shopping.festival.engine.cluster.Nodes;
import shopping.festival.result.Program;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.nodes.LocalNodes;

/**
 * Other processes that play a run with this one; without {@code --nodes} there are none.
 *
 * @param addresses of nodes that wait already, HOST:PORT
 * @param local how many of this machine are started for the run
 * @param partitions actors of each kind a process, if asked for
 */
public record RunNodes(List<String> addresses, int local, Endpoint endpoint, OptionalInt partitions) {
    public static final RunNodes NONE = new RunNodes(List.of(), 0, Endpoint.local(), OptionalInt.empty());

    /** The name of this program, by which two processes know that they are the same. */
    public static String build() {
        return Program.version() + " (" + Program.commit() + ")";
    }

    boolean isNone() {
        return addresses.isEmpty() && local == 0;
    }

    /** Those of this machine, started; they end with it. */
    LocalNodes start(int threads) {
        return LocalNodes.start(local, threads);
    }

    RunOptions over(RunOptions options, NodeOrder order, LocalNodes started, Session session) {
        if (isNone()) {
            return options;
        }
        return options.withNodes(nodes(started, order.bytes(), session));
    }

    /** @param order what they are told of a festival that they play together */
    Nodes nodes(LocalNodes started, byte[] order, Session session) {
        List<String> all = local > 0 ? started.addresses() : addresses;
        return new Nodes(all, endpoint, build(), order, partitions, line -> session.warn("festival: " + line));
    }
}
