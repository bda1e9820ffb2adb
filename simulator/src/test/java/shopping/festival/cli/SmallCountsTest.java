package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Festivals so small that there may be nobody. */
@Tag("slow")
class SmallCountsTest {
    private static final Path POISSON = Path.of("src/test/resources/drum/poisson.conf");
    private static final Path BASE = Path.of("src/test/resources/drum/base.conf");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private JsonNode json(Path file) throws Exception {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void aReplicationWithoutOrdersIsOneOfTheMean() throws Exception {
        // Two expected: e^-2 = 13.5 % of the replications have none. Without those the mean would be 2 / 0.865 = 2.31.
        int code = shell.festival(
                "run",
                POISSON,
                "--set",
                "demand.intents=2",
                "--replications",
                "100",
                "--quiet",
                "--out",
                place.resolve("rare"));
        assertThat(code).as(shell.err()).isZero();
        JsonNode total = json(place.resolve("rare/summary.json")).at("/measures/intents.total");
        assertThat(total.get("n").asInt()).isEqualTo(100);
        // The mean of 100 has a standard deviation of √(2 / 100) = 0.14.
        assertThat(total.get("mean").asDouble()).isCloseTo(2, within(0.42));
        int none = 0;
        for (int r = 1; r <= 100; r++) {
            none += json(place.resolve(String.format(java.util.Locale.ROOT, "rare/r%03d/result.json", r)))
                                    .at("/intents/total")
                                    .asInt()
                            == 0
                    ? 1
                    : 0;
        }
        // 13.5 of 100, with a standard deviation of 3.4.
        assertThat(none).isBetween(3, 24);
    }

    @Test
    void aSingleDayWithoutBuyersIsAResult() throws Exception {
        for (int seed = 1; ; seed++) {
            Path out = place.resolve("day" + seed);
            assertThat(shell.festival(
                            "run", POISSON, "--set", "demand.intents=1", "--seed", seed, "--quiet", "--out", out))
                    .as(shell.err())
                    .isZero();
            if (json(out.resolve("result.json")).at("/intents/total").asInt() == 0) {
                assertThat(shell.out()).contains("0 orders paid").doesNotContain("NaN");
                return;
            }
        }
    }

    @Test
    void whereBuyersComeAndNothingIsLeftForAnyOfThem_theReasonIsTold() {
        assertThat(shell.festival(
                        "run",
                        BASE,
                        "--set",
                        "market.offers.thing.stock.house.units=0",
                        "--replications",
                        "2",
                        "--out",
                        place.resolve("b")))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("of 120 intents none was accepted (120 times sold out")
                .contains("market.offers");
        assertThat(place.toFile().list()).isEmpty();
    }

    @Test
    void inAHundredthOfTheMarketAStreamOfTwentyIsSeldomThere() throws Exception {
        int code = shell.festival(
                "run",
                BASE,
                "--set",
                "demand.streams.drum.count=20",
                "--set",
                "market.offers=null",
                "--scale",
                "0.01",
                "--replications",
                "100",
                "--quiet",
                "--out",
                place.resolve("drops"));
        assertThat(code).as(shell.err()).isZero();
        // 20 · 0.01 = 0.2 on average, with a standard deviation of √(0.2 · 0.8 / 100) = 0.04: never one each.
        double mean = json(place.resolve("drops/summary.json"))
                .at("/measures/intents.total/mean")
                .asDouble();
        assertThat(mean).isCloseTo(0.2, within(0.13));
    }
}
