package shopping.festival.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.cluster.Endpoint;

/** Where a process of a run over several listens. */
final class EndpointOptions {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORT_MOST = 65_535;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "Address to listen at. Default: 127.0.0.1, which this machine alone can reach.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "P", description = "Port to listen at, 0 for any that is free. Default: 0.")
    private @Nullable Integer port;

    @Option(
            names = "--advertise",
            paramLabel = "HOST:PORT",
            description = "By which name and port the others find this process, if by another than that it listens at.")
    private @Nullable String advertised;

    @Option(
            names = "--trusted-network",
            description = "Everybody who can reach the address may be trusted: whoever writes to it can end the run.")
    private boolean trusted;

    @Option(
            names = "--tls",
            paramLabel = "DIR",
            description = "Encrypt, and believe only who has a certificate of the same authority: tls.key, tls.crt and"
                    + " ca.crt in DIR.")
    private @Nullable Path tls;

    void refuseWithoutNodes() {
        if (host != null || port != null || advertised != null || trusted || tls != null) {
            throw Mistakes.of(
                    "--host, --port, --advertise, --tls and --trusted-network say where a run over several processes"
                            + " listens; add --nodes, or leave them out.");
        }
    }

    Endpoint endpoint() {
        String where = host == null ? LOOPBACK : host;
        int at = port == null ? 0 : port;
        if (at < 0 || at > PORT_MOST) {
            throw Mistakes.of("--port " + at + " must be 0 to " + PORT_MOST + ".");
        }
        if (!trusted && tls == null && !isLoopback(where)) {
            throw Mistakes.of(
                    "--host " + where + " can be reached from other machines, and whoever writes there can end"
                            + " the run. Add --tls DIR, or --trusted-network if all who can reach it may be trusted.");
        }
        return new Endpoint(
                where,
                at,
                advertised == null ? "" : hostAndPort("--advertise", advertised),
                Optional.ofNullable(tls).map(EndpointOptions::withFiles));
    }

    private static Path withFiles(Path folder) {
        for (String file : List.of("tls.key", "tls.crt", "ca.crt")) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw Mistakes.of("--tls " + folder + " has no readable file " + file
                        + ". It must hold tls.key, tls.crt and ca.crt, in PEM.");
            }
        }
        return folder;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw Mistakes.of("--host " + host + " is not known. Name an address of this machine.");
        }
    }

    /** Refuses what is no HOST:PORT. */
    static String hostAndPort(String option, String address) {
        int colon = address.lastIndexOf(':');
        try {
            int port = Integer.parseInt(address.substring(colon + 1));
            if (colon > 0
                    && port > 0
                    && port <= PORT_MOST
                    && !address.substring(0, colon).isBlank()) {
                return address;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Mistakes.of(option + " " + address + " must be HOST:PORT, as in 127.0.0.1:2552.");
    }
}
