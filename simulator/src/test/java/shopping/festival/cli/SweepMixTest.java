package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures and the axes of a mix in {@code festival sweep}. */
@Tag("slow")
class SweepMixTest {
    private static final String MARKET = """
            demand.intents = 3000
            day.length = 2 h
            market.population { products = 300, sellers = 50 }
            mix { foreign-share = 0.3, origins { US = 0.5, KR = 0.5 } }
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int festival(String command, Object... words) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), MARKET);
        List<Object> all = new ArrayList<>(
                List.of(command, file, "--quiet", "--threads=2", "--out", folder.resolve(command), "--force"));
        all.addAll(List.of(words));
        return shell.festival(all.toArray());
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve(name)));
    }

    /** Same luck, same market, same arithmetic: every measure of every share, and each difference to the base share. */
    @Test
    void aSweepOverTheForeignShare_givesTheFiguresOfAMix() throws IOException {
        assertThat(festival("mix", "--foreign-share", "0.3,0:0.6:0.6", "--supply", "planned", "--replications", "3"))
                .isZero();
        assertThat(festival("sweep", "mix.foreign-share=30%,0:0.6:0.6", "--measure", "mix", "--replications", "3"))
                .as(shell.err())
                .isZero();
        assertThat(shell.out())
                .contains("Stock-out rate")
                .contains("Products, offers and sellers are those of the scenario's own foreign share, 30 %")
                // Nobody buys foreign goods at a share of nothing, however few the festivals.
                .contains("0 % in all 3");
        assertThat(json("mix/mix.json").at("/points/0/share").asDouble()).isZero();
        assertThat(json("mix/mix.json")
                        .at("/points/0/measures/foreignGmvShare/value/high")
                        .isNull())
                .isTrue();
        int compared = 0;
        for (JsonNode point : json("sweep/sweep.json").at("/points")) {
            JsonNode other = atShare(json("mix/mix.json"), point.at("/values/0").asDouble());
            for (Map.Entry<String, JsonNode> measure : other.at("/measures").properties()) {
                JsonNode figure = point.at("/measures/mix." + measure.getKey());
                for (String part : List.of("n", "mean", "sd", "low", "high")) {
                    assertThat(figure.at("/value/" + part))
                            .as(measure.getKey())
                            .isEqualTo(measure.getValue().at("/value/" + part));
                    compared++;
                }
                if (measure.getValue().at("/toBase").isObject()) {
                    assertThat(figure.at("/toFirst"))
                            .isEqualTo(measure.getValue().at("/toBase"));
                }
            }
        }
        assertThat(compared).isGreaterThan(3 * 40 * 5);
    }

    private static JsonNode atShare(JsonNode mix, double share) {
        for (JsonNode point : mix.at("/points")) {
            if (point.at("/share").asDouble() == share) {
                return point;
            }
        }
        throw new AssertionError("no share of " + share);
    }

    /** What the file says of origins is gone at each point, and the order of the shares says nothing. */
    @Test
    void countriesTogether_areAnAxis() throws IOException {
        assertThat(festival(
                        "sweep",
                        "mix.origins=lattice(US,JP,KR;2)",
                        "--measure",
                        "mix.gmvOriginFen.JP",
                        "--measure",
                        "mix.gmvFen"))
                .as(shell.err())
                .isZero();
        JsonNode points = json("sweep/sweep.json").at("/points");
        // C(4, 2).
        assertThat(points).hasSize(6);
        for (JsonNode point : points) {
            boolean hasJapan = !point.at("/values/0").asText().contains("JP=0,");
            assertThat(point.at("/measures/mix.gmvOriginFen.JP/value/mean").asDouble() > 0)
                    .as(point.at("/values/0").asText())
                    .isEqualTo(hasJapan);
        }
        assertThat(shell.out()).contains("US 50 %, JP 50 %");
        assertThat(folder.resolve("sweep/report.html"))
                .content()
                .contains("<table class=\"heat\">")
                .contains("over the shares of US and JP, the rest KR");
        String half = digest(points.get(1));
        assertThat(festival("sweep", "mix.origins={JP=0.5,US=0.5},{US=1,JP=0}")).isZero();
        assertThat(digest(json("sweep/sweep.json").at("/points/0"))).isEqualTo(half);
    }

    private static String digest(JsonNode point) {
        return point.at("/digests/0").asText();
    }

    /** The point at which nothing is moved is the scenario itself. */
    @Test
    void theBasePoint_isTheRunOfTheFile() throws IOException {
        assertThat(festival("sweep", "mix.foreign-share=0.3,0.4", "checkout.tax=0.119,0.3"))
                .isZero();
        String digest = digest(json("sweep/sweep.json").at("/points/0"));
        assertThat(festival("run")).isZero();
        assertThat(json("run/result.json").at("/digest").asText()).isEqualTo(digest);
    }

    @Test
    void wordsStandSideBySide() throws IOException {
        assertThat(festival("sweep", "sellers.reserveAt=order,payment", "--measure", "mix.stockOutRate"))
                .isZero();
        assertThat(shell.out()).contains("sellers.reserveAt goes over words, which have no more and no less");
    }

    @Test
    void mistakes_areOneMessageAndNothingIsWritten() throws IOException {
        for (List<String> axes : List.of(
                List.of("mix.foreign-share=0:0.6:0"),
                List.of("mix.origins={US=0.4,JP=0.5},{US=1,JP=0}"),
                List.of("checkout.tax=0,1", "checkout.tax=2,3"),
                List.of("mix.origins=lattice(CN,US;2)"),
                List.of("mix.foreign-share=0,0.1", "mix={foreign-share=0.2},{foreign-share=0.3}"))) {
            assertThat(festival("sweep", axes.toArray())).as("%s", axes).isEqualTo(2);
            assertThat(shell.err()).as("%s", axes).hasLineCount(1).doesNotContain("Exception");
            assertThat(folder.resolve("sweep")).doesNotExist();
        }
        assertThat(festival("sweep", "checkout.tax=0,1", "--measure", "mix.stockOutRat"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("Did you mean mix.stockOutRate?");
        assertThat(festival("mix", "--foreign-share", "0:0.6:0.25")).isEqualTo(2);
        assertThat(shell.err()).contains("--foreign-share (0:0.6:0.25) does not come out at its end");
    }

    /** Rates of all replications together: the mean of three rates is another number. */
    @Test
    void ratesAreRatiosOfMeans() throws IOException {
        assertThat(festival("sweep", "checkout.tax=0,0.1", "--measure", "mix", "--replications", "3"))
                .isZero();
        JsonNode measures = json("sweep/sweep.json").at("/points/0/measures");
        double soldOut = measures.at("/attempts.soldOut/value/mean").asDouble();
        double accepted = measures.at("/attempts.accepted/value/mean").asDouble();
        assertThat(measures.at("/mix.stockOutRate/value/mean").asDouble())
                .isCloseTo(soldOut / (soldOut + accepted), within(1e-12));
    }
}
