package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival compare}, {@code diff} and {@code audit} on the folders and logs of small runs. */
@Tag("slow")
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
        System.arraycopy(new Object[] {"run", TINY, "--driver", "inline", "--out", out, "--quiet"}, 0, words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        assertThat(new Shell().festival(words)).isZero();
        return out;
    }

    @Test
    void twoRunsOfOneScenarioAreIdentical() {
        assertThat(shell.festival("compare", same, again.resolve("result.json")))
                .isZero();
        assertThat(shell.out()).startsWith("identical: digest ").contains("measures are the same");
        // What the run itself cost is no figure of the festival.
        Path divided = run("divided", "--partitions", "3", "--window", "500ms", "--metrics", "off");
        assertThat(shell.festival("compare", same, divided)).isZero();
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
        assertThat(shell.festival("compare", same, other, "--fail-on", "intents.total>0"))
                .isZero();
        assertThat(shell.out()).contains("passed: intents.total>0");
        assertThat(shell.festival("compare", same, other, "--fail-on", "orders.declined>10%"))
                .isEqualTo(1);
        assertThat(shell.out()).contains("failed: orders.declined moved by +");
    }

    @Test
    void programsGetItAsJson_andCiServersAsJUnit() throws Exception {
        Path json = place.resolve("compare.json");
        Path junit = place.resolve("compare.xml");
        String declined = "orders.declined>10%";
        assertThat(shell.festival(
                        "compare",
                        same,
                        other,
                        "--json",
                        json,
                        "--junit",
                        junit,
                        "--fail-on",
                        declined,
                        "--fail-on",
                        "intents.total>0"))
                .isEqualTo(1);
        JsonNode tree = new JsonMapper().readTree(json.toFile());
        assertThat(tree.at("/measures/0/verdict").asText()).isEqualTo("worse");
        assertThat(tree.at("/failOn/0/ok").asBoolean()).isFalse();
        assertThat(tree.at("/failOn/1/ok").asBoolean()).isTrue();
        assertThat(tree.at("/a/digests/0").asText()).hasSize(16);
        assertThat(junit)
                .content()
                .contains("tests=\"2\" failures=\"1\"")
                .contains("name=\"" + declined.replace(">", "&gt;") + "\"")
                .contains("<failure type=\"compare\" message=\"failed: orders.declined moved by +");
        assertThat(shell.festival("compare", same, again, "--junit", junit)).isZero();
        assertThat(junit).content().contains("tests=\"1\" failures=\"0\"", "the digests and the figures are the same");
    }

    @Test
    void aPlaceForAFileThatIsNone_orAToleranceThatIsNone_isTwo() {
        assertThat(shell.festival("compare", same, other, "--json", place, "--junit", place.resolve("no/x.xml")))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("--json (" + place + ") is a folder. Name a file.")
                .contains("x.xml) is in a folder that does not exist")
                .hasLineCount(2);
        assertThat(shell.festival("compare", same, other, "--tolerance", "-1")).isEqualTo(2);
        assertThat(shell.err()).contains("'-1' is not a number of percent, 0 or more, such as 0.5");
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
        assertThat(shell.festival("compare", same, other, "--fail-on", "gmvFe>1%"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("Did you mean gmvFen?");
    }

    @Test
    void oneDigestWithAnotherFigureIsOne_andTheFigureIsNamed() throws Exception {
        Path altered = altered("figure", "\"gmvFen\" : ", "\"gmvFen\" : 1");
        assertThat(shell.festival("compare", same, altered)).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("the events are the same, the figures are not: digest ")
                .contains("gmvFen");
        assertThat(shell.festival("compare", same, altered, "--markdown")).isEqualTo(1);
        assertThat(shell.out()).startsWith("### festival compare: the events are the same, the figures are not");
        assertThat(shell.festival("compare", same, altered, "--fail-on", "orders.paid>0"))
                .isZero();
    }

    @Test
    void sidesThatLackWhatTellsThemApartAreTwo_eachWithAllItLacks() throws Exception {
        Path head = Files.writeString(place.resolve("head.json"), "{\"schema\":1,\"scenario\":\"tiny\"}");
        assertThat(shell.festival("compare", head, head)).isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(2);
        assertThat(shell.err()).contains("A: ", "B: ", "no version, no seed", "no scale", "no digest (16 hex");
        for (String[] change : new String[][] {
            {"\"digest\" : \"", "\"digest\" : \"x", "has no digest"},
            {"\"digest\"", "\"digest\" : null, \"was\"", "has no digest"},
            {"\"scale\"", "\"scale\" : 1e400, \"was\"", "has no scale"},
            {"\"schema\" : 1", "\"schema\" : \"1\"", "has \"1\" for its schema"},
            {"\"schema\" : 1", "\"schema\" : 1.5", "has 1.5 for its schema"},
            {"\"schema\"", "\"was\"", "is no result of festival run"},
            {"\"gmvFen\"", "\"gmvFen\" : 1e400, \"was\"", "gmvFen is not a finite number"},
            {"\"gmvFen\"", "\"gmvFen\" : 1, \"gmvFen\"", "says one key twice"},
            {"\"gmvFen\"", "\"gmvFen\" : NaN, \"was\"", "is no JSON: it makes no sense at line"},
        }) {
            assertThat(shell.festival("compare", same, altered("changed", change[0], change[1])))
                    .as(change[1])
                    .isEqualTo(2);
            assertThat(shell.err()).startsWith("festival: B: ").contains(change[2]);
            assertThat(shell.err()).doesNotContainPattern("REDACTED|Feature|java\\.|shopping\\.");
        }
        for (String text : new String[] {"", "null", "[]", "\"x\"", "{}"}) {
            Files.writeString(head, text);
            assertThat(shell.festival("compare", head, same)).as(text).isEqualTo(2);
            assertThat(shell.err()).contains("A: ").containsPattern("is no (result|JSON)");
        }
        Files.writeString(head, Files.readString(same.resolve("result.json")).substring(0, 5000));
        assertThat(shell.festival("compare", head, same)).isEqualTo(2);
        assertThat(shell.err()).containsPattern("is no JSON: it is cut off at line \\d+");
        Files.writeString(head, Files.readString(same.resolve("result.json")) + "{}");
        assertThat(shell.festival("compare", head, same)).isEqualTo(2);
        assertThat(shell.err()).contains("is no JSON: more follows its end");
        Files.writeString(head, Files.readString(same.resolve("result.json")) + "more");
        assertThat(shell.festival("compare", head, same)).isEqualTo(2);
        assertThat(shell.err()).containsPattern("is no JSON: .* at line \\d+");
    }

    @Test
    void aScenarioThatIsDamagedIsNotCalledMissing() throws Exception {
        Path damaged = altered("damaged", "\"gmvFen\"", "\"gmvFen\"");
        Files.writeString(damaged.resolve("scenario.conf"), "{{{");
        assertThat(shell.festival("compare", same, damaged)).isZero();
        assertThat(shell.out())
                .contains("B's scenario.conf is damaged at line 1")
                .doesNotContain("missing");
        Files.delete(damaged.resolve("scenario.conf"));
        assertThat(shell.festival("compare", damaged, same)).isZero();
        assertThat(shell.out()).contains("A's scenario.conf is missing");
    }

    /** The folder of {@link #same}, with one piece of its result changed. */
    private static Path altered(String name, String what, String to) throws IOException {
        Path folder = Files.createDirectories(place.resolve(name));
        for (String file : new String[] {"result.json", "digests.csv", "scenario.conf"}) {
            Files.copy(same.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        String text = Files.readString(folder.resolve("result.json"));
        assertThat(text).contains(what);
        int at = text.indexOf(what);
        Files.writeString(
                folder.resolve("result.json"), text.substring(0, at) + to + text.substring(at + what.length()));
        return folder;
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
        assertThat(shell.out())
                .containsPattern("the first in minute \\d+")
                .containsPattern("The first is intent \\d+/\\d+/\\d+/\\d+:");
        assertThat(shell.out().lines().filter(l -> l.startsWith("≠")).findFirst())
                .hasValueSatisfying(l -> assertThat(l).contains("paid (lane", "| ", "declined (lane"));
        assertThat(shell.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void aFinalStockThatDiffersAloneIsToldSo() {
        // One more unit of an offer that never sells out: nothing that happens changes.
        assertThat(shell.festival(
                        "diff",
                        TINY,
                        TINY,
                        "--driver",
                        "inline",
                        "--set-b",
                        "market.offers.shirt.stock.chengdu.units=100000",
                        "--set-a",
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
        assertThat(shell.festival("diff", old, old.resolve("scenario.conf"), "--driver", "inline"))
                .isEqualTo(1);
        assertThat(shell.out())
                .contains(
                        "another build", "This build's minute", "arrived", "Next: run the configuration with --events");
        // Before and after a change: the second folder is this build's, which one run for both shows.
        assertThat(shell.festival("diff", old, same, "--driver", "inline")).isEqualTo(1);
        assertThat(shell.out())
                .contains(old + " was left by another build", "This build's minute (" + same + ")")
                .doesNotContain(same + " was left by another build");
        Path minute = place.resolve("minute.csv");
        assertThat(shell.festival("diff", old, same, "--driver", "inline", "--events", minute))
                .isEqualTo(1);
        List<String> rows = Files.readAllLines(minute);
        assertThat(shell.out())
                .contains(String.format(Locale.ROOT, "All %,d events of that minute (B) are in ", rows.size() - 1));
        assertThat(rows.get(0)).isEqualTo("side,kind,intent,try,time_us,unit,amount_fen,offer,units");
        Set<String> intents = rows.stream().skip(1).map(r -> r.split(",")[2]).collect(Collectors.toSet());
        // The log of the same run, less its locations, its segments and what is in no digest.
        assertThat(Files.readAllLines(place.resolve("log.csv")).stream()
                        .filter(r -> !r.startsWith("#") && !r.startsWith("reserved,"))
                        .filter(r -> intents.contains(r.split(",")[1]))
                        .map(r -> "B," + r.replaceFirst("(,[^,]*){2}$", "")))
                .containsExactlyInAnyOrderElementsOf(rows.subList(1, rows.size()));
    }

    @Test
    void intentsOfBothSidesAreCounted_alsoThoseOfOneSideOnly() {
        assertThat(shell.festival("diff", same, TINY, "--driver", "inline", "--seed", "2"))
                .isEqualTo(1);
        Matcher m = Pattern.compile("Of A's ([\\d,]+) and B's ([\\d,]+) intents of that minute ([\\d,]+) differ")
                .matcher(shell.out());
        assertThat(m.find()).isTrue();
        int[] n = IntStream.rangeClosed(1, 3)
                .map(i -> Integer.parseInt(m.group(i).replace(",", "")))
                .toArray();
        // At least those that only the larger side can have, at most all of both.
        assertThat(n[2]).isBetween(Math.abs(n[0] - n[1]), n[0] + n[1]);
        assertThat(shell.out()).contains("in which its slot of arrival begins");
    }

    @Test
    void mistakesNameTheirSide_andAreToldOfBothAtOnce() throws Exception {
        assertThat(shell.festival(
                        "diff", TINY, TINY, "--set-a", "checkout.capacity=-1", "--set-b", "payment.declind=1"))
                .isEqualTo(2);
        assertThat(shell.err()).containsPattern("festival: A: .*capacity").containsPattern("festival: B: .*declind");
        assertThat(shell.festival("diff", TINY, TINY, "--set", "checkout.capacity=-1"))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith("festival: A and B: ");
        assertThat(shell.festival("diff", same.resolve("result.json"), place.resolve("nowhere.conf")))
                .isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(2);
        assertThat(shell.err())
                .contains("A: ", "is a file of a run's folder. Name the folder", "B: ", "does not exist");
        assertThat(shell.festival("diff", same, again, "--seed", "2", "--scale", "0.5", "--set-b", "a=1"))
                .isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(3).allMatch(l -> l.contains("changes nothing of a folder of results"));
        Path altered = altered("text", "\"gmvFen\"", "\"gmvFen\" : \"lots\", \"was\"");
        Path digests = altered("digests", "\"gmvFen\"", "\"gmvFen\"").resolve("digests.csv");
        Files.writeString(digests, Files.readString(digests).replaceFirst("\n1,", "\n1,x"));
        assertThat(shell.festival("diff", altered, digests.getParent())).isEqualTo(2);
        assertThat(shell.err())
                .contains("A: ", "gmvFen is not what festival run writes there")
                .contains("B: ", "its line 3 has no digest of 16 hexadecimal digits");
        assertThat(shell.festival("diff", altered("str", "\"schema\" : 1", "\"schema\" : \"1\""), same))
                .isEqualTo(2);
        assertThat(shell.err()).contains("has \"1\" for its schema");
        assertThat(shell.festival("diff", same, TINY, "--events", "/nowhere/x.csv"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--events (/nowhere/x.csv) cannot be written");
    }

    @Test
    void aFaultCanBeLookedIntoInEachCommand() {
        for (String command : new String[] {"compare", "diff", "audit"}) {
            assertThat(shell.festival(command, "--help")).isZero();
            assertThat(shell.out()).contains("--debug");
        }
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
        assertThat(shell.festival("audit", "/dev/null")).isEqualTo(2);
        assertThat(shell.err()).contains("is a pipe or a device");
        assertThat(shell.festival("audit", same.resolve("timeline.csv"))).isEqualTo(2);
        assertThat(shell.err()).contains("is no event log");
        Path without = Files.write(
                place.resolve("without.csv"),
                Files.readAllLines(log).stream()
                        .filter(l -> !l.startsWith("paid,"))
                        .toList());
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
