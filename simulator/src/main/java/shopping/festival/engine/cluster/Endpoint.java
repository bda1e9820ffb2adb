package shopping.festival.engine.cluster;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a process listens.
 *
 * @param host the address it binds to
 * @param port 0 for any that is free
 * @param advertised by which HOST:PORT the others find it, empty if by the same
 * @param tls the folder with the key and the certificates of its connections; empty for plain ones
 */
public record Endpoint(String host, int port, String advertised, Optional<Path> tls) {
    private static final String LOOPBACK = "127.0.0.1";

    public Endpoint(String host, int port, String advertised) {
        this(host, port, advertised, Optional.empty());
    }

    /** On this machine only, at any free port. */
    public static Endpoint local() {
        return new Endpoint(LOOPBACK, 0, "");
    }

    /** The same, at the port that was found free. */
    Endpoint at(String hostAndPort) {
        return port == 0
                ? new Endpoint(
                        host,
                        Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1)),
                        advertised,
                        tls)
                : this;
    }

    String canonicalHost() {
        return advertised.isEmpty() ? host : advertised.substring(0, advertised.lastIndexOf(':'));
    }

    int canonicalPort() {
        return advertised.isEmpty() ? port : Integer.parseInt(advertised.substring(advertised.lastIndexOf(':') + 1));
    }
}
