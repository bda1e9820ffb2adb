package shopping.festival.study.replay.wire;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLException;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.replay.contract.Address;

/** Whom a connection trusts: the usual authorities, or the certificates that a target names. */
public final class TlsTrust {
    private TlsTrust() {}

    /** @throws Mistakes if the certificates cannot be read */
    public static HttpWire.Tls of(Address address) {
        Optional<Path> own = address.trust();
        try {
            SslContextBuilder builder = SslContextBuilder.forClient();
            own.ifPresent(file -> builder.trustManager(file.toFile()));
            SslContext context =
                    builder.endpointIdentificationAlgorithm("HTTPS").build();
            return new HttpWire.Tls(context, address.host(), address.place().getPort());
        } catch (SSLException | IllegalArgumentException e) {
            throw Mistakes.of("tls.trust (" + own.map(Path::toString).orElse("")
                    + ") holds no certificates that can be read." + " Name a file of certificates in PEM form.");
        }
    }
}
