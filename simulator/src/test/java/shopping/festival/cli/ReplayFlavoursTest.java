package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shopping.festival.result.ResultFile;
import shopping.festival.study.storefront.Flavour;
import shopping.festival.study.storefront.Storefront;
import shopping.festival.study.storefront.StorefrontTerms;
import shopping.festival.study.storefront.TestDatabase;

/** The first seconds of midnight against real shops: faulty ones are found, right ones are left alone. */
class ReplayFlavoursTest {
    private static final Path SCENARIO = Path.of("../scenarios/hot-item.conf");
    private static final Path REST = Path.of("docs/targets/rest.conf");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @EnumSource
    void faultyShopsAreFoundAndRightOnesAreNot(Flavour flavour) throws IOException {
        JsonNode verdict = replay(flavour);

        if (flavour.isRight()) {
            assertThat(verdict.at("/findings")).isEmpty();
            assertThat(verdict.at("/sums/oversold").asLong()).isZero();
            assertThat(verdict.at("/sums/sold").asLong()).isPositive();
            assertThat(verdict.at("/sums/soldOut").asLong()).isGreaterThan(20);
            assertThat(verdict.at("/skus").findValuesAsText("counter")).containsOnly("agrees");
        } else {
            assertThat(verdict.at("/ruling").asText()).isEqualTo("broken");
        }
        if (flavour == Flavour.CHECK_THEN_ACT) {
            anOversellIsToldWithTheSkuTheCountAndTheTwoRequests(verdict);
        }
    }

    private void anOversellIsToldWithTheSkuTheCountAndTheTwoRequests(JsonNode verdict) throws IOException {
        JsonNode finding = verdict.at("/findings/0");
        assertThat(finding.at("/kind").asText()).isEqualTo("oversold");
        assertThat(finding.at("/requests")).hasSizeBetween(1, 2);
        assertThat(shell.out())
                .contains("Oversold: ")
                .containsPattern("offer-[0-9]+: sold [0-9]+ of [0-9]+; the shop's counter hides it")
                .containsPattern("POST /orders/[0-9]+/payment {2}key [0-9a-f-]+: sent 00:0[0-9]:[0-9.]+, answered");
        assertThat(Files.readString(folder.resolve("out/junit.xml"))).contains("<failure type=\"oversold\"");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("one too many");
    }

    private JsonNode replay(Flavour flavour) throws IOException {
        StorefrontTerms terms = new StorefrontTerms(
                flavour, TestDatabase.POSTGRES.fresh(), StorefrontTerms.RESERVE_MILLIS, InstantSource.system(), 0);
        try (Storefront shop = Storefront.open(terms, line -> {})) {
            String address = "http://127.0.0.1:" + URI.create(shop.address()).getPort();
            Path target = Files.writeString(
                    folder.resolve("target.conf"), Files.readString(REST).replace("http://127.0.0.1:8088", address));
            int code = shell.festival(
                    "replay",
                    SCENARIO,
                    "--target",
                    target,
                    "--scale",
                    "0.0003",
                    "--for",
                    "20s",
                    "--speed",
                    "20",
                    "--out",
                    folder.resolve("out"),
                    "--force");
            JsonNode verdict = ResultFile.readTree(folder.resolve("out/verdict.json"));
            int expected = switch (verdict.at("/ruling").asText()) {
                case "clean" -> 0;
                case "broken" -> 1;
                default -> 4;
            };
            assertThat(code).as(shell.out() + shell.err()).isEqualTo(expected);
            return verdict;
        }
    }
}
