package shopping.festival.engine.cluster;

/**
 * Where a process listens.
 *
 * @param host the address it binds to
 * @param port 0 for any that is free
 * @param advertised by which HOST:PORT the others find it, empty if by the same
 */
public record Endpoint(String host, int port, String advertised) {
    private static final String LOOPBACK = "127.0.0.1";

    /** On this machine only, at any free port. */
    public static Endpoint local() {
        return new Endpoint(LOOPBACK, 0, "");
    }

    /** The same, at the port that was found free. */
    Endpoint at(String hostAndPort) {
        return port == 0
                ? new Endpoint(host, Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1)), advertised)
                : this;
    }

    String canonicalHost() {
        return advertised.isEmpty() ? host : advertised.substring(0, advertised.lastIndexOf(':'));
    }

    int canonicalPort() {
        return advertised.isEmpty() ? port : Integer.parseInt(advertised.substring(advertised.lastIndexOf(':') + 1));
    }
}
