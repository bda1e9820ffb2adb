package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run tells no loss in money that every day has, or that no stock could have served. */
@Tag("slow")
class MoneyTest {
    /** 300,000 clicks in three seconds for 1,000 phones of RMB 5,000, at a checkout of 1,000 a second. */
    private static final String PHONES = """
            demand.streams {
              flat { share = 1, curve { kind = steps, points = [[0 s, 1]] }, categories { phone = 0 } }
              drop { arrivals = list, at = [[60 min, 100000], [3601 s, 100000], [3602 s, 100000]], categories { goods = 0 } }
            }
            market.categories {
              goods { weight = 0.5, price = 100, units = [1] }
              phone { weight = 0.5, price = 5000, units = [1] }
            }
            market.offers {
              thing { category = goods, price = 100, stock { wh { units = 1000000 } } }
              iphone { category = phone, price = 5000, stock { wh { units = 1000 } } }
            }
            checkout { capacity = 1000, lanes = 4, queueMax = 1000 }
            payment { capacity = 1000 }
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private JsonNode run(String more) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), LoadShop.TEXT + more);
        assertThat(shell.festival("run", file, "--quiet", "--out", folder.resolve("out")))
                .as(shell.err())
                .isZero();
        return new JsonMapper().readTree(folder.resolve("out/result.json").toFile());
    }

    /** All 1,000 phones are sold, for RMB 5 m: whoever the checkout turned away cost nothing, and nobody says so. */
    @Test
    void aThousandPhonesAreSold_soTheCheckoutLostNothing() throws IOException {
        JsonNode result = run(PHONES);
        assertThat(result.at("/byCategory/phone/gmvFen").asLong()).isEqualTo(1_000 * 500_000L);
        assertThat(result.at("/intents/lost/busy").asLong()).isPositive();
        for (String told : new String[] {shell.out(), Files.readString(folder.resolve("out/summary.md"))}) {
            assertThat(told).contains(" turned away busy").doesNotContainPattern("RMB [0-9.]+ (bn|m)? *turned away");
            String without = told.lines()
                    .filter(line -> line.contains("went without"))
                    .findFirst()
                    .orElseThrow();
            // The one worth that is told is that of what was asked for and sold out.
            assertThat(without.replaceFirst("told sold out, of goods worth RMB [0-9.,]+( bn| m)?", ""))
                    .doesNotContain("RMB");
        }
        // The page tells buyers, and no figure in money but sales and what was sold out.
        assertThat(Drawings.of(folder.resolve("out"))
                        .chart("chart-lost")
                        .at("/y/name")
                        .asText())
                .startsWith("buyers who wanted to buy and went without");
    }

    /** On any day one of twenty never pays: 20/s · 7,200 s · 5 % = 7,200 of 144,000, whom no stock and no station lost. */
    @Test
    void whoNeverPaysOnAnyDay_isCounted_andNoLossInMoney() throws IOException {
        JsonNode result = run("payment.unpaid = 0.05\n");
        assertThat(result.at("/intents/lost/unpaid").asDouble() / 7_200).isBetween(0.95, 1.05);
        assertThat(shell.out())
                .contains("Nothing broke")
                .containsPattern("7,[0-9]00 buyers went without what they wanted: 7,[0-9]00 who never paid\\.");
        assertThat(shell.out().lines().filter(line -> line.contains("RMB")))
                .singleElement()
                .asString()
                .startsWith("The day saw");
    }
}
