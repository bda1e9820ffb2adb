package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scenarios at their edges: laws with long tails, capacities near zero, nothing to sell, nobody to buy. Each is played, or
 * refused in one line with the key that is to blame, its place and its value, and leaves nothing behind.
 */
class ScenarioEdgesTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int run(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), DrumShop.TEXT + lines.replace("; ", "\n") + "\n");
        return shell.festival("run", file, "--quiet", "--threads", "1", "--out", folder.resolve("out"));
    }

    /** Of 60 draws of a law of 100 d on average, one is beyond 200 d: an exponential one with 1 - (1 - e⁻²)^60 = 99.98 %. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payment.think = LAW                                                      | 17 | payment.think
            payment { capacity = 1000, processing = LAW }                            | 17 | payment.processing
            payment { capacity = 0.01, patience = 1 s, backoff = LAW }               | 17 | payment.backoff
            payment { declined = 1, releaseDelay = LAW }                             | 17 | payment.releaseDelay
            warehouses.house.packing = LAW                                           | 17 | warehouses.house.packing
            warehouses.house.picking = LAW                                           | 17 | warehouses.house.picking
            warehouses.house.transit = LAW                                           | 17 | warehouses.house.transit
            warehouses.house { pickers = 2, picking = LAW }                          | 17 | warehouses.house.pickers
            demand.session { sizes = [0, 0, 1], gap = LAW }                          | 17 | demand.session.gap
            demand { busyRetriesMax = 3, busyBackoff = LAW }; checkout { capacity = 0.01, queueMax = 1 } | 17 | demand.busyBackoff
            market.offers.thing.stock.house { units = 50, policy = ss, reorderPoint = 49, upTo = 50, lead = LAW } | 17 | market.offers.thing.stock.house.lead
            demand { soldOutTriesMax = 3, waitForOffer = LAW }; market { categories.goods.reactions { delay = 1, leave = 0 }, offers.thing.stock.house.units = 5 } | 17 | demand.waitForOffer
            """)
    void aLawWithALongTail_endsTheRunWithItsKeyAndPlace(String lines, int line, String key) throws IOException {
        for (String law : new String[] {"exponential 100 d", "lognormal 100 d scv 4"}) {
            assertThat(run(lines.replace("LAW", law))).as(lines).isEqualTo(2);
            isRefused("s.conf:" + line + ": " + key + " (", "leads beyond the end of virtual time");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payment.capacity = 1e-300                     | payment.capacity (1.0E-300) leads beyond the end of virtual time
            checkout.capacity = 1e-9                      | checkout.capacity (1.0E-9) leads beyond the end of virtual time
            checkout.capacity = 0                         | checkout.capacity (0) ends at 0
            warehouses.house.pickers = 0                  | warehouses.house.pickers (0) is out of range
            warehouses.house.pickers = 0.0001             | warehouses.house.pickers (1.0E-4) is out of range
            payment.expiry = 300 d                        | payment.expiry (300 d) is out of range. Use 0 s to 200 d.
            payment.think = lognormal 1 d scv 1e11        | payment.think.scv (1.0E11) is out of range
            demand.streams.drum.count = 0                 | demand.streams.drum.count (0) is out of range
            demand.streams.drum.first = 20 min            | demand.streams.drum.first (20 min) is out of range
            demand.streams { drum = null, list { arrivals = list, at = [] } } | demand.streams.list.at ([]) brings 0 sessions
            """)
    void whatLeavesNothingToDo_isRefusedWithItsKey(String line, String sentence) throws IOException {
        assertThat(run(line)).isEqualTo(2);
        isRefused("s.conf:17: ", sentence);
    }

    /** 60 orders at 0.0001 a second take 600,000 s, seven days: slow, and right. */
    @ParameterizedTest
    @CsvSource({"checkout.capacity = 0.0001", "payment.capacity = 0.0001", "demand.streams.drum.count = 1"})
    void whatIsOnlySlowOrSmall_isPlayed(String line) throws IOException {
        assertThat(run(line)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            market.offers = null; market.offers {}        | s.conf:18: market.offers list 0 offers
            demand.streams = null; demand.streams {}      | demand has 0 streams
            """)
    void nothingToSell_orNobodyToBuy_isRefusedInOneLine(String lines, String sentence) throws IOException {
        assertThat(run(lines)).isEqualTo(2);
        isRefused("", sentence);
    }

    private void isRefused(String begin, String sentence) throws IOException {
        assertThat(shell.err()).startsWith(begin).contains(sentence).hasLineCount(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("s.conf"));
        }
    }
}
