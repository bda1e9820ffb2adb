package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code festival replay} against shops of all manners: what is an answer counts, what is none accuses nobody. */
class ReplayMannersTest {
    @TempDir
    private Path folder;

    private ReplayShell shell;

    @BeforeEach
    void sitDown() {
        shell = new ReplayShell(folder);
    }

    /** Ways to say right things that a client has to bear. */
    enum Right {
        PLAIN(RawShop::plainly),
        CLOSES_EACH((asked, said, out) -> {
            RawShop.write(
                    out,
                    "HTTP/1.1 " + said.status() + " S\r\nConnection: close\r\n" + RawShop.length(said) + "\r\n"
                            + said.body());
            return false;
        }),
        CLOSES_UNSAID((asked, said, out) -> {
            RawShop.plainly(asked, said, out);
            // Of an order that would be an answer lost.
            return !asked.isBook();
        }),
        HTTP_1_0((asked, said, out) -> {
            RawShop.write(out, "HTTP/1.0 " + said.status() + " S\r\n\r\n" + said.body());
            return false;
        }),
        CHUNKED((asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 " + said.status() + " S\r\n");
            if (said.body().isEmpty()) {
                RawShop.write(out, said.status() == 204 ? "\r\n" : "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
                return true;
            }
            RawShop.write(out, "Transfer-Encoding: chunked\r\n\r\n");
            for (char c : said.body().toCharArray()) {
                RawShop.write(out, "1;x=y\r\n" + c + "\r\n");
            }
            RawShop.write(out, "0\r\nTrailer: x\r\n\r\n");
            return true;
        }),
        CONTINUES_FIRST((asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
            return RawShop.plainly(asked, said, out);
        });

        private final RawShop.Manners manners;

        Right(RawShop.Manners manners) {
            this.manners = manners;
        }
    }

    /** Each request is answered in another way. */
    @Test
    void aRightShopIsRight_howeverItSpeaks() throws IOException {
        AtomicInteger n = new AtomicInteger();
        RawShop.Manners manners = (asked, said, out) ->
                Right.values()[n.getAndIncrement() % Right.values().length].manners.say(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            int code = shell.replay(shell.target(shop.port(), "connections = 64"));
            assertThat(code).as(shell.all()).isIn(0, 4);
            shell.assertNobodyIsAccused();
            assertThat(shell.verdict().at("/doubt/purchases").asLong()).isZero();
            assertThat(shell.verdict().at("/sums/sold").asLong()).isPositive();
            assertThat(shell.verdict().at("/sums/soldOut").asLong()).isPositive();
            for (JsonNode sku : shell.verdict().at("/skus")) {
                assertThat(sku.at("/counter").asText()).isEqualTo("agrees");
            }
        }
    }

