package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps counted by hand, over {@link BeatShop}. */
class SweepArithmeticTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int sweep(Object... words) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), BeatShop.TEXT);
        List<Object> all = new ArrayList<>(List.of("sweep", file, "--quiet", "--out", folder.resolve("out")));
        all.addAll(List.of(words));
        return shell.festival(all.toArray());
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve("out").resolve(name)));
    }

    /**
     * At one payment in two seconds the queue grows to the patience and one of two leaves. The m-th begins at 0.25 + 2 m
     * seconds, the last before the last to come, at 3599.25 s, leaves at 3719.25 s: m = 0 to 1859, 1,860 orders. At two a
     * second all 3,600 pay: 1,740 more, RMB 100 each.
     */
    @Test
    void whatAPaymentHalfAsFastCosts() throws IOException {
        assertThat(sweep("payment.capacity=0.5,2", "--measure", "orders.paid", "--measure", "gmvFen"))
                .isZero();
        JsonNode fast = json("sweep.json").at("/points/1/measures");
        assertThat(fast.at("/orders.paid/value/mean").asDouble()).isEqualTo(3_600);
        assertThat(fast.at("/orders.paid/toFirst/mean").asDouble()).isEqualTo(1_740);
        assertThat(fast.at("/gmvFen/toFirst/mean").asDouble()).isEqualTo(1_740 * 10_000);
        assertThat(shell.out())
                .contains("Less that of payment.capacity=0.5, under the same luck:")
                .contains("+1,740  +RMB 174,000");
    }

    /**
     * Below one a second, c, the k-th waits k / c − k seconds and is done 1 / c later: the last after 3600 / c − 3599 seconds.
     * That is 100 s at c = 3600 / 3699 = 0.9732.
     */
    @Test
    void theSmallestCapacityIsFound_andHowSureItIs() throws IOException {
        assertThat(sweep("payment.capacity=0.5,2", "--find", "latency.payment.max < 100 s", "--replications", "4"))
                .isZero();
        double border = 3600 / 3699.0;
        assertThat(json("find.json").at("/holds").asDouble()).isBetween(border - 0.0005, border * 1.011);
        assertThat(json("find.json").at("/breaks").asDouble()).isBetween(border * 0.989, border + 0.0005);
        // Wilson: 4 of 4 say 4 / (4 + 1.96²) = 51 %.
        assertThat(shell.out())
                .contains(
                        "it held in all 4 replications, which makes 95 % sure that it holds on 51 % of such days or more")
                .contains(" in 0 of 4.");
        assertThat(json("find.json").at("/tried/0/heldShare/high").asDouble()).isLessThan(0.5);
    }

    @Test
    void ofOneRun_nothingIsSure() throws IOException {
        assertThat(sweep("payment.capacity=0.5,2", "--find", "latency.payment.max < 100 s"))
                .isZero();
        assertThat(shell.out()).contains("That is one day's luck: --replications N");
    }

    /** Two keys are a map; patience does nothing where nobody waits. */
    @Test
    void aKeyThatDoesNothing_isToldSo() throws IOException {
        assertThat(sweep("payment.capacity=2,3", "payment.patience=1 min,2 min"))
                .isZero();
        assertThat(json("sweep.json").at("/idle")).hasSize(1);
        assertThat(json("sweep.json").at("/idle/0").asText()).isEqualTo("payment.patience");
        assertThat(shell.out())
                .contains("payment.patience changed nothing: every number is the same at all its values.");
        assertThat(folder.resolve("out/report.html"))
                .content()
                .contains("payment.patience changed nothing")
                .contains("<table class=\"heat\">")
                .contains("payment.patience \\ payment.capacity");
    }

    /** One line, nothing written; what differs in numbers alone is a number, whatever stands around them. */
    @Test
    void aSweepOfWhatCannotBe_isRefused() throws IOException {
        for (String axis : List.of(
                "name=a,b",
                "payment.capacity=1:2:0",
                "payment=1,2",
                "payment.capacity=ten,many",
                "payment.capacity=5,-3,-5",
                "payment.capacity=5,5.0",
                "payment.capacity=5,[6",
                "seed=1,2")) {
            assertThat(sweep(axis)).as(axis).isEqualTo(2);
            assertThat(shell.err()).as(axis).hasLineCount(1).doesNotContain("Exception");
            assertThat(folder.resolve("out")).doesNotExist();
        }
        assertThat(sweep("payment.processing=exponential 1 s,exponential 2 s")).isZero();
        assertThat(folder.resolve("out/report.html")).content().contains("payment.processing (exponential … s)");
    }
}
