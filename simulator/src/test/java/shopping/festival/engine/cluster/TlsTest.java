package shopping.festival.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import akka.Done;
import akka.actor.testkit.typed.javadsl.LoggingTestKit;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;
import shopping.festival.engine.cluster.Correspondent.Box;

/** Nodes with certificates of one authority talk, and with nobody else. */
@Tag("slow")
@Timeout(900)
class TlsTest {
    /** How long a test waits for a line of the log. */
    private static final Config PATIENT = ConfigFactory.parseString("akka.actor.testkit.typed.filter-leeway = 60 s");

    @TempDir
    private static Path folder;

    private static Config one;
    private static Config two;
    private static Config namedOtherwise;
    private static Config strange;
    private static Config intruding;

    private ArteryProxy proxy;
    private Correspondent receiver;

    @BeforeAll
    static void makeCertificates() throws Exception {
        Certificates ours = Certificates.in(folder.resolve("ours"));
        one = ours.of("one", "festival").withFallback(PATIENT);
        two = ours.of("two", "festival").withFallback(PATIENT);
        namedOtherwise = ours.of("three", "accounting").withFallback(PATIENT);
        Certificates theirs = Certificates.in(folder.resolve("theirs"));
        strange = theirs.of("stranger", "festival").withFallback(PATIENT);
        intruding = theirs.of("intruder", "festival", ours.authority()).withFallback(PATIENT);
    }

    @BeforeEach
    void start() {
        int port = ArteryProxy.freePort();
        proxy = ArteryProxy.to(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Troubles.of(1));
        receiver = Correspondent.start(port, proxy.port(), one);
    }

    @AfterEach
    void end() {
        receiver.close();
        proxy.close();
    }

    @Test
    void nodesWithCertificatesOfOneAuthorityTalkAndTheirWordsAreNotReadOnTheWay() throws InterruptedException {
        try (Correspondent sender = Correspondent.start(0, 0, two)) {
            sender.to(proxy.port(), Box.ORDINARY).tell(parcel("there"));
            assertThat(receiver.receive()).isEqualTo(parcel("there"));
            receiver.to(sender.port(), Box.ORDINARY).tell(parcel("and back"));
            assertThat(sender.receive()).isEqualTo(parcel("and back"));
            sender.to(proxy.port(), Box.LARGE).tell(new Parcel(new byte[1_500_000]));
            assertThat(receiver.receive()).isEqualTo(new Parcel(new byte[1_500_000]));

            // Nothing of Artery is seen from outside: no stream, no frame.
            assertThat(proxy.tally().foreigners()).isGreaterThanOrEqualTo(3);
            for (ArteryStream stream : ArteryStream.values()) {
                assertThat(proxy.tally().connections(stream)).isZero();
            }

            proxy.cut();
            resend(sender, "again");
        }
    }

    @Test
    void theCommandsOfTheDocumentMakeCertificatesThatAreBelieved() throws IOException, InterruptedException {
        Path made = Files.createDirectories(folder.resolve("by-hand"));
        Path said = made.resolve("said.txt");
        Process shell = new ProcessBuilder("sh", "-e", "-c", documented())
                .directory(made.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assumeThat(shell.waitFor()).as("127: there is no openssl").isNotEqualTo(127);
        assertThat(shell.exitValue()).as(Files.readString(said)).isZero();

        try (Correspondent node = Correspondent.start(0, 0, config(made.resolve("node-1")));
                Correspondent run = Correspondent.start(0, 0, config(made.resolve("run")))) {
            run.to(node.port(), Box.ORDINARY).tell(parcel("play"));
            assertThat(node.receive()).isEqualTo(parcel("play"));
            node.to(run.port(), Box.ORDINARY).tell(parcel("played"));
            assertThat(run.receive()).isEqualTo(parcel("played"));
        }
    }

    /** The block of the document that makes certificates. */
    private static String documented() throws IOException {
        return Pattern.compile("(?s)```sh\n(openssl .*?)```")
                .matcher(Files.readString(Path.of("docs/cluster.md")))
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Config config(Path folder) {
        return TlsConfig.of(folder.resolve("tls.key"), folder.resolve("tls.crt"), folder.resolve("ca.crt"));
    }

    @Test
    void aNodeOfAnotherAuthorityRefusesOursAndSaysSo() throws InterruptedException {
        refusedAndTold(strange, "PKIX path building failed");
    }

    /** It believes us, but we do not believe it. */
    @Test
    void aNodeOfAnotherAuthorityIsRefusedByOursAndToldSo() throws InterruptedException {
        refusedAndTold(intruding, "Received fatal alert: certificate_unknown");
    }

    @Test
    void aCertificateWithAnotherNameIsRefusedAndTold() throws InterruptedException {
        refusedAndTold(namedOtherwise, "None of the peer subject names");
    }

    /** Here nobody speaks of TLS: all that is heard is silence. */
    @Test
    void oneWithoutTlsIsRefusedAndToldThatNobodyAnswers() throws InterruptedException {
        Config hasty = ConfigFactory.parseString("akka.remote.artery.advanced.handshake-timeout = 2 s");
        refusedAndTold(hasty.withFallback(PATIENT), "did not complete within 2000 ms");
    }

    private void refusedAndTold(Config config, String reason) throws InterruptedException {
        try (Correspondent stranger = Correspondent.start(0, 0, config)) {
            // Each of the three streams says it, the kit wants to hear it once.
            AtomicBoolean told = new AtomicBoolean();
            LoggingTestKit.empty()
                    .withCustom(event -> event.level() == Level.WARN
                            && event.message().contains(reason)
                            && told.compareAndSet(false, true))
                    .expect(stranger.system(), () -> {
                        stranger.to(proxy.port(), Box.ORDINARY).tell(parcel("let me in"));
                        return Done.getInstance();
                    });
        }
        try (Correspondent sender = Correspondent.start(0, 0, two)) {
            sender.to(proxy.port(), Box.ORDINARY).tell(parcel("it is I"));
            assertThat(receiver.receive()).isEqualTo(parcel("it is I"));
            assertThat(receiver.received()).isEmpty();
        }
    }

    /** What is sent while a connection is made again may be lost. */
    private void resend(Correspondent sender, String words) throws InterruptedException {
        do {
            sender.to(proxy.port(), Box.ORDINARY).tell(parcel(words));
        } while (receiver.receive(Duration.ofMillis(200)).isEmpty());
    }

    private static Parcel parcel(String words) {
        return new Parcel(words.getBytes(StandardCharsets.UTF_8));
    }
}