    /** Ways not to answer an order or its payment. The books are well kept all the while. */
    enum Bad {
        SILENT("answered by nobody in time", (asked, said, out) -> true),
        SAYS_500("answered with 500", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
            return true;
        }),
        CLOSES_BEFORE("closed without an answer", (asked, said, out) -> false),
        CLOSES_IN_THE_HEAD("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 Cre");
            return false;
        }),
        CLOSES_IN_THE_BODY("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 S\r\nContent-Length: 100\r\n\r\n{\"order\":");
            return false;
        }),
        CLOSES_IN_A_CHUNK("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 S\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"order\":");
            return false;
        }),
        IS_NO_HTTP("", (asked, said, out) -> {
            RawShop.write(out, "220 mail.example ESMTP\r\n\u0000\u0001\u0002\r\n\r\n");
            return true;
        }),
        HAS_A_BAD_LENGTH("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 S\r\nContent-Length: -7\r\n\r\n");
            return true;
        }),
        HAS_AN_ENDLESS_LINE("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 " + "A".repeat(1 << 20));
            return true;
        }),
        ANNOUNCES_100_MB("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 S\r\nContent-Length: 104857600\r\n\r\n");
            return true;
        }),
        SENDS_100_MB("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 201 S\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "x".repeat(1 << 16) + "\r\n";
            for (int i = 0; i < 1600; i++) {
                RawShop.write(out, chunk);
            }
            return true;
        }),
        HAS_BAD_JSON("", (asked, said, out) -> body(out, "{\"order\": ")),
        HAS_DEEP_JSON("", (asked, said, out) -> body(out, "[".repeat(100_000))),
        HAS_NO_ORDER("", (asked, said, out) -> body(out, "{\"id\": 7}")),
        HAS_A_NULL_ORDER("", (asked, said, out) -> body(out, "{\"order\": null}")),
        HAS_AN_ORDER_THAT_IS_A_TREE("", (asked, said, out) -> body(out, "{\"order\": {\"id\": 7}}")),
        REDIRECTS("", (asked, said, out) -> {
            RawShop.write(out, "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
            return true;
        });

        private final String words;
        private final RawShop.Manners manners;

        Bad(String words, RawShop.Manners manners) {
            this.words = words;
            this.manners = manners;
        }
    }

    static boolean body(OutputStream out, String json) throws IOException {
        RawShop.write(out, "HTTP/1.1 201 S\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
        return true;
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "SAYS_500", "CLOSES_BEFORE"})
    void whatIsNoAnswerProvesNothing(Bad bad) throws IOException {
        RawShop.Manners manners = (asked, said, out) ->
                asked.isBook() ? RawShop.plainly(asked, said, out) : bad.manners.say(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            int code = shell.replay(
                    shell.target(shop.port(), bad == Bad.SILENT ? "timeout = 400 ms" : "", "connections = 300"));
            assertThat(code).as(shell.all()).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(shell.said()).contains("had no answer that the target file knows; most were " + bad.words);
        }
    }

    /** Each request in another bad way. */
    @Test
    void everyBadAnswerIsToldForWhatItIs() throws IOException {
        AtomicInteger n = new AtomicInteger();
        RawShop.Manners manners = (asked, right, out) -> {
            if (asked.isBook()) {
                return RawShop.plainly(asked, right, out);
            }
            Bad bad = Bad.values()[n.getAndIncrement() % Bad.values().length];
            return bad.manners.say(asked, right, out);
        };
        try (RawShop shop = new RawShop(manners)) {
            int code = shell.replay(shell.target(shop.port(), "timeout = 400 ms", "connections = 300"));
            assertThat(code).as(shell.all()).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(n.get()).isGreaterThan(3 * Bad.values().length);
            JsonNode answers = shell.verdict().at("/steps/0/answers");
            assertThat(answers.properties().stream().map(Map.Entry::getKey))
                    .containsExactlyInAnyOrder(
                            "201",
                            "302",
                            "500",
                            "answered by nobody in time",
                            "answered with more than 1 MiB",
                            "answered with something that is not HTTP",
                            "closed without an answer");
            assertThat(shop.paths).noneMatch(path -> path.contains("elsewhere"));
        }
    }

    /** Half of the answers come to nobody; the books tell what became of their orders. */
    @Test
    void lostAnswersAreLookedUpInTheBooks() throws IOException {
        AtomicInteger n = new AtomicInteger();
        RawShop.Manners manners = (asked, said, out) ->
                (asked.isBook() || n.incrementAndGet() % 2 == 0) && RawShop.plainly(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            assertThat(shell.replay(shell.target(shop.port()))).as(shell.all()).isEqualTo(4);
            shell.assertNobodyIsAccused();
            assertThat(shell.verdict().at("/doubt/purchases").asLong()).isPositive();
            assertThat(shell.verdict().at("/doubt/foundSold").asLong()).isPositive();
            assertThat(shell.verdict().at("/doubt/purchases").asLong())
                    .isEqualTo(shell.verdict().at("/doubt/foundSold").asLong()
                            + shell.verdict().at("/doubt/foundNot").asLong());
        }
    }

    /** What a shop calls its orders stays what it is, and leads nowhere else. */
    @Test
    void anOrdersNameIsEscaped() throws IOException {
        AtomicInteger n = new AtomicInteger();
        RawShop.Manners manners = (asked, said, out) -> asked.isOrder()
                ? body(out, Name.values()[n.getAndIncrement() % Name.values().length].json)
                : RawShop.plainly(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            shell.replay(shell.target(shop.port()));
            assertThat(shell.complained()).doesNotContain("internal fault");
            assertThat(shop.paths.stream()
                            .filter(path -> path.endsWith("/payment"))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Name.values())
                            .filter(name -> !name.path.isEmpty())
                            .map(name -> "/orders/" + name.path + "/payment")
                            .toList());
            assertThat(shell.said())
                    .contains("pay: the path /orders/../payment would lead somewhere else")
                    .contains("pay: the path /orders/./payment would lead somewhere else")
                    .contains("pay: {order} (?) cannot be part of a path");
        }
    }

    enum Name {
        NEW_LINES("{\"order\": \"a\\r\\nX: y\"}", "a%0D%0AX%3A%20y"),
        OTHER_PLACES("{\"order\": \"../../skus/offer-0?a=b#c\"}", "..%2F..%2Fskus%2Foffer-0%3Fa%3Db%23c"),
        OTHER_TONGUES("{\"order\": \"\\u00fc\\u96ea\\ud83d\\ude00\"}", "%C3%BC%E9%9B%AA%F0%9F%98%80"),
        ESCAPES("{\"order\": \"%2e%2e\"}", "%252e%252e"),
        A_STEP_UP("{\"order\": \"..\"}", ""),
        NO_STEP("{\"order\": \".\"}", ""),
        HALF_A_CHARACTER("{\"order\": \"\\ud800\"}", "");

        private final String json;
        private final String path;

        Name(String json, String path) {
            this.json = json;
            this.path = path;
        }
    }

    @Test
    void anOrdersNameInAHeaderMustFit_andInABodyIsJson() throws IOException {
        RawShop.Manners manners = (asked, said, out) ->
                asked.isOrder() ? body(out, "{\"order\": \"a\\\"\\r\\nX: y\"}") : RawShop.plainly(asked, said, out);
        try (RawShop shop = new RawShop(manners)) {
            Path target = shell.target(shop.port());
            Files.writeString(target, Files.readString(target).replace("\"{key}-pay\"", "\"{order}\""));
            assertThat(shell.replay(target)).as(shell.all()).isEqualTo(4);
            assertThat(shell.said()).contains("pay: a header cannot hold the character U+000d");
            assertThat(shop.paths).noneMatch(path -> path.endsWith("/payment"));
        }
    }
}
