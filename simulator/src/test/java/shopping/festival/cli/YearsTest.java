package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.scenario.Scenarios;

/** The years are of the size and cross the border as was published, in a thousandth of their market. */
@Tag("slow")
class YearsTest {
    private static final double SCALE = 0.001;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    /**
     * Purchases abroad of USD 2, 20 and 150 bn, 20 · 7.5^(2/6) = 39.1 in 2016 and 20 · 7.5^(5/6) = 107.2 in 2019. 2014: 5.6 % ·
     * (20 / 39.1) / (9.3 / 17.79) = 5.5 %; 2010 a tenth of it; 2019: 5.6 % · (107.2 / 39.1) / (38.4 / 17.79) = 7.1 %; 2020:
     * 7.1 % · 150 / 107.2 = 9.9 %. As in 2016 a little more of what is wanted than of all comes to be paid for.
     */
    @ParameterizedTest
    @CsvSource({
        "2010, 278, 57.1, 0.0055, 280.7 million",
        "2014, 278, 57.1, 0.055, 281.9 million",
        "2017, 812, 168.2, 0.055, 807.9 million",
        "2019, 1292, 268.4, 0.071, 1.29 billion",
        "2020, 1292, 268.4, 0.099, 10.8 %"
    })
    void aYearIsOfItsSize(String year, double millions, double billions, double across, String headline)
            throws IOException {
        Path file = Scenarios.shipped("years/" + year + ".conf");
        assertThat(Files.readAllLines(file).get(1)).contains(headline);
        assertThat(shell.festival("run", file, "--quiet", "--scale", SCALE, "--out", folder.resolve("out")))
                .as(shell.err())
                .isZero();
        JsonNode result = new ObjectMapper().readTree(Files.readString(folder.resolve("out/result.json")));
        assertThat(result.at("/ordersPaidInDay").asDouble() / SCALE / 1e6).isBetween(0.95 * millions, 1.05 * millions);
        assertThat(result.at("/gmvFen").asDouble() / SCALE / 1e11).isBetween(0.92 * billions, 1.08 * billions);
        assertThat(result.at("/foreign/crossBorderOrderShare").asDouble()).isBetween(0.8 * across, 1.2 * across);
    }
}
