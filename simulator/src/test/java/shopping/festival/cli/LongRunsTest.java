package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What would take more than an hour is asked about; what only looks long is played at once. */
class LongRunsTest {
    private static final String BASE = """
            demand {
              intents = 60
              streams { people { arrivals = poisson, curve { kind = steps, points = [[0 s, 1]] } } }
              session.sizes = [1], reactionLeast = 1 s, reactionDelay = 0 s, soldOutTriesMax = 1, busyRetriesMax = 0
            }
            mix.foreign-share = 0
            market {
              regions { All { share = 1 } }
              origins = [CN]
              categories { goods { weight = 1, price = 100, units = [1], reactions { leave = 1 } } }
              offers { thing { category = goods, price = 100, stock { house { units = 1000 } } } }
            }
            checkout { capacity = unlimited, queueMax = unlimited, orderLimit = none, tax = 0 }
            payment { capacity = unlimited, think = 0 s, processing = 0 s, declined = 0, unpaid = 0, patience = unlimited }
            warehouses { house { pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 h } }
            """;

    /** 2,000 h / 430 ms = 16.7 million slots of 16,384 lanes: 2.74 · 10¹¹ draws of 20 ns are 5,487 s, 91 min. */
    private static final String SLOTS = "day { length = 2000 h, slot = 430 ms }, demand.lanes = 16384";

    /** 10¹¹ intents of half a microsecond are 50,000 s, 13.9 h. */
    private static final String INTENTS = "day { length = 24 h, slot = 1 s }, demand { lanes = 3000, intents = 1e11 }";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private Path scenario(String... lines) throws IOException {
        return Files.writeString(folder.resolve("s.conf"), BASE + String.join("\n", lines) + "\n");
    }

    private void isAskedAbout(String sentence) throws IOException {
        assertThat(shell.err()).contains(sentence).contains("more than an hour").contains("--force");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("s.conf"));
        }
    }

    @Test
    void slotsWithoutEnd_areAskedAbout() throws IOException {
        Path file = scenario(SLOTS);
        assertThat(shell.festival("run", file, "--quiet", "--out", folder.resolve("out")))
                .isEqualTo(2);
        isAskedAbout("day.slot and demand.lanes (arrivals are drawn for 274.3 billion slots of lanes and streams) would"
                + " take about 91 min");
        assertThat(shell.err()).hasLineCount(1);
    }

    @Test
    void intentsWithoutEnd_areAskedAbout() throws IOException {
        Path file = scenario(INTENTS);
        assertThat(shell.festival("run", file, "--quiet", "--out", folder.resolve("out")))
                .isEqualTo(2);
        isAskedAbout("demand (100.0 billion intents) would take about");
    }

    /** Two shares, 20 replications: 40 festivals, each of 10¹⁰ intents, 83 minutes. */
    @Test
    void aSweep_isAskedAboutAsAWhole() throws IOException {
        Object[] sweep = {
            "mix",
            "../scenarios/tiny.conf",
            "--set",
            "demand.intents=1e10",
            "--set",
            "demand.lanes=3000",
            "--foreign-share",
            "0,0.3",
            "--replications",
            "20",
            "--quiet",
            "--out",
            folder.resolve("out")
        };
        assertThat(shell.festival(sweep)).isEqualTo(2);
        assertThat(shell.err()).startsWith("festival: demand (10.0 billion intents), 40 times over, would take about");
        assertThat(folder).isEmptyDirectory();
    }

    /** 15,000 replications of a tenth of a second; one of them is played at once. */
    @Test
    void replicationsCount() throws IOException {
        Path file = scenario("day { length = 24 h, slot = 6 ms }, demand.lanes = 1");
        assertThat(shell.festival("run", file, "--replications", "100000", "--quiet", "--out", folder.resolve("out")))
                .isEqualTo(2);
        isAskedAbout(", 100,000 times over, would take about");
    }

    /**
     * 700 h in windows of a millisecond are 2.52 · 10⁹, more than an int counts, of which 60 intents need some hundreds:
     * half an hour's work, were all closed.
     */
    @Test
    @Timeout(900)
    void moreEmptyWindowsThanAnIntCounts_arePassedOver() throws IOException {
        Path file = scenario("day { length = 700 h, slot = 1 min }, demand { lanes = 1, reactionLeast = 1 ms }");
        assertThat(shell.festival("run", file, "--quiet", "--out", folder.resolve("out")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out/result.json"))).contains("\"windows\" : 252");
    }

    @Test
    void check_knowsSlotsThatAProbeOfSomeSecondsDoesNot() throws IOException {
        assertThat(shell.festival("check", scenario(SLOTS))).isZero();
        assertThat(shell.out()).containsPattern("wall time {2}about (9[0-9]|1[0-9][0-9]) min|wall time {2}about .* h ");
    }
}
