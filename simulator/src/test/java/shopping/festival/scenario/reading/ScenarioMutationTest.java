package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/** Scenarios with slips of the pen: each is either told what is wrong or makes a festival. Nothing else may happen. */
@Tag("slow")
class ScenarioMutationTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._/-]+|[{}\\[\\]=,]");
    private static final List<String> SLIPS = List.of(
            "0",
            "-1",
            "1e30",
            "0.5",
            "1",
            "7 s",
            "2 h",
            "0 s",
            "9999 d",
            "1e400 s",
            "[]",
            "{}",
            "null",
            "true",
            "none",
            "unlimited",
            "x",
            "\"\"",
            "[[0 s, 1]]",
            "[1, 2]",
            "{ law = table, values = [1 s], weights = [0] }",
            "exponential 0 s",
            "uniform 2 s .. 1 s",
            "}",
            "{",
            "=",
            ",",
            "${x}",
            "\"é\\u0000\"",
            "1000000",
            "NaN");

    @TempDir
    Path folder;

    @Test
    void aSlipOfThePenIsToldOrHarmless() throws IOException {
        String text = Files.readString(Scenarios.shipped("tiny.conf"));
        List<int[]> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (text.lastIndexOf('#', m.start()) <= text.lastIndexOf('\n', m.start())) {
                words.add(new int[] {m.start(), m.end()});
            }
        }
        int told = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            int[] word = words.get(random.nextInt(words.size()));
            String slip = random.nextInt(8) == 0 ? "" : SLIPS.get(random.nextInt(SLIPS.size()));
            String broken = text.substring(0, word[0]) + slip + text.substring(word[1]);
            try {
                FestivalMaker.make(Scenarios.load(folder, broken), 1, 1);
            } catch (Mistakes e) {
                told++;
                assertThat(e.lines()).isNotEmpty().allMatch(l -> l.matches("(?s)[^\\n]*: [^\\n]+"));
            } catch (RuntimeException | Error e) {
                int line = text.substring(0, word[0]).split("\n").length;
                fail(
                        "seed " + seed + ": '" + text.substring(word[0], word[1]) + "' in line " + line
                                + " of tiny.conf became '" + slip + "'",
                        e);
            }
        }
        assertThat(told).isGreaterThan(700);
    }
}
