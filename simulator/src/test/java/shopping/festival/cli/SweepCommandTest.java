package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SweepCommandTest {
    private static final String SHORT = "day.length = 20 min\ndemand.intents = 24000\n";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int sweep(Object... words) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), LoadShop.TEXT + SHORT);
        List<Object> all =
                new ArrayList<>(List.of("sweep", file, "--quiet", "--threads=2", "--out", folder.resolve("out")));
        all.addAll(List.of(words));
        return shell.festival(all.toArray());
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve("out").resolve(name)));
    }

    /** 20 a second come for 20 minutes; who takes 10 a second pays 12,000 of 24,000, and those who wait two minutes more. */
    @Test
    void aKeyOverValues_underTheSameLuck() throws IOException {
        assertThat(sweep("payment.capacity=10,40", "--measure", "orders.paid")).isZero();
        JsonNode points = json("sweep.json").at("/points");
        assertThat(points).hasSize(2);
        double slow = points.at("/0/measures/orders.paid/value/mean").asDouble();
        double fast = points.at("/1/measures/orders.paid/value/mean").asDouble();
        assertThat(slow).isCloseTo(10 * (1200 + 120), within(150.0));
        // Everybody is paid: that is the luck of the arrivals, 155 the standard deviation.
        assertThat(fast).isCloseTo(24_000, within(1_000.0));
        assertThat(points.at("/1/measures/orders.paid/toFirst/mean").asDouble()).isEqualTo(fast - slow);
        assertThat(points.at("/0/measures/intents.total/value/mean").asDouble()).isEqualTo(fast);
        assertThat(shell.out()).contains("payment.capacity").contains("orders.paid");
        assertThat(folder.resolve("out/sweep.csv")).isNotEmptyFile();
        Tables.areMarked(folder.resolve("out"), 1);
        assertThat(folder.resolve("out/report.html")).isNotEmptyFile();
    }

    @Test
    void twoKeysAreAllTheirCombinations() throws IOException {
        assertThat(sweep("payment.capacity=10,40", "payment.patience=1 min,2 min", "--replications", "2"))
                .isZero();
        JsonNode points = json("sweep.json").at("/points");
        assertThat(points).hasSize(4);
        assertThat(points.at("/1/values/1").asText()).isEqualTo("2 min");
        assertThat(points.at("/3/digests")).hasSize(2);
        assertThat(points.at("/3/measures/orders.paid/toFirst/low").isNumber()).isTrue();
    }

    /** With λ = 20 orders a second a queue that is served at less than that grows to a patience of two minutes. */
    @Test
    void theBorderOfAThreshold_isFoundByHalving() throws IOException {
        assertThat(sweep("payment.capacity=5,60", "--find", "latency.payment.max < 100 s"))
                .isZero();
        JsonNode found = json("find.json");
        double holds = found.at("/holds").asDouble();
        double breaks = found.at("/breaks").asDouble();
        assertThat(holds).isGreaterThan(breaks).isCloseTo(breaks, within(0.01 * holds));
        // 1200 s of 20 a second less what is served must not leave more than 100 s of work: 18.5, within luck of 3 %.
        assertThat(holds).isCloseTo(24_000 / 1300.0, within(0.6));
        assertThat(shell.out())
                .startsWith("The smallest payment.capacity at which latency.payment.max < 100 s holds is 1");
    }

    @Test
    void whereThereIsNoBorder_thatIsSaid() throws IOException {
        assertThat(sweep("payment.capacity=40,60", "--find", "latency.payment.p99 < 1 min"))
                .isEqualTo(4);
        assertThat(shell.out()).contains("holds at both payment.capacity=40 and payment.capacity=60");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void mistakesAreToldAtOnce() throws IOException {
        assertThat(sweep("payment.capacty=10,40")).isEqualTo(2);
        assertThat(shell.err()).contains("payment.capacty").contains("Did you mean");
        assertThat(sweep("payment.capacity=10,many")).isEqualTo(2);
        assertThat(shell.err()).contains("payment.capacity").contains("many");
        assertThat(sweep("payment.capacity=10")).isEqualTo(2);
        assertThat(shell.err()).contains("no second value");
        assertThat(sweep("payment.capacity=10,20", "--measure", "gmvFem")).isEqualTo(2);
        assertThat(shell.err()).contains("Did you mean gmvFen?");
        assertThat(sweep("payment.patience=30 s,2 min", "--find", "orders.paid > 3"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("between two numbers of one key");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
