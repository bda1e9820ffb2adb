package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival compare}, {@code diff} and {@code audit} on the folders and logs of small runs. */
class TellingApartTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    @TempDir
    private static Path place;

    private static Path same;
    private static Path again;
    private static Path other;
    private static Path several;
    private static Path severalOthers;

    private final Shell shell = new Shell();

    @BeforeAll
    static void run() {
        same = run("same");
        again = run("again", "--events", place.resolve("log.csv"));
        other = run("other", "--set", "payment.declined=0.05");
        several = run("several", "--replications", "3");
        severalOthers = run("several-others", "--replications", "3", "--set", "payment.declined=0.05");
    }

    private static Path run(String name, Object... more) {
        Path out = place.resolve(name);
        Object[] words = new Object[more.length + 7];
        System.arraycopy(
                new Object[] {"run", TINY, "--driver", "inline", "--out", out, "--quiet"}, 0, words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        assertThat(new Shell().festival(words)).isZero();
        return out;
    }

    @Test
    void twoRunsOfOneScenarioAreIdentical() {
        assertThat(shell.festival("compare", same, again.resolve("result.json"))).isZero();
        assertThat(shell.out()).startsWith("identical: digest ").contains("measures are the same");
    }

    @Test
    void anotherScenarioIsOne_keyByKeyAndMeasureByMeasure_inAHundredColumns() {
        assertThat(shell.festival("compare", same, other)).isEqualTo(1);
        assertThat(shell.out()).containsPattern("payment.declined: .* → 0.05").contains("intents.lost.declined");
        assertThat(shell.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(100));
        assertThat(shell.festival("compare", same, other, "--markdown")).isEqualTo(1);
        assertThat(shell.out()).containsPattern("\\| `payment.declined` \\| .* \\| 0.05 \\|");
    }

    @Test
    void onlyTheMeasuresNamedFail() {
        assertThat(shell.festival("compare", same, other, "--fail-on", "intents.total>0")).isZero();
        assertThat(shell.out()).contains("passed: intents.total>0");
        assertThat(shell.festival("compare", same, other, "--fail-on", "orders.declined>10%")).isEqualTo(1);
        assertThat(shell.out()).contains("failed: orders.declined moved by +");
    }

    @Test
    void replicationsOfOneSeedArePaired_andHaveIntervals() {
        assertThat(shell.festival("compare", several, severalOthers)).isEqualTo(1);
        assertThat(shell.out()).contains("3 against 3 replications, paired", "±");
    }

    @Test
    void whatCannotBeComparedIsToldWithItsSide() throws Exception {
        assertThat(shell.festival("compare", several, same)).isEqualTo(2);
        assertThat(shell.err()).contains("several (A) holds 3 replications", "same (B) a single run");
        Path later = Files.writeString(
                place.resolve("later.json"),
                Files.readString(same.resolve("result.json")).replace("\"schema\" : 1", "\"schema\" : 9"));
        Path broken = Files.writeString(place.resolve("broken.json"), "{ \"schema\" : 1,");
        assertThat(shell.festival("compare", later, broken)).isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(2);
        assertThat(shell.err()).contains("A: ", "has schema 9", "B: ", "is no JSON");
        assertThat(shell.festival("compare", same, other, "--fail-on", "gmvFe>1%", "--fail-on", "gmvFen>x"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("(gmvFen>x) is not MEASURE>TOLERANCE");
        assertThat(shell.festival("compare", same, other, "--fail-on", "gmvFe>1%")).isEqualTo(2);
        assertThat(shell.err()).contains("Did you mean gmvFen?");
    }

    @Test
    void aFolderAndItsScenarioAreIdentical() {
        assertThat(shell.festival("diff", same, TINY, "--driver", "inline")).isZero();
        assertThat(shell.out()).contains("Identical");
    }

    @Test
    void theFirstIntentThatDiffersIsToldWithBothHistories() {
        assertThat(shell.festival("diff", same, TINY, "--driver", "inline", "--set-b", "payment.declined=0.05"))
                .isEqualTo(1);
        assertThat(shell.out()).containsPattern("the first in minute \\d+")
                .containsPattern("The first is intent \\d+/\\d+/\\d+/\\d+:");
        assertThat(shell.out().lines().filter(l -> l.startsWith("≠")).findFirst())
                .hasValueSatisfying(l -> assertThat(l).contains("paid (lane", "| ", "declined (lane"));
        assertThat(shell.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void aFinalStockThatDiffersAloneIsToldSo() {
        // One more unit of an offer that never sells out: nothing that happens changes.
        assertThat(shell.festival("diff", TINY, TINY, "--driver", "inline", "--set-b",
                        "market.offers.shirt.stock.chengdu.units=100000", "--set-a",
                        "market.offers.shirt.stock.chengdu.units=100001"))
                .isEqualTo(1);
        assertThat(shell.out()).contains("Only the final stock differs", "at chengdu: A has ", "on hand");
    }

    @Test
    void aFolderOfAnotherBuild_isToldByTheMinuteAndThisBuildsEvents() throws Exception {
        Path old = place.resolve("old");
        Files.createDirectories(old);
        // As if the scenario of the other folder had given those results once.
        for (String file : new String[] {"result.json", "digests.csv"}) {
            Files.copy(other.resolve(file), old.resolve(file));
        }
        Files.copy(same.resolve("scenario.conf"), old.resolve("scenario.conf"));
        assertThat(shell.festival("diff", old, old.resolve("scenario.conf"), "--driver", "inline")).isEqualTo(1);
        assertThat(shell.out()).contains("another build", "This build's minute", "arrived");
    }

    @Test
    void anAlteredOrUnfitFolderIsTwo() throws Exception {
        Path altered = place.resolve("altered");
        Files.createDirectories(altered);
        for (String file : new String[] {"result.json", "scenario.conf"}) {
            Files.copy(same.resolve(file), altered.resolve(file));
        }
        assertThat(shell.festival("diff", altered, TINY)).isEqualTo(2);
        assertThat(shell.err()).contains("has no digests.csv");
        Files.writeString(
                altered.resolve("digests.csv"),
                Files.readString(same.resolve("digests.csv")).replaceFirst("0,[0-9a-f]{16}", "0,0000000000000000"));
        assertThat(shell.festival("diff", altered, TINY)).isEqualTo(2);
        assertThat(shell.err()).contains("was altered");
        assertThat(shell.festival("diff", several, TINY)).isEqualTo(2);
        assertThat(shell.err()).contains("has no result.json");
    }

    @Test
    void aLogIsProved_andAForeignOneIsTwo() throws Exception {
        Path log = place.resolve("log.csv");
        assertThat(shell.festival("audit", log)).isZero();
        assertThat(shell.out()).contains("every law holds");
        assertThat(shell.festival("audit", same.resolve("timeline.csv"))).isEqualTo(2);
        assertThat(shell.err()).contains("is no event log");
        Path without = Files.write(
                place.resolve("without.csv"),
                Files.readAllLines(log).stream().filter(l -> !l.startsWith("paid,")).toList());
        assertThat(shell.festival("audit", without)).isEqualTo(2);
        assertThat(shell.err()).contains("was altered", "accepted", "intent ");
    }

    @Test
    void aLogCannotGoAnywhere() {
        for (Object[] words : new Object[][] {
            {"--events", "log.txt"}, {"--events", "/nowhere/log.csv"}, {"--events", "log.csv", "--replications", "2"}
        }) {
            Object[] all = new Object[words.length + 4];
            System.arraycopy(new Object[] {"run", TINY, "--out", place.resolve("nothing")}, 0, all, 0, 4);
            System.arraycopy(words, 0, all, 4, words.length);
            assertThat(shell.festival(all)).isEqualTo(2);
            assertThat(shell.err().lines()).hasSize(1);
            assertThat(place.resolve("nothing")).doesNotExist();
        }
    }
}
