package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenarios;

@Tag("slow")
class ImpactCommandTest {
    private static final String OUTAGE = "{ name = outage, at = 30 min, for = 10 min, unit = payment, factor = 0 }";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int impact(String faults, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), LoadShop.TEXT + "faults = [" + faults + "]\n");
        Object[] words = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"impact", file, "--quiet", "--out", folder.resolve("out"), "--threads=2"},
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return shell.festival(words);
    }

    private JsonNode result() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("out/impact.json")));
    }

    /**
     * In ten minutes 12,000 come; those of the last two minutes, 2,400, are still there at 40:00, the others, 9,600, left.
     * The queue of 2,400 shrinks by 10 a second: it is gone after 240 s, at 44:00.
     */
    @Test
    void anOutageOfTenMinutes_costs9600Orders_andIsOverAt44Minutes() throws IOException {
        assertThat(impact(OUTAGE)).isZero();
        JsonNode outage = result().at("/faults/0");
        assertThat(outage.at("/name").asText()).isEqualTo("outage");
        // Poisson: the standard deviations are 98 and 49.
        assertThat(outage.at("/cost/ordersLost/mean").asDouble()).isCloseTo(9_600, within(500.0));
        assertThat(outage.at("/cost/fenLost/mean").asDouble())
                .isEqualTo(outage.at("/cost/ordersLost/mean").asDouble() * 10_000);
        // The 2,400 of the end, and the 20 a second of the 240 s until the queue is gone: 4,800 are served in them.
        assertThat(outage.at("/cost/paidLater/orders/mean").asDouble()).isCloseTo(7_200, within(750.0));
        JsonNode payment = outage.at("/stations/1");
        assertThat(payment.at("/backlogBackAt/mean").asDouble()).isBetween(43 * 60.0, 45 * 60.0);
        assertThat(payment.at("/queuePeak/with/mean").asDouble()).isCloseTo(2_450, within(250.0));
        assertThat(payment.at("/gaveUp/without/mean").asDouble()).isZero();
        assertThat(shell.out())
                .startsWith("Outage cost 9,")
                .contains("At the payment up to 2,")
                .contains("It ended at 00:40:00 and was over at 00:4");
    }

    /** Two outages one after the other are each what it is; what is over in time has nothing to share. */
    @Test
    void twoFaultsFarApart_haveNothingTogether() throws IOException {
        assertThat(impact(OUTAGE + ", { at = 80 min, for = 5 min, unit = payment, factor = 0 }", "--replications", "2"))
                .isZero();
        JsonNode result = result();
        assertThat(result.at("/faults/1/name").asText()).isEqualTo("payment-01:20:00");
        double sum = result.at("/faults/0/cost/ordersLost/mean").asDouble()
                + result.at("/faults/1/cost/ordersLost/mean").asDouble();
        assertThat(result.at("/whole/ordersLost/mean").asDouble()).isEqualTo(sum);
        assertThat(result.at("/together/ordersLost/mean").asDouble()).isZero();
        // 20 a second for 3 of the 5 minutes.
        assertThat(result.at("/faults/1/cost/ordersLost/mean").asDouble()).isCloseTo(3_600, within(350.0));
        assertThat(result.at("/whole/ordersLost/low").isNumber()).isTrue();
        assertThat(result.at("/faults/0/backAt/low").isNumber()).isTrue();
        assertThat(result.at("/faults/0/cost/paidLater/meanSeconds/low").isNumber())
                .isTrue();
        assertThat(result.at("/faults/0/stations/1/gaveUp/difference/low").isNumber())
                .isTrue();
    }

    /** Either alone leaves the other's outage as it is: each costs nothing by itself, both together everything. */
    @Test
    void twoFaultsOfOneTime_costOnlyTogether() throws IOException {
        assertThat(impact(OUTAGE + ", " + OUTAGE.replace("outage", "again"))).isZero();
        JsonNode result = result();
        assertThat(result.at("/faults/0/cost/ordersLost/mean").asDouble()).isZero();
        assertThat(result.at("/faults/1/cost/ordersLost/mean").asDouble()).isZero();
        assertThat(result.at("/together/ordersLost/mean").asDouble())
                .isEqualTo(result.at("/whole/ordersLost/mean").asDouble())
                .isPositive();
    }

    @Test
    void withoutFaults_thereIsNothingToTell() throws IOException {
        assertThat(impact("")).isEqualTo(2);
        assertThat(shell.err()).contains("has no faults").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void twoFaultsOfOneName_areAMistake() throws IOException {
        assertThat(impact(OUTAGE + ",\n" + OUTAGE)).isEqualTo(2);
        assertThat(shell.err()).contains("s.conf:").contains("is the second fault called outage");
    }

    /** 1 / 0.0004 is 2,500. A fault of some lanes of the payment keeps all 64, the checkout has one of its 64. */
    @Test
    void aPartOfTheMarket_saysWhatItStandsFor_andWhatBecameOfTheLanes() {
        Path out = folder.resolve("part");
        assertThat(shell.festival(
                        "impact",
                        Scenarios.shipped("channel-outage.conf"),
                        "--scale=0.0004",
                        "--quiet",
                        "--threads=2",
                        "--out",
                        out))
                .as(shell.err())
                .isZero();
        String meaning =
                "Simulated at scale 0.0004: figures are for the whole market, where one simulated order stands for"
                        + " 2,500. At this scale the checkout has 1 of its 64 lanes; the payment keeps all its 64 lanes,";
        assertThat(shell.out()).contains(meaning);
        assertThat(out.resolve("report.html")).content().contains(meaning);
    }

    /** Three days are 3d 00:00:00 on the clock: a name has no blank in it. */
    @Test
    void theNameMadeForAFault_hasNoBlank() throws IOException {
        assertThat(impact(
                        "{ at = 80 min, for = 5 min, unit = payment, factor = 0 }, { at = 3 d, for = 1 h, unit = route,"
                                + " factor = 2 }"))
                .as(shell.err())
                .isZero();
        assertThat(result().at("/faults/1/name").asText()).isEqualTo("route-3d-00:00:00");
    }
}
