package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No unit, no order and no sum of a day is worth more than its place holds: told before the day begins. */
class WorthTest {
    private static final String BASE = """
            day { length = 10 min, slot = 1 s }
            demand {
              streams = { drum { arrivals = regular, first = 0 s, interval = 1 us, count = 100, priceLevel = 4 } }
              session.sizes = [1], reactionLeast = 1 s, reactionDelay = 0 s, soldOutTriesMax = 1, busyRetriesMax = 0
            }
            mix.foreign-share = 0
            market {
              regions { All { share = 1 } }
              origins = [CN]
              categories { goods { weight = 1, price = 100, reactions { leave = 1 }
                units = [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1] } }
              offers { thing { category = goods, price = 10000000, stock { house { units = 100000 } } } }
            }
            checkout { capacity = unlimited, queueMax = unlimited, orderLimit = none, tax = 0 }
            payment { capacity = unlimited, think = 0 s, processing = 0 s, declined = 0, unpaid = 0, patience = unlimited }
            warehouses { house { pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 h } }
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int run(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), BASE + line + "\n");
        return shell.festival("run", file, "--quiet", "--threads", "1", "--out", folder.resolve("out"));
    }

    /** 10⁷ RMB · 31 · 4 = 1.24 · 10¹¹ fen fit an order's 2³⁸; 10⁸ of them are 1.24 · 10¹⁹, more than 2⁶³ = 9.2 · 10¹⁸. */
    @Test
    void aDayWorthMoreThanALongHolds_isRefused() throws IOException {
        assertThat(run("demand.streams.drum.count = 100000000")).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("festival: demand brings 100,000,000 intents of RMB 1,240,000,000 on average")
                .hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** A hundred of them are worth 1.24 · 10¹³ fen, RMB 124 bn. */
    @Test
    void aHundredSuchOrders_arePlayed() throws IOException {
        assertThat(run("")).isZero();
        assertThat(Files.readString(folder.resolve("out/result.json"))).contains("\"gmvFen\" : 12400000000000");
    }

    /** 2³⁸ fen are RMB 2.7 billion: at priceLevel 1000 and with 3 units a price of RMB 916,000 is too much. */
    @Test
    void aPriceThatIsDrawnTooHigh_isToldWithItsLaw() {
        Object[] drawn = {
            "run",
            "../scenarios/double11-2016.conf",
            "--scale",
            "0.0001",
            "--quiet",
            "--out",
            folder.resolve("out"),
            "--set",
            "demand.streams.wishes.priceLevel=1000",
            "--set",
            "market.categories.apparel.price=\"lognormal 10000000 scv 10000\""
        };
        assertThat(shell.festival(drawn)).isEqualTo(2);
        assertThat(shell.err())
                .startsWith(
                        "--set: market.categories.apparel.price (lognormal 10000000 scv 10000) drew a price of RMB ")
                .contains("no order be worth more than RMB 2,748,779,069")
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }
}
