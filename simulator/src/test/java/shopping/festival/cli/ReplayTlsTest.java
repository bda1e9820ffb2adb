package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop behind TLS, whose certificate nobody but itself vouches for. */
class ReplayTlsTest {
    private static final String PASSWORD = "festival";

    @TempDir
    private static Path keys;

    @TempDir
    private Path folder;

    private ReplayShell shell;

    @BeforeEach
    void sitDown() {
        shell = new ReplayShell(folder);
    }

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException {
        keytool("-genkeypair -alias shop -dname CN=shop -keyalg EC -validity 30 -ext san=dns:localhost");
        keytool("-exportcert -alias shop -rfc -file " + keys.resolve("shop.pem"));
    }

    private static void keytool(String words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words.split(" ")));
        command.addAll(List.of("-keystore", keys.resolve("store.p12").toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(keys.resolve("keytool.log")))
                .isZero();
    }

    private static ServerSocketFactory tls() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("store.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private int replay(String base, String more) throws IOException {
        Files.copy(keys.resolve("shop.pem"), folder.resolve("shop.pem"), StandardCopyOption.REPLACE_EXISTING);
        return shell.replay(shell.target(base, more));
    }

    @Test
    void aCertificateThatTheTargetNamesIsTrusted_forTheNameInIt() throws Exception {
        try (RawShop shop = new RawShop(RawShop::plainly, tls(), "127.0.0.1")) {
            String trust = "tls.trust = shop.pem";
            assertThat(replay("https://localhost:" + shop.port(), trust))
                    .as(shell.complained())
                    .isIn(0, 4);
            assertThat(shop.load.get()).isPositive();
            shell.assertNobodyIsAccused();
            shop.load.set(0);

            assertThat(replay("https://127.0.0.1:" + shop.port(), trust)).isEqualTo(2);
            assertThat(shell.complained())
                    .contains("its certificate is not trusted (no subject alternative names matching IP address"
                            + " 127.0.0.1 found). Name a file of certificates to trust with tls.trust");
            assertThat(shop.load.get()).isZero();
        }
    }

    @Test
    void oneThatNobodyNamesIsNot() throws Exception {
        try (RawShop shop = new RawShop(RawShop::plainly, tls(), "127.0.0.1")) {
            assertThat(replay("https://localhost:" + shop.port(), "")).isEqualTo(2);
            assertThat(shell.complained())
                    .contains("could not be set at localhost:" + shop.port()
                            + ": its certificate is not trusted (unable to find valid certification path to requested"
                            + " target). Name a file of certificates to trust with tls.trust in the target file.");
            assertThat(shell.out()).doesNotExist();
            assertThat(shop.paths).isEmpty();
        }
    }

    @Test
    void aShopThatSpeaksNoTlsIsToldAsOne() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            assertThat(replay("https://localhost:" + shop.port(), "timeout = 1 s"))
                    .isEqualTo(2);
            assertThat(shell.complained())
                    .contains("could not be set at localhost:" + shop.port()
                            + ": it does not speak TLS. Write http:// in base, or name another port.");
            assertThat(shell.out()).doesNotExist();
        }
    }

    @Test
    void aFileWithoutCertificatesIsAMistakeOfTheTarget() throws IOException {
        Files.writeString(folder.resolve("empty.pem"), "nothing\n");
        assertThat(replay("https://localhost:9", "tls.trust = empty.pem")).isEqualTo(2);
        assertThat(shell.complained())
                .contains(
                        "tls.trust (empty.pem) holds no certificates that can be read. Name a file of certificates in PEM"
                                + " form.");
    }
}
