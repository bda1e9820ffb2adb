package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Impacts counted by hand, over {@link BeatShop}. */
class ImpactArithmeticTest {
    private static final String OUTAGE = "{ name = outage, at = 30 min, for = 10 min, unit = payment, factor = 0 }";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private JsonNode impact(String scenario, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), scenario);
        Object[] words = new Object[more.length + 5];
        System.arraycopy(new Object[] {"impact", file, "--quiet", "--out", folder.resolve("out")}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertThat(shell.festival(words)).as(shell.err()).isZero();
        return new ObjectMapper().readTree(Files.readString(folder.resolve("out/impact.json")));
    }

    private static double mean(JsonNode at, String pointer) {
        return at.at(pointer + "/mean").asDouble(Double.NaN);
    }

    /**
     * From 1800 s to 2400 s nobody pays. Order k comes at k + 0.25 s and leaves at k + 120.25 s, if that is before
     * 2400 s: k = 1800 to 2279, 480 orders, RMB 100 each. The 120 others begin at 2400 s one every half second: order
     * 2280 + j waits 119.75 − j / 2 seconds, so long as that is above 0, j = 0 to 239. By a second or more are late
     * j = 0 to 237: 238 orders, on average by 119.75 − 118.5 / 2 = 60.5 s, at most by 119.75 s.
     */
    @Test
    void anOutageCostsWhoWouldHaveWaitedLongerThanTheirPatience() throws IOException {
        JsonNode outage = impact(BeatShop.TEXT + "faults = [" + OUTAGE + "]").at("/faults/0");
        JsonNode cost = outage.at("/cost");
        assertThat(mean(cost, "/ordersLost")).isEqualTo(480);
        assertThat(mean(cost, "/fenLost")).isEqualTo(480 * 10_000);
        assertThat(mean(cost, "/buyersWithout")).isEqualTo(480);
        assertThat(mean(cost, "/wonByRivals")).isZero();
        assertThat(mean(cost, "/paidLater/orders")).isEqualTo(238);
        assertThat(mean(cost, "/paidLater/meanSeconds")).isCloseTo(60.5, within(1e-6));
        assertThat(mean(cost, "/paidLater/mostSeconds")).isEqualTo(119.75);
        assertThat(shell.out())
                .contains(
                        "Outage cost 480 orders worth RMB 48,000; 238 were paid later, by 61 s on average and 120 s at"
                                + " most; 480 buyers more went without what they wanted, all of them because they gave up"
                                + " before they had paid.",
                        "for up to 2 min, and all of the run for ",
                        "where none waits without it, buyers gave up waiting 480 times more.")
                .doesNotContain("turned away", "Simulated at scale");
    }

    /**
     * At 41:00, 180 have come since 38:00 and 121 begun, 59 wait; at 42:00 nobody does. So the minute that ends at 41:00
     * is the last with a longer queue. In the next one the slowest still waited a minute, in the one after nobody a second.
     */
    @Test
    void itIsOverWhenTheQueueAndTheSlowestAreBack() throws IOException {
        JsonNode outage = impact(BeatShop.TEXT + "faults = [" + OUTAGE + "]").at("/faults/0");
        JsonNode payment = outage.at("/stations/1");
        assertThat(payment.at("/name").asText()).isEqualTo("payment");
        assertThat(mean(payment, "/backlogBackAt")).isEqualTo(41 * 60);
        assertThat(mean(payment, "/latencyBackAt")).isEqualTo(42 * 60);
        assertThat(mean(outage, "/backAt")).isEqualTo(42 * 60);
        assertThat(mean(payment, "/gaveUp/difference")).isEqualTo(480);
        assertThat(mean(payment, "/waitPeakMillis/with")).isEqualTo(120_000);
        assertThat(mean(payment, "/waitPeakMillis/without")).isZero();
        assertThat(mean(payment, "/queuePeak/difference")).isBetween(120.0, 121.0);
        assertThat(outage.at("/stations/0/backlogBackAt").isNull()).isTrue();
    }

    /**
     * Routes of two hours instead of one, from 30:00 to 40:00: nobody waits, and the last that is late comes at 02:40. After
     * the day of 90 minutes rows are hours: the one until 03:30 has nothing but late parcels.
     */
    @Test
    void whatMakesNobodyWait_isToldByTheTimeItTakes() throws IOException {
        JsonNode result = impact(
                BeatShop.TEXT + "faults = [{ name = snow, at = 30 min, for = 10 min, unit = route, factor = 2 }]");
        JsonNode snow = result.at("/faults/0");
        assertThat(mean(snow, "/cost/ordersLost")).isZero();
        assertThat(mean(snow, "/latencyBackAt/delivery")).isEqualTo(210 * 60);
        assertThat(snow.at("/latencyBackAt/payment").isNull()).isTrue();
        // The whole way's time is that of no warehouse by itself.
        assertThat(snow.at("/stations/2/kind").asText()).isEqualTo("warehouse");
        assertThat(snow.at("/stations/2/latencyBackAt").isNull()).isTrue();
        assertThat(snow.at("/stations/2/backlogBackAt").isNull()).isTrue();
        assertThat(shell.out())
                .contains("Nobody waited longer or was turned away for it.")
                .contains("It ended at 00:40:00 and was over at")
                .contains("the slowest 1 % of the times to the door were back");
    }

    /** 600 orders more in ten minutes, one a second beside the others: at two a second all are paid, so it costs nobody his. */
    @Test
    void aSurge_costsOnlyThoseWhoComeAnyway() throws IOException {
        JsonNode result = impact(BeatShop.TEXT
                + "faults = [{ name = rush, at = 30 min, for = 10 min, unit = demand/offer/thing, intents = 600 }]");
        assertThat(mean(result, "/whole/ordersLost")).isZero();
        assertThat(shell.out()).startsWith("Rush cost not an order of those who come anyway");
    }

    private static final String RIVALS = """
            market {
              categories.goods.reactions = { another-store = 1, leave = 0 }
              offers {
                thing { weight = 1000000000, stock { house { units = 600 } } }
                other { product = thing, kind = reseller, price = 100, weight = 1, stock { house { units = 1000000 } } }
              }
            }
            demand { soldOutTriesMax = 3, leavesPlatform = 0 }
            """;

    /**
     * 600 units. Without the outage the first 600 get them and 3,000 go to the reseller. In the outage from 300 s to 900 s
     * 480 leave, each of whom gives a unit back; 600 are sold all the same, and the reseller gets 3,600 − 480 − 600.
     */
    @Test
    void whatRivalsWin_isWhatWentToAnotherOfferThanTheOneWantedFirst() throws IOException {
        JsonNode cost = impact(BeatShop.TEXT + RIVALS + "faults = [" + OUTAGE.replace("30 min", "5 min") + "]")
                .at("/whole");
        assertThat(mean(cost, "/ordersLost")).isEqualTo(480);
        assertThat(mean(cost, "/wonByRivals")).isEqualTo(2_520 - 3_000);
    }

    /**
     * Who waits for the same offer until a unit comes back has gone to no rival. In the outage from 3300 s on the last 100
     * units are taken, those who took them leave from 3420 s on, and nobody new comes after 3600 s.
     */
    @Test
    void whoWaitsForTheSameOffer_isNoRivals() throws IOException {
        String waiting = RIVALS.replace("another-store = 1", "delay = 1").replace("units = 600", "units = 3400");
        JsonNode cost = impact(BeatShop.TEXT + waiting + "faults = [" + OUTAGE.replace("30 min", "55 min") + "]")
                .at("/whole");
        assertThat(mean(cost, "/wonByRivals")).isZero();
        assertThat(shell.festival("run", folder.resolve("s.conf"), "--quiet", "--out", folder.resolve("run")))
                .isZero();
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(folder.resolve("run/result.json")))
                        .at("/stockOut/recoveredByRivals")
                        .asInt())
                .isPositive();
    }

    /** Taken out, it costs nothing, and the other is told as if it were alone: 3 of its 5 minutes are lost. */
    @Test
    void aFaultCanBeTakenOut() throws IOException {
        String two = BeatShop.TEXT + "faults = [" + OUTAGE
                + ", { name = late, at = 50 min, for = 5 min, unit = payment, factor = 0 }]";
        JsonNode result = impact(two, "--without", "outage");
        assertThat(result.at("/faults")).hasSize(1);
        assertThat(result.at("/faults/0/name").asText()).isEqualTo("late");
        assertThat(mean(result, "/whole/ordersLost")).isEqualTo(180);
        assertThat(shell.out()).startsWith("Played without outage.\nLate cost 180 orders");
    }

    @Test
    void aRunWithoutItsFaultSaysSo_andIsTheDayWithoutIt() throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), BeatShop.TEXT + "faults = [" + OUTAGE + "]");
        assertThat(shell.festival("run", file, "--quiet", "--without", "outage", "--out", folder.resolve("run")))
                .isZero();
        assertThat(shell.out()).startsWith("Played without outage.\n").contains("3,600 orders paid");
        assertThat(folder.resolve("run/scenario.conf"))
                .content()
                .startsWith("# Run without some of its faults: outage.\n");
        assertThat(folder.resolve("run/report.html")).content().doesNotContain("Fault 1");
        assertThat(shell.festival("run", file, "--without", "outge")).isEqualTo(2);
        assertThat(shell.err()).contains("--without (outge) is no fault of " + file + ". Did you mean outage?");
    }

    /**
     * The shop shows 660 of 600. The first 660 pay, the last 60 of whom are refunded; 2,940 find it sold out instead of 3,000.
     * As many as without it have what they wanted: 600.
     */
    @Test
    void whatIsRefundedWasNotSold() throws IOException {
        JsonNode cost = impact(BeatShop.TEXT + RIVALS.replace("another-store = 1, leave = 0", "leave = 1")
                        + "faults = [{ name = phantom, at = 0 s, for = 80 min, unit = stock/goods, wrong = 10 % }]")
                .at("/whole");
        assertThat(mean(cost, "/ordersLost")).isZero();
        assertThat(mean(cost, "/refunded")).isEqualTo(60);
        assertThat(mean(cost, "/buyersWithout")).isZero();
        assertThat(mean(cost, "/withoutBy/soldOut")).isEqualTo(-60);
        assertThat(mean(cost, "/withoutBy/refunded")).isEqualTo(60);
        assertThat(shell.out())
                .startsWith("Phantom cost not an order: 60 orders more were paid for, and 60 more refunded for want of"
                        + " stock; none was paid later.");
    }

    /** Down until half a minute before the day is over: those of the last two minutes, 120, begin two a second and need 60 s. */
    @Test
    void whatIsNotBackInTheDay_isToldSo() throws IOException {
        impact(BeatShop.TEXT.replace("90 min", "60 min")
                + "faults = [{ name = outage, at = 50 min, for = 570 s, unit = payment, factor = 0 }]");
        assertThat(shell.out())
                .contains("It ended at 00:59:30, and the payment was not back before the day was over")
                .doesNotContain("was over at");
    }
}
