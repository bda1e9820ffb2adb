package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready target file for the Agentic Commerce Protocol, against shops that speak it strictly. */
class ReplayAcpTest {
    private static final Path ACP = Path.of("docs/targets/acp.conf");

    @TempDir
    private Path folder;

    @Test
    void aShopThatTakesAtTheEnd_isLeftAlone() throws IOException {
        try (AcpShop shop = new AcpShop(AcpShop.Manner.TAKES_AT_THE_END)) {
            JsonNode verdict = replay(shop);
            assertThat(verdict.at("/findings")).isEmpty();
            assertThat(verdict.at("/sums/sold").asLong()).isPositive();
            assertThat(verdict.at("/doubt/purchases").asLong()).isZero();
            // By a session that says so, by one that is not completed, and by one that is refused.
            assertThat(verdict.at("/steps/0/outcomes/sold-out").asLong()).isPositive();
            assertThat(verdict.at("/steps/1/outcomes/sold-out").asLong()).isPositive();
            assertThat(verdict.at("/steps/1/answers/409").asLong()).isPositive();
            assertThat(verdict.at("/steps/1/outcomes/sold-out").asLong())
                    .isGreaterThan(verdict.at("/steps/1/answers/409").asLong());
            assertThat(verdict.at("/skus").findValuesAsText("counter")).containsOnly("agrees");
        }
    }

    @Test
    void aShopThatTrustsItsSessions_oversells() throws IOException {
        try (AcpShop shop = new AcpShop(AcpShop.Manner.TRUSTS_THE_SESSION)) {
            JsonNode verdict = replay(shop);
            assertThat(verdict.at("/ruling").asText()).isEqualTo("broken");
            assertThat(verdict.at("/findings").findValuesAsText("kind")).containsOnly("oversold");
            assertThat(verdict.at("/skus").findValuesAsText("counter")).contains("shows-oversell");
        }
    }

    private JsonNode replay(AcpShop shop) throws IOException {
        Path target = Files.writeString(
                folder.resolve("target.conf"), Files.readString(ACP).replace("http://127.0.0.1:8088", shop.address()));
        ReplayShell shell = new ReplayShell(folder);
        int code = shell.replay(target);
        assertThat(shop.refused()).as("refused by the protocol").isEmpty();
        JsonNode verdict = shell.verdict();
        assertThat(code)
                .as(shell.all())
                .isEqualTo(verdict.at("/ruling").asText().equals("broken") ? 1 : 0);
        return verdict;
    }
}
