package shopping.festival.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.run.RunNodes;

/** Which other processes play with this one. */
final class NodesOptions {
    private static final String LOCAL = "local:";
    private static final int MOST = 64;

    @Option(
            names = "--nodes",
            paramLabel = "HOST:PORT,…",
            split = ",",
            description =
                    "Play one festival on several processes: these nodes, which festival node has started, and this one."
                            + " local:N: N processes of this machine in all. Replications go one a thread to any of them.")
    private @Nullable List<String> nodes;

    @Mixin
    private EndpointOptions endpoint;

    boolean isAsked() {
        return nodes != null;
    }

    /** Refuses what cannot be together. */
    void check(boolean isInline, boolean hasLog) {
        if (nodes != null && isInline) {
            throw Mistakes.of("--nodes plays one run on actors; leave out --driver inline.");
        }
        if (nodes != null && hasLog) {
            throw Mistakes.of("--events is written by one process; leave out --nodes.");
        }
    }

    RunNodes nodes(OptionalInt partitions) {
        List<String> asked = nodes;
        if (asked == null) {
            endpoint.refuseWithoutNodes();
            return RunNodes.NONE;
        }
        if (asked.size() == 1 && asked.get(0).startsWith(LOCAL)) {
            return new RunNodes(List.of(), local(asked.get(0)) - 1, endpoint.endpoint(), partitions);
        }
        List<String> addresses = new ArrayList<>();
        for (String address : asked) {
            addresses.add(EndpointOptions.hostAndPort("--nodes", address));
        }
        if (addresses.stream().distinct().count() < addresses.size()) {
            throw Mistakes.of("--nodes " + String.join(",", asked) + " names one node twice. Name each once.");
        }
        return new RunNodes(addresses, 0, endpoint.endpoint(), partitions);
    }

    private static int local(String asked) {
        try {
            int count = Integer.parseInt(asked.substring(LOCAL.length()));
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number.
        }
        throw Mistakes.of("--nodes " + asked + " must be local:N with N from 1 to " + MOST
                + ", the processes on this machine, this one included.");
    }
}
