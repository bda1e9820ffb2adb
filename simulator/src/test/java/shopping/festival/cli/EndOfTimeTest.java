package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing happens later than 200 days after the bell, and no order is worth more than a row holds: else exit code 2. */
class EndOfTimeTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int run(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), DrumShop.TEXT + String.join("\n", lines) + "\n");
        return shell.festival("run", file, "--quiet", "--threads", "1", "--out", folder.resolve("out"));
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("out/result.json"));
    }

    private void isRefused(String sentence) throws IOException {
        assertThat(shell.err()).startsWith(sentence).hasLineCount(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("s.conf"));
        }
    }

    /** 60 h a job, one picker, 60 orders: the last ends after 3,600 h = 150 d, past the 101.8 d that clocks once held. */
    @Test
    void aPickerBusyFor150Days_deliversTheLastOrderThen() throws IOException {
        assertThat(run("warehouses.house { pickers = 1, picking = 60 h }")).isZero();
        // The last of 60 begins after 59 · 60 h and ends at 3,600 h = 150 d, paid at 590 s.
        assertThat(result()).contains("\"delivered\" : 60");
    }

    /** 60 · 81 h = 4,860 h = 202.5 d. */
    @Test
    void aPickerBusyFor202Days_isTheScenariosMistake() throws IOException {
        assertThat(run("warehouses.house { pickers = 1, picking = 81 h }")).isEqualTo(2);
        isRefused(
                "s.conf:17: warehouses.house.pickers (1) leads beyond the end of virtual time: the last instant that fits"
                        + " is 200d 00:00:00, 200 days after the bell. Give it less to do, or more capacity.");
    }

    @Test
    void aThinkTimeWithALongTail_isToldWithItsKeyAndLine() throws IOException {
        assertThat(run("payment.think = lognormal 100 d scv 9")).isEqualTo(2);
        isRefused("s.conf:17: payment.think (lognormal 100 d scv 9) leads beyond the end of virtual time, at ");
    }

    /** 200 d after the first order, which comes at 0 s. */
    @Test
    void theLastInstantFits() throws IOException {
        assertThat(run("warehouses.house.transit = 200 d", "demand.streams.drum.count = 1"))
                .isZero();
    }

    /** The second order comes at 10 s. */
    @Test
    void theInstantAfterTheLastDoesNotFit() throws IOException {
        assertThat(run("warehouses.house.transit = 200 d", "demand.streams.drum.count = 2"))
                .isEqualTo(2);
        isRefused("s.conf:17: warehouses.house.transit (200 d) leads beyond the end of virtual time, at 200d 00:00:10");
    }

    /** 5 on hand, up to 5 again after an hour of 1000 phases, 114 s of them the deviation: 5 of 60 sold in ten minutes. */
    @Test
    void anErlangLeadOfAThousandPhases_bringsNothingWithinTenMinutes() throws IOException {
        assertThat(run("market.offers.thing.stock.house { units = 5, policy = ss, reorderPoint = 4, upTo = 5,"
                        + " lead = erlang 1000 1 h }"))
                .isZero();
        assertThat(result()).contains("\"paid\" : 5,").contains("\"inbound\" : 5,");
    }

    /** RMB 10,000,000 · 31 · 1000 = RMB 310,000,000,000, and a row holds 2³⁸ fen = RMB 2,748,779,069. */
    @Test
    void anOrderWorthMoreThanARowHolds_isRefusedAtItsPrice() throws IOException {
        assertThat(run(
                        "market.offers.thing.price = 10000000",
                        "market.categories.goods.units = [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1]",
                        "demand.streams.drum.priceLevel = 1000"))
                .isEqualTo(2);
        isRefused(
                "s.conf:17: market.offers.thing.price (10000000) makes an order of 31 units at priceLevel 1000.0 worth"
                        + " RMB 310,000,000,000");
    }

    /** 10⁶ on hand and 3 · 10⁸ to come are more than the 2²⁸ = 268,435,456 a stock record has room for. */
    @Test
    void deliveriesOfMoreThanARecordHolds_areRefusedWhereTheyAreRead() throws IOException {
        assertThat(run("market.offers.thing.stock.house { policy = one-off,"
                        + " deliveries = [[1 min, 100000000], [2 min, 100000000], [3 min, 100000000]] }"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("deliveries").contains("make it 301000000 units in all");
    }

    /** 60 orders at 10⁻⁶ a second take 60 · 10⁶ s = 694 d. */
    @Test
    void aCheckoutAndAPaymentThatTakeTooLong_areToldWithTheirPlaces() throws IOException {
        for (String station : new String[] {"checkout", "payment"}) {
            assertThat(run(station + ".capacity = 1e-6")).isEqualTo(2);
            isRefused("s.conf:17: " + station + ".capacity (1.0E-6) leads beyond the end of virtual time");
        }
    }

    /**
     * A hundred million orders within ten minutes before 200 pickers: 10⁸ min / 200 = 347 d. Of the first 57.6 million all
     * are picked in time, so that the run itself would have taken half a minute to find out.
     */
    @Test
    void aBacklogThatIsCertain_isToldBeforeTheDayBegins() throws IOException {
        String day = "demand { lanes = 64, streams.drum { interval = 6 us, count = 100000000 } }";
        String stock = "market.offers.thing.stock { house { units = 100000000 }, yard { units = 100000000 } }";
        String houses =
                "warehouses { house { pickers = 100, picking = 1 min }, yard { pickers = 100, picking = 1 min } }";
        long begun = System.nanoTime();
        assertThat(run(day, stock, houses)).isEqualTo(2);
        isRefused("s.conf:19: warehouses.house.pickers (100) leads beyond the end of virtual time");
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    /** At 5 a second 10⁸ orders take 2 · 10⁷ s, 231 d; at 6 a second 193 d, which fits. */
    @Test
    void aCheckoutThatIsTooSmall_isToldBeforeTheDayBegins() throws IOException {
        String day = "demand { lanes = 64, streams.drum { interval = 6 us, count = 100000000 } }";
        assertThat(run(day, "checkout { lanes = 5, capacity = 5 }")).isEqualTo(2);
        isRefused("s.conf:18: checkout.capacity (5) leads beyond the end of virtual time");
    }

    /** 300,000 orders of a minute before one picker are 208 d; the probe of check finds out, and says nothing is ok. */
    @Test
    void check_refusesWhatDoesNotFit() throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), DrumShop.TEXT + """
                demand.streams.drum { interval = 1 ms, count = 300000 }
                warehouses.house { pickers = 1, picking = 1 min, transit = 0 s }
                """);
        assertThat(shell.festival("check", file)).isEqualTo(2);
        isRefused("s.conf:18: warehouses.house.pickers (1) leads beyond the end of virtual time");
        assertThat(shell.out()).isEmpty();
    }

    /**
     * 60 orders, one each 10 s, are picked after 6 d, fly 99 d, are seen by customs in 3600 s / 400 = 9 s and brought in
     * an hour: the last comes at 590 s and is delivered at 590 + 9 + 105 · 86,400 + 3,600 s = 9,076,199 s.
     */
    @Test
    void parcelsThatLandAfter105Days_areDeliveredThen_andTheLogProvesIt() throws IOException {
        Path log = folder.resolve("log.csv");
        Path file = Files.writeString(folder.resolve("s.conf"), DrumShop.TEXT + """
                mix { foreign-share = 1, origins { US = 1 }, fulfilment { domestic = 0, bonded = 0, direct = 1 } }
                market {
                  origins = [CN, US], offers = null
                  offers { thing { price = 100, origin = US, fulfilment = direct, marketplace = tmall-global, stock { la { units = 1000 } } } }
                }
                warehouses = null
                warehouses { la { mode = direct, port = p, flight = 99 d, pickers = none, picking = 6 d, packing = 0 s, departures = always, transit = 1 h } }
                ports { p { capacity = 400, clearance = 0 s } }
                """);
        assertThat(shell.festival("run", file, "--quiet", "--events", log, "--out", folder.resolve("out")))
                .isZero();
        assertThat(Files.readString(log))
                .contains("delivered,0/0/0/0,1,9075609000000,")
                .contains("delivered,0/0/590/0,1,9076199000000,");
        assertThat(shell.festival("audit", log)).isZero();
        assertThat(shell.out()).contains("every law holds");
    }
}
