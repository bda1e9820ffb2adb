package shopping.festival.study.replay.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.problems.Mistakes;

/** Every mistake of a target file is told at once, with its file and line. */
class TargetFileTest {
    private static final Path REST = Path.of("docs/targets/rest.conf");

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.conf"), text);
    }

    private List<String> mistakes(Path file) {
        return catchThrowableOfType(Mistakes.class, () -> TargetFile.read(file, Optional.empty()))
                .lines();
    }

    private List<String> mistakesWith(String said, String instead) throws IOException {
        String rest = Files.readString(REST);
        assertThat(rest).contains(said);
        return mistakes(file(rest.replace(said, instead)));
    }

    @Test
    void theReadyOnesAreWithoutMistake() {
        for (String name : List.of("rest.conf", "acp.conf")) {
            Target target = TargetFile.read(Path.of("docs/targets", name), Optional.empty());
            assertThat(target.isKeyed()).isTrue();
            assertThat(target.steps()).hasSize(2);
        }
    }

    @Test
    void anEmptyFileIsToldAllThatIsMissing() throws IOException {
        assertThat(mistakes(file("")))
                .allMatch(line -> line.startsWith("shop.conf"))
                .anyMatch(line -> line.contains("base is missing"))
                .anyMatch(line -> line.contains("skus is missing"))
                .anyMatch(line -> line.contains("stock.set.path is missing"))
                .anyMatch(line -> line.contains("stock.set.method is missing"))
                .anyMatch(line -> line.contains("stock.read.left is missing"))
                .anyMatch(line -> line.contains("steps is missing"));
    }

    @Test
    void allMistakesAreToldAtOnce_eachAtItsLine() throws IOException {
        Files.writeString(folder.resolve("skus.csv"), "offer,sku\n0,a\nx,b\n0,c\n1,a\n2,\n3,a\u0007b\n");
        List<String> lines = mistakes(file("""
                base = "http://127.0.0.1:8088"
                skus { file = skus.csv }
                colour = red
                timeout = -1 s
                connections = many
                stock {
                  set  { method = PUT, path = "/skus/{sku}/{key}", done = [99, x] }
                  read { method = LOOK, path = "skus", left = "stock" }
                }
                steps = [
                  { method = POST, path = "/orders", body { a = "{skuu}" }, accepted { status = 200 } }
                  { method = POST, path = "/{order}", take { key = "/k", "a b" = "/b", c = "~" }, accepted { status = [200] } }
                  7
                ]
                cancel { method = DELETE, path = "/x", accepted { status = [200], where { "id" = 1 } } }
                orders { method = GET, path = "/o", list = "/o~2", order = "/o", units = "/u", state = "/s" }
                """));
        assertThat(lines)
                .allMatch(line -> line.matches("(skus\\.csv|.*/skus\\.csv|shop\\.conf):[0-9]+: .*"))
                .anyMatch(line -> line.contains("skus.csv:3: offer (x) is not a number"))
                .anyMatch(line -> line.contains("skus.csv:4: offer (0) stands here twice"))
                .anyMatch(line -> line.contains("skus.csv:5: sku (a) is named twice"))
                .anyMatch(line -> line.contains("skus.csv:6: sku () is empty"))
                .anyMatch(line -> line.contains("skus.csv:7: sku (a\\u0007b) holds a character that nobody sees"))
                .anyMatch(line -> line.startsWith("shop.conf:3: colour (red) is not a known key"))
                .anyMatch(line -> line.startsWith("shop.conf:4: timeout "))
                .anyMatch(line -> line.startsWith("shop.conf:5: connections (many) is not a whole number"))
                .anyMatch(line -> line.startsWith("shop.conf:7: ") && line.contains("unknown placeholder {key}"))
                .anyMatch(line -> line.startsWith("shop.conf:7: stock.set.done[0] (99) is out of range"))
                .anyMatch(line -> line.startsWith("shop.conf:7: stock.set.done[1] (x) is not a whole number"))
                .anyMatch(line -> line.startsWith("shop.conf:8: stock.read.method (LOOK) is unknown"))
                .anyMatch(line -> line.startsWith("shop.conf:8: stock.read.path (skus) is not a path"))
                .anyMatch(line -> line.startsWith("shop.conf:8: stock.read.left (stock) is not a JSON pointer"))
                .anyMatch(line -> line.startsWith("shop.conf:11: ") && line.contains("unknown placeholder {skuu}"))
                .anyMatch(line -> line.startsWith("shop.conf:11: ") && line.contains("is not a list"))
                .anyMatch(line -> line.startsWith("shop.conf:12: ") && line.contains("unknown placeholder {order}"))
                .anyMatch(line -> line.startsWith("shop.conf:12: ") && line.contains("would change what is ours"))
                .anyMatch(line -> line.startsWith("shop.conf:12: ") && line.contains("no name for a placeholder"))
                .anyMatch(line -> line.startsWith("shop.conf:12: ") && line.contains("(~) is not a JSON pointer"))
                .anyMatch(line -> line.startsWith("shop.conf:13: steps[2] (7) is not a request"))
                .anyMatch(line -> line.startsWith("shop.conf:15: ") && line.contains("is not a JSON pointer"))
                .anyMatch(line -> line.startsWith("shop.conf:16: orders.list (/o~2) is not a JSON pointer"))
                .anyMatch(line -> line.startsWith("shop.conf:16: orders.accepted is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:99999, names a port that there is not",
        "http://127.0.0.1:0, names a port that there is not",
        "http://0.0.0.0:80, is not on this machine",
        "http://192.0.2.1, is not on this machine",
        "http://[2001:db8::1]:80, is not on this machine",
        "http://shop.invalid, is no host that is known here",
        "ftp://127.0.0.1, is not the address of a shop",
        "127.0.0.1:8088, is not an address",
        "http://me:secret@127.0.0.1, is not the address of a shop",
        "http://127.0.0.1/?a=b, is not the address of a shop",
        "http:///x, is not the address of a shop",
        "http://a b, is not an address",
    })
    void onlyAnAddressOfThisMachineIsOne(String base, String rule) throws IOException {
        assertThat(mistakesWith("http://127.0.0.1:8088", base))
                .hasSize(1)
                .allMatch(line -> line.startsWith("shop.conf:3: base (" + base + ") " + rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1",
                "http://127.9.9.9",
                "HTTP://LOCALHOST:80/",
                "http://[::1]:80/shop/",
                "http://[::ffff:127.0.0.1]:80",
                "http://2130706433:80"
            })
    void thisMachineHasManyNames(String base) throws IOException {
        Path file = file(Files.readString(REST).replace("http://127.0.0.1:8088", base));
        Address address = TargetFile.read(file, Optional.empty()).address();
        assertThat(address.place().getAddress().isLoopbackAddress()).isTrue();
        assertThat(address.prefix()).isEqualTo(base.contains("/shop") ? "/shop" : "");
    }

    @Test
    void aBraceInAPathIsAPlaceholderOrAMistake() throws IOException {
        assertThat(mistakesWith("\"/orders/{order}\", accepted", "\"/orders/{order-id}\", accepted"))
                .hasSize(1)
                .allMatch(line -> line.contains("has the unknown placeholder {order-id}"));
        assertThat(mistakesWith("\"/orders/{order}\", accepted", "\"/orders/{order\", accepted"))
                .hasSize(1)
                .allMatch(line -> line.contains("has a brace that is no placeholder's"));
    }

    /** What is taken from the answer to the payment has no value yet for who does not pay. */
    @Test
    void whatIsTakenLaterIsNotKnownToACancel() throws IOException {
        String rest = Files.readString(REST)
                .replace("    after = [think, payment]", "    after = [think, payment], take { receipt = \"/r\" }")
                .replace("\"/orders/{order}\", accepted", "\"/orders/{receipt}\", accepted");
        assertThat(mistakes(file(rest))).hasSize(1).allMatch(line -> line.contains("unknown placeholder {receipt}"));
    }

    /** It would be empty where the stock is set. */
    @Test
    void aHeaderOfAllRequestsKnowsNoPurchase() throws IOException {
        assertThat(mistakesWith(
                        "timeout = 5 s", "headers { X-Key = \"{key}\", Host = a, \"a b\" = c, D = \"\\u0000\" }"))
                .hasSize(4)
                .anyMatch(line -> line.contains("unknown placeholder {key}"))
                .anyMatch(line -> line.contains("headers.Host (a) is not a header that can be set"))
                .anyMatch(line -> line.contains("(c) is not a header that can be set"))
                .anyMatch(line -> line.contains("holds a character that no header can have"));
    }

    @ParameterizedTest
    @CsvSource({
        "skus.csv, 'sku\na\n', has no columns offer and sku",
        "skus.csv, 'offer,sku\n', names no SKU",
        "none.csv, '', is not a file that can be read",
        "., '', does not exist or is not a file",
    })
    void aTableOfSkusMustBeOne(String name, String text, String rule) throws IOException {
        Files.writeString(folder.resolve("skus.csv"), text);
        assertThat(mistakesWith("skus = \"offer-{offer}\"", "skus { file = \"" + name + "\" }"))
                .hasSize(1)
                .allMatch(line -> line.contains(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"same\"", "\"{offer}{sku}\"", "[a]", "7"})
    void aPatternOfSkusTellsOffersApart(String pattern) throws IOException {
        assertThat(mistakesWith("skus = \"offer-{offer}\"", "skus = " + pattern))
                .isNotEmpty();
    }

    @Test
    void anAnswerMayBeLikeOneOfSeveral_andTellItAnywhereInAList() throws Exception {
        Target target = TargetFile.read(Path.of("docs/targets/acp.conf"), Optional.empty());
        Answers answers = target.steps().get(0).answers();
        assertThat(answers.of(201, json("{'messages': [{'type': 'info'}, {'code': 'out_of_stock'}]}")))
                .isEqualTo(Outcome.SOLD_OUT);
        assertThat(answers.of(201, json("{'messages': [{'code': 'missing'}], 'code': 'out_of_stock'}")))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answers.of(201, json("{'messages': {'code': 'out_of_stock'}}")))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answers.of(409, json("{'code': 'out_of_stock'}"))).isEqualTo(Outcome.SOLD_OUT);
        assertThat(answers.of(409, json("{'code': 'idempotency_conflict'}"))).isEqualTo(Outcome.ERROR);
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void eachOfSeveralAnswersMustBeOne() throws IOException {
        assertThat(mistakesWith(
                        "sold-out { status = [409], where { \"/error\" = sold-out } }",
                        "sold-out = [{ status = [9], colour = red }, 7, { where { \"a/*\" = b } }]"))
                .hasSize(5)
                .anyMatch(line -> line.contains("sold-out[0].status[0] (9) is out of range"))
                .anyMatch(line -> line.contains("sold-out[0].colour (red) is not a known key"))
                .anyMatch(line -> line.contains("sold-out[1] (7) does not say what an answer is like"))
                .anyMatch(line -> line.contains("sold-out[2].status is missing"))
                .anyMatch(line -> line.contains("is not a JSON pointer"));
    }

    @Test
    void aFileThatIsNoneIsOneSentence() throws IOException {
        assertThat(mistakes(folder.resolve("none.conf"))).hasSize(1);
        assertThat(mistakes(folder)).hasSize(1);
        assertThat(mistakes(file("steps = [{"))).hasSize(1);
        Files.write(folder.resolve("shop.conf"), new byte[] {(byte) 0xff, 0, 1, (byte) 0xfe});
        assertThat(mistakes(folder.resolve("shop.conf"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "base, 7",
        "base, [a]",
        "timeout, soon",
        "timeout, {}",
        "connections, 0",
        "connections, 1.5",
        "skus, {}",
        "stock, 7",
        "stock, {set=1}",
        "steps, []",
        "steps, {}",
        "steps, x",
        "steps, [[]]",
        "cancel, 7",
        "orders, [1]",
        "headers, [1]",
        "headers, {a=[1]}",
        "tls, 7",
        "tls, {trust=[1]}",
        "name, {}",
    })
    void aWrongKindIsAMistakeAndNoFault(String key, String value) throws IOException {
        assertThat(mistakes(file(Files.readString(REST) + "\n" + key + " = null\n" + key + " = " + value + "\n")))
                .isNotEmpty()
                .anyMatch(line -> line.contains(key));
    }

    private static Values of(Map<String, String> values) {
        return placeholder -> values.getOrDefault(placeholder, "");
    }

    @Test
    void valuesAreEscapedForWhereTheyStand() throws Exception {
        Map<String, String> values = Map.of("a", "ü/../?#% \r\n\"\\", "b", "7", "units", "3");
        Template path = new Template("/x/{a}/y?z={b}");
        assertThat(path.inPath(of(values))).isEqualTo("/x/%C3%BC%2F..%2F%3F%23%25%20%0D%0A%22%5C/y?z=7");
        assertThat(catchThrowableOfType(Template.Unfit.class, () -> new Template("{a}").inHeader(of(values))))
                .hasMessageContaining("cannot hold the character");
        assertThat(catchThrowableOfType(
                        Template.Unfit.class, () -> new Template("/x/.{c}").inPath(of(Map.of("c", ".")))))
                .hasMessageContaining("would lead somewhere else");
        assertThat(catchThrowableOfType(Template.Unfit.class, () -> new Template("/{d}").inPath(of(values))))
                .hasMessageContaining("{d} () cannot be part of a path");
        BodyTemplate body = new BodyTemplate(Map.of("t", "{a}!", "n", List.of("{units}", "{b}", 1, true)));
        assertThat(new String(body.filled(of(values)), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"t\":\"ü/../?#% \\r\\n\\\"\\\\!\"")
                .contains("\"n\":[3,\"7\",1,true]");
    }
}
