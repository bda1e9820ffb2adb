package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/** No length or depth of a file overflows anything: up to the limits it is read within seconds, beyond them told. */
@Timeout(LongFilesTest.ENDLESS_SECONDS)
class LongFilesTest {
    /** So long takes only what does not end, on however busy a machine. */
    static final long ENDLESS_SECONDS = 900;

    private static final String GONG = "demand { intents = null, streams { gong { arrivals = list } } }\n";

    @TempDir
    Path folder;

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String small() {
        return Scenarios.SMALL.replace("demand { intents = 100 }", GONG.strip());
    }

    private static void hasInstants(Scenario scenario, int count) {
        List<?> at = ConfigFactory.parseString(scenario.resolved())
                .getList("demand.streams.gong.at")
                .unwrapped();
        assertThat(at).hasSize(count);
        assertThat(at.get(count - 1)).isEqualTo(List.of((count - 1) + " s", 1));
    }

    @Test
    void twentyThousandPairsOfAListAreRead() {
        String pairs = lines(20_000, i -> "[" + i + " s, 1],");
        hasInstants(Scenarios.load(folder, small() + "demand.streams.gong.at = [\n" + pairs + "]"), 20_000);
        String one = "demand.streams.gong.at=[" + pairs.replace("\n", "") + "]";
        hasInstants(Scenarios.load(folder, small(), one), 20_000);
    }

    @Test
    void tenThousandLinesThatAppendAreRead() {
        hasInstants(
                Scenarios.load(folder, small() + lines(10_000, i -> "demand.streams.gong.at += [" + i + " s, 1]")),
                10_000);
        String inside = lines(10_000, i -> "      at += [" + i + " s, 1] # one more");
        hasInstants(Scenarios.load(folder, small() + "demand {\n  streams {\n    gong {\n" + inside + "}}}"), 10_000);
    }

    @Test
    void whatIsWrongInAnAppendedLineHasItsLine() {
        String lines = lines(3, i -> "demand.streams.gong.at += [" + i + (i == 1 ? " parsec, 1]" : " s, 1]"));
        // The small scenario has nine lines, the second of those appended is the eleventh.
        assertThat(Scenarios.problems(folder, small() + lines))
                .singleElement()
                .asString()
                .startsWith("x.conf:11: demand.streams.gong.at[1][0] (1 parsec) has an unknown unit.");
    }

    @Test
    void aThousandLinesThatAppendToTwoListsByTurnsAreReadMoreAreRefused() {
        IntFunction<String> byTurns = i -> i % 2 == 0
                ? "demand.streams.gong.at += [" + i / 2 + " s, 1]"
                : "thresholds += \"orders.paid > " + i + "\"";
        hasInstants(Scenarios.load(folder, small() + lines(1_000, byTurns)), 500);
        // The first line of each list repeats nothing: 1002 are fine, the line after them is 9 + 1003.
        assertThat(Scenarios.problems(folder, small() + lines(10_000, byTurns)))
                .containsExactly("x.conf:1012: sets demand.streams.gong.at and other keys again from what they were"
                        + " more than 1,000 times. Write what is appended to one key line after line, or as one list.");
    }

    @Test
    void aThousandListsEachOneLongerThanTheLastAreRead() {
        String grown = lines(1_000, i -> "demand.streams.gong.at = ${?demand.streams.gong.at} [[" + i + " s, 1]]");
        hasInstants(Scenarios.load(folder, small() + grown), 1_000);
    }

    @Test
    void aChainOfTenThousandSubstitutionsIsReadALongerOneRefused() {
        String chain = lines(9_999, i -> "demand.chain." + i + " = ${demand.chain." + (i + 1) + "}");
        String unknown = "demand.chain.9999 = 1\ndemand.lanes = ${demand.chain.0}\n";
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + chain + unknown))
                .singleElement()
                .asString()
                .contains("demand.chain")
                .contains("is not a known key");
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + chain + unknown + "demand.servers = ${demand.lanes}"))
                .containsExactly("x.conf:10011: has more than 10,000 substitutions. Write the values themselves.");
    }

    @Test
    void nestingBeyondAHundredIsRefusedInFilesIncludesAndOverrides() {
        String rule = "is nested more than 100 deep. Write fewer braces, brackets or dots inside each other.";
        for (int depth : new int[] {101, 10_000, 1_000_000}) {
            String brackets = "[".repeat(depth) + "]".repeat(depth);
            assertThat(Scenarios.problems(folder, Scenarios.SMALL + "a = " + brackets))
                    .containsExactly("x.conf:10: " + rule);
            assertThat(Scenarios.problems(folder, Scenarios.SMALL, "a=" + brackets))
                    .containsExactly("--set: " + rule);
            String braces = "a {".repeat(depth) + "}".repeat(depth);
            assertThat(Scenarios.problems(folder, Scenarios.SMALL + braces)).containsExactly("x.conf:10: " + rule);
            String dots = "a" + ".a".repeat(depth) + " = 1";
            assertThat(Scenarios.problems(folder, Scenarios.SMALL + dots)).containsExactly("x.conf:10: " + rule);
            assertThat(Scenarios.problems(folder, Scenarios.SMALL, dots)).containsExactly("--set: " + rule);
            Scenarios.write(folder, "part.conf", "\n" + braces);
            assertThat(Scenarios.problems(folder, Scenarios.SMALL + "include \"part.conf\""))
                    .containsExactly("part.conf:2: " + rule);
        }
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "a = " + "[".repeat(99) + "]".repeat(99)))
                .singleElement()
                .asString()
                .contains("is not a known key");
    }

    @Test
    void filesThatIncludeEachOtherManyTimesAreRefused() {
        Scenarios.write(folder, "p9.conf", "demand.lanes = 3");
        for (int i = 0; i < 9; i++) {
            String next = "include \"p" + (i + 1) + ".conf\"\n";
            Scenarios.write(folder, "p" + i + ".conf", next.repeat(10));
        }
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "include \"p0.conf\""))
                .containsExactly(
                        "p9.conf: is included where 1,000 files are already. Include a file once, at the top.");
    }

    @Test
    void valuesThatDoubleWithEveryLineAreRefused() {
        String lists = "a0 = [1]\n" + lines(40, i -> "a" + (i + 1) + " = [${a" + i + "}, ${a" + i + "}]");
        String rule =
                "x.conf: grows beyond 5,000,000 values or 100,000,000 characters when its substitutions are put in."
                        + " Use fewer of them inside each other.";
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + lists)).containsExactly(rule);
        String texts = "a0 = 0123456789\n" + lines(25, i -> "a" + (i + 1) + " = ${a" + i + "}${a" + i + "}");
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + texts)).containsExactly(rule);
    }
}
