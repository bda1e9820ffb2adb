package shopping.festival.scenario.hocon;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigResolveOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shopping.festival.scenario.Scenarios;

/**
 * What a file says stays what the library alone would read in it, whatever is appended where. (Where a whole group is set
 * from elsewhere between two lines that append to a list in it, the library itself forgets the first line.)
 */
class AppendingTest {
    private static final String[] PIECES = {
        "a += 1\n",
        "a += 2\n",
        "a += [3, 4]\n",
        "a +=\n  5\n",
        "a+=6,",
        "a += { x = 1, y { z = 2 } }\n",
        "b += one two\n",
        "b += \"q\"\"w\" # of b += 3\n",
        "// a += 9\n",
        "c { a += 7\n a += 8 }\n",
        "c.a += 10\n",
        "c.\"a\" += 11\n",
        "a = [12]\n",
        "a = ${?a} [13]\n",
        "a += ${?b}\n",
        "a += ${?c.a}\n",
        "d = \"\"\"x\" a += 1\n\"\"\"\n",
        "\n\n",
        "e { f { g += 1\ng += 2\n\n g += 3 }, g += 4 }\n",
        "e.f { g += 5 }\n",
        "b : [x]\n",
        "h = [ { i = 1 }, [2] ]\n",
        "\"k.l\" += 1\n\"k.l\" += 2\n",
        "m n += 1\nm n += 2\n",
        "a += \"\\\"\" \n",
        "b += a += 1\n",
        "}\n",
        "{\n"
    };

    @Test
    void randomFilesMeanWhatTheyMean() {
        int read = 0;
        for (int seed = 1; seed <= 4_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            // The last three are mistakes, which most files are spared.
            int pieces = PIECES.length - (random.nextInt(8) == 0 ? 0 : 3);
            for (int n = random.nextInt(1, 12); n > 0; n--) {
                text.append(PIECES[random.nextInt(pieces)]);
            }
            String theirs = meant(text.toString());
            assertThat(ours(text.toString())).as("seed %d:%n%s", seed, text).isEqualTo(theirs);
            read += theirs.startsWith("no") ? 0 : 1;
        }
        assertThat(read).isGreaterThan(2_500);
    }

    @Test
    void shippedFilesMeanWhatTheyMean() throws IOException {
        try (Stream<Path> files = Files.walk(Scenarios.shipped("tiny.conf").getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replaceAll("(?m)^include.*$", "");
                assertThat(ours(text)).isEqualTo(meant(text));
            }
        }
    }

    private static String ours(String text) {
        return read(() -> new HoconText("x", text)
                .parse(ScenarioFile.options(), new Extent(new FileProblems(Path.of("x"))))
                .resolve(ConfigResolveOptions.noSystem())
                .root()
                .unwrapped());
    }

    private static String meant(String text) {
        return read(() -> ConfigFactory.parseString(text)
                .resolve(ConfigResolveOptions.noSystem())
                .root()
                .unwrapped());
    }

    private static String read(Supplier<Object> what) {
        try {
            return what.get().toString();
        } catch (ConfigException e) {
            return "no";
        }
    }
}
