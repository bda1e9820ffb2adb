package shopping.festival.engine.cluster;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Path;

/**
 * Artery under mutual TLS: each side shows a certificate, and believes none but those of one authority that also bear a
 * name it bears itself. The files are read anew every five minutes, so certificates may be replaced during a run.
 */
final class TlsConfig {
    private static final String KEYS = "akka.remote.artery.ssl.rotating-keys-engine.";

    private TlsConfig() {}

    /** Of the files in a folder: {@code tls.key}, {@code tls.crt}, {@code ca.crt}. */
    static Config of(Path folder) {
        return of(folder.resolve("tls.key"), folder.resolve("tls.crt"), folder.resolve("ca.crt"));
    }

    /**
     * What is to stand in front of all other configuration of a node.
     *
     * @param key PEM, RSA, PKCS #8, not encrypted
     * @param certificate PEM, of that key, issued by the authority itself
     * @param authority PEM, the certificate of the authority
     */
    static Config of(Path key, Path certificate, Path authority) {
        return ConfigFactory.parseString("""
                        akka.remote.artery {
                          transport = tls-tcp
                          ssl {
                            ssl-engine-provider = akka.remote.artery.tcp.ssl.RotatingKeysSSLEngineProvider
                            rotating-keys-engine {
                              protocol = "TLSv1.3"
                              enabled-algorithms = [ "TLS_AES_256_GCM_SHA384" ]
                            }
                          }
                        }
                        """)
                .withValue(KEYS + "key-file", path(key))
                .withValue(KEYS + "cert-file", path(certificate))
                .withValue(KEYS + "ca-cert-file", path(authority));
    }

    private static ConfigValue path(Path file) {
        return ConfigValueFactory.fromAnyRef(file.toAbsolutePath().toString());
    }
}
