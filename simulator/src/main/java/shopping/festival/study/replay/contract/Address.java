package shopping.festival.study.replay.contract;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a shop is: resolved once, so that no later answer of a name server can lead elsewhere.
 *
 * @param host as the file names it, for the header {@code Host} and for certificates
 * @param prefix of every path, without a slash at its end
 * @param trust certificates that are trusted besides the usual ones
 */
public record Address(
        InetSocketAddress place, String host, String authority, String prefix, boolean isTls, Optional<Path> trust) {

    private static final int PORT_MOST = 65_535;

    /**
     * @param owned the one host that is not on this machine and yet the user's own
     * @throws Refused if it is somebody else's, or nobody's
     */
    static Address of(URI base, Optional<String> owned, Optional<Path> trust) throws Refused {
        String host = base.getHost();
        boolean isTls = base.getScheme().equalsIgnoreCase("https");
        int port = base.getPort() >= 0 ? base.getPort() : isTls ? 443 : 80;
        if (port < 1 || port > PORT_MOST) {
            throw new Refused("names a port that there is not", "Use 1 to " + PORT_MOST + ".");
        }
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new Refused("is no host that is known here", "Check the name.");
        }
        boolean isHere = Arrays.stream(all).allMatch(InetAddress::isLoopbackAddress);
        if (!isHere && owned.filter(host::equalsIgnoreCase).isEmpty()) {
            throw new Refused(
                    "is not on this machine (" + all[0].getHostAddress() + ")",
                    "Load is sent to shops of your own only: if it is yours, add --i-own " + host + ".");
        }
        String prefix = base.getRawPath() == null ? "" : base.getRawPath().replaceAll("/+$", "");
        return new Address(new InetSocketAddress(all[0], port), host, base.getRawAuthority(), prefix, isTls, trust);
    }

    /** Why nothing is sent there. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        final String advice;

        Refused(String rule, String advice) {
            super(rule);
            this.advice = advice;
        }
    }
}
