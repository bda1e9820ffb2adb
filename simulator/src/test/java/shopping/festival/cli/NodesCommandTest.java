package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival run --nodes} and {@code festival node}, as a user types them. */
class NodesCommandTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private int run(String... more) {
        return shell.festival(Stream.concat(Stream.of("run", TINY, "-o", place.resolve("out")), Stream.of(more))
                .toArray());
    }

    private void refused(String sentence, String... more) {
        assertThat(run(more)).as(shell.err()).isEqualTo(2);
        assertThat(shell.err()).contains(sentence);
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void whatCannotBeTogether_isRefused() {
        refused("--nodes plays one run on actors; leave out --driver inline.", "--nodes=local:2", "--driver=inline");
        refused(
                "--events is written by one process; leave out --nodes.",
                "--nodes=local:2",
                "--events",
                place.resolve("log.csv.gz").toString());
        refused("add --nodes, or leave them out.", "--port=2552");
    }

    @Test
    void whatIsNoNode_isRefused() {
        refused("--nodes somewhere must be HOST:PORT, as in 127.0.0.1:2552.", "--nodes=somewhere");
        refused("--nodes a:70000 must be HOST:PORT", "--nodes=a:70000");
        refused("--nodes local:0 must be local:N with N from 1 to 64", "--nodes=local:0");
        refused("names one node twice", "--nodes=127.0.0.1:2552,127.0.0.1:2552");
    }

    @Test
    void anAddressThatOthersReach_wantsTrustOrTls() {
        refused("Add --tls DIR, or --trusted-network", "--nodes=127.0.0.1:2552", "--host=0.0.0.0");
        refused("has no readable file tls.key", "--nodes=127.0.0.1:2552", "--host=0.0.0.0", "--tls=" + place);
        assertThat(shell.festival("node", "--host=0.0.0.0")).isEqualTo(2);
        assertThat(shell.err()).contains("--trusted-network");
    }

    @Test
    void aPortThatIsInUse_isRefused() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(shell.festival("node", "--port=" + other.getLocalPort())).isEqualTo(2);
            assertThat(shell.err())
                    .contains("cannot listen at 127.0.0.1:" + other.getLocalPort() + ": the port is in use")
                    .doesNotContain("\tat ");
            refused("the port is in use", "--nodes=127.0.0.1:9", "--port=" + other.getLocalPort());
        }
    }

    /** Else whoever has started it would wait for ever for its first word. */
    @Test
    @Tag("slow")
    void aNodeThatCannotBegin_ends_thoughItsStandardInputIsOpen() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Child node = Child.started(place, "node", "--port=" + other.getLocalPort(), "--until-closed");
            assertThat(node.process().waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(node.process().exitValue()).isEqualTo(2);
        }
    }

    @Test
    @Tag("slow")
    void processesOfThisMachine_playTheSameFestival() throws IOException {
        // Windows of minutes: between processes each takes some milliseconds, however little happens in it.
        String[] slow = {
            "--set=demand.intents=5000",
            "--set=demand.reactionDelay=uniform 5 min .. 9 min",
            "--set=demand.reactionLeast=5 min",
            "--set=checkout.retryLeast=5 min",
            "--set=payment.settleLeast=5 min",
            "--set=payment.releaseLeast=5 min"
        };
        assertThat(run(Stream.concat(Stream.of("--nodes=local:2", "--threads=1"), Stream.of(slow))
                        .toArray(String[]::new)))
                .as(shell.err())
                .isZero();
        assertThat(shell.err()).contains("played by 2 processes");
        assertThat(shell.festival(Stream.concat(
                                Stream.of("run", TINY, "-o", place.resolve("whole"), "--driver=inline"),
                                Stream.of(slow))
                        .toArray()))
                .isZero();
        assertThat(shell.festival("compare", place.resolve("out"), place.resolve("whole"), "--all"))
                .isZero();
        for (String file : List.of("timeline.csv", "seconds.csv", "digests.csv", "latency.hlog", "scenario.conf")) {
            assertThat(place.resolve("out").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(file));
        }
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("out", "whole");
        }
    }
}
