package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival replay} in trouble: one readable sentence, the right exit code, nothing half-written. */
class ReplayCommandTest {
    private static final Path HOT = Path.of("../scenarios/hot-item.conf");
    private static final Path REST = Path.of("docs/targets/rest.conf");

    @TempDir
    private Path folder;

    private ReplayShell shell;

    @BeforeEach
    void sitDown() {
        shell = new ReplayShell(folder);
    }

    @Test
    void aShopThatIsDownIsOneSentence() throws IOException {
        int port;
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            port = shop.port();
        }
        assertThat(shell.replay(shell.target(port))).isEqualTo(2);
        assertThat(shell.complained())
                .contains("could not be set at 127.0.0.1:" + port
                        + ": nobody answers there. Start the shop, or mend base in the target file.");
        shell.assertNothingIsWritten();
    }

    @Test
    void aShopThatDiesProvesNothing() throws IOException {
        AtomicReference<RawShop> dying = new AtomicReference<>();
        RawShop.Manners manners = (asked, said, out) -> {
            RawShop shop = Objects.requireNonNull(dying.get());
            if (shop.load.get() > 20) {
                shop.die();
            }
            return RawShop.plainly(asked, said, out);
        };
        try (RawShop shop = new RawShop(manners)) {
            dying.set(shop);
            assertThat(shell.replay(shell.target(shop.port()))).as(shell.all()).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(shell.said()).contains("most were not connected");
        }
    }

    @Test
    void aStockThatIsRefusedIsToldWithTheAnswer() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 403 No\r\nContent-Length: 16\r\n\r\nnot \u001b[31m\nfor me");
            return true;
        };
        try (RawShop shop = new RawShop(manners)) {
            assertThat(shell.replay(shell.target(shop.port()))).isEqualTo(2);
            assertThat(shell.complained()).contains("it answered 403 not \\u001b[31m for me. Mend stock.set");
            shell.assertNothingIsWritten();
        }
    }

    @Test
    void aStockThatIsNeverAnsweredIsToldToo() throws IOException {
        try (RawShop shop = new RawShop((asked, said, out) -> true)) {
            assertThat(shell.replay(shell.target(shop.port(), "timeout = 50 ms")))
                    .isEqualTo(2);
            assertThat(shell.complained()).contains("the request was answered by nobody in time");
            shell.assertNothingIsWritten();
        }
    }

    @Test
    void aCounterThatLiesIsTold() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> RawShop.plainly(
                asked,
                asked.isBook() && asked.path().startsWith("/skus") && said.status() == 200
                        ? new RawShop.Said(200, "{\"stock\": 1000000}")
                        : said,
                out);
        try (RawShop shop = new RawShop(manners)) {
            assertThat(shell.replay(shell.target(shop.port()))).isEqualTo(1);
            assertThat(shell.verdict().at("/findings/0/kind").asText()).isEqualTo("wrong-counter");
            assertThat(shell.said()).contains("the counter says 1000000 left");
        }
    }

    @Test
    void aCounterThatIsNoNumberIsNotTold() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> RawShop.plainly(
                asked,
                asked.path().startsWith("/skus") && said.status() == 200
                        ? new RawShop.Said(200, "{\"stock\": 18446744073709551617}")
                        : said,
                out);
        try (RawShop shop = new RawShop(manners)) {
            assertThat(shell.replay(shell.target(shop.port()))).isIn(0, 4);
            shell.assertNobodyIsAccused();
            assertThat(shell.verdict().at("/skus/0/counter").asText()).isEqualTo("unknown");
        }
    }

    @Test
    void whereThereIsNothingToSell_nothingIsSoldAndNothingIsProved() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            assertThat(shell.replay(shell.target(shop.port()), "--stock", "0%")).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(shell.verdict().at("/sums/sold").asLong()).isZero();
        }
    }

    @Test
    void anUnitOfASkuWithoutStockIsOneOfNone() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> RawShop.plainly(
                asked,
                asked.isOrder() && said.status() == 409 ? new RawShop.Said(201, "{\"order\":\"0\"}") : said,
                out);
        RawShop.Manners paid =
                (asked, said, out) -> manners.say(asked, asked.isPayment() ? new RawShop.Said(200, "") : said, out);
        try (RawShop shop = new RawShop(paid)) {
            assertThat(shell.replay(shell.target(shop.port()), "--stock", "0%")).isEqualTo(1);
            assertThat(shell.said()).contains("Oversold: ").containsPattern("sold [0-9]+ of 0");
        }
    }

    @Test
    void anEmptyStretchProvesNothing() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            int code = shell.replay(
                    shell.target(shop.port()), "--from", "01:59", "--for", "1s", "--set", "demand.intents=20");
            assertThat(code).as(shell.all()).isEqualTo(4);
            assertThat(shell.said()).contains("nobody ordered anything: take a longer stretch, or a larger scale");
        }
    }

    /** One connection to a shop that never answers: who waits for it gives up in time, and the reason is told. */
    @Test
    void aMachineThatCannotSendSaysSo() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> asked.isBook() ? RawShop.plainly(asked, said, out) : true;
        try (RawShop shop = new RawShop(manners)) {
            int code = shell.replay(shell.target(shop.port(), "connections = 1", "timeout = 100 ms"));
            assertThat(code).as(shell.all()).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(shell.said())
                    .contains("requests were sent late, by ")
                    .contains("waited for one of 1 connections. Raise connections in the target file");
        }
    }

    @Test
    void withoutAScaleOneIsProposed() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            int code = shell.festival("replay", HOT, "--target", shell.target(shop.port()), "--out", shell.out());
            assertThat(code).isEqualTo(2);
            assertThat(shell.complained()).contains("--scale is missing").contains("Take --scale ");
            shell.assertNothingIsWritten();
            assertThat(shop.paths).isEmpty();
        }
    }

    @Test
    void aShopThatIsReplayedAgainIsStillRight() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            shell.replay(shell.target(shop.port()));
            assertThat(shell.replay(shell.target(shop.port()))).as(shell.all()).isIn(0, 4);
            shell.assertNobodyIsAccused();
        }
    }

    /** Then two requests are two orders. */
    @Test
    void withoutAKeyNothingIsSentTwice() throws IOException {
        RawShop.Manners manners = (asked, said, out) -> RawShop.plainly(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            Path target = shell.target(shop.port());
            Files.writeString(
                    target,
                    Files.readString(target)
                            .replace("headers { Idempotency-Key = \"{key}\" }", "headers { Idempotency-Key = same }"));
            shell.replay(target, "--stock", "100%");
            long firsts = shell.verdict().at("/sums/purchases").asLong();
            long sent =
                    shop.paths.stream().filter(path -> path.equals("/orders")).count();
            assertThat(sent).isEqualTo(firsts);
        }
    }

    @Test
    void onlyThisMachineIsSentTo() throws IOException {
        Path target = Files.writeString(
                folder.resolve("target.conf"),
                Files.readString(REST).replace("http://127.0.0.1:8088", "http://192.0.2.1:8088"));
        assertThat(shell.replay(target)).isEqualTo(2);
        assertThat(shell.complained())
                .startsWith("target.conf:")
                .contains(
                        "base (http://192.0.2.1:8088) is not on this machine (192.0.2.1). Load is sent to shops of your"
                                + " own only: if it is yours, add --i-own 192.0.2.1.");
        shell.assertNothingIsWritten();
        assertThat(shell.replay(target, "--i-own", "192.0.2.2")).isEqualTo(2);
    }

    @Test
    void aNameOfThisMachineAndItsOtherAddressAreThisMachine() throws IOException {
        try (RawShop shop = new RawShop(RawShop::plainly)) {
            Path target = shell.target(shop.port());
            Files.writeString(target, Files.readString(target).replace("127.0.0.1", "localhost"));
            assertThat(shell.replay(target)).as(shell.complained()).isIn(0, 4);
            shell.assertNobodyIsAccused();
        }
    }

    @Test
    void anAddressOfIPv6IsOne() throws IOException {
        RawShop six;
        try {
            six = new RawShop(RawShop::plainly, ServerSocketFactory.getDefault(), "::1");
        } catch (IOException e) {
            Assumptions.abort("no IPv6 here: " + e.getMessage());
            return;
        }
        try (RawShop shop = six) {
            Path target = shell.target(shop.port());
            Files.writeString(target, Files.readString(target).replace("127.0.0.1", "[::1]"));
            assertThat(shell.replay(target)).as(shell.complained()).isIn(0, 4);
            shell.assertNobodyIsAccused();
            assertThat(shell.verdict().at("/sums/sold").asLong()).isPositive();
        }
    }

    @Test
    void aListedMarketIsProposedWhole() throws IOException {
        assertThat(shell.festival("replay", ReplayShell.TINY, "--target", shell.target(9), "--out", shell.out()))
                .isEqualTo(2);
        assertThat(shell.complained()).contains("--scale is missing").contains("take --scale 1");
        shell.assertNothingIsWritten();
    }
}
