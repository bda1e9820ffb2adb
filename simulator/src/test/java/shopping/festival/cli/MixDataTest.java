package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.study.frame.Console;

/** Whoever has the data of a sweep can work its figures out again: the arithmetic here is the textbook's, not the program's. */
@Tag("slow")
class MixDataTest {
    /** Of Student's distribution with 5 degrees of freedom, 97.5 %. */
    private static final double T5 = 2.5705818366;

    private static final int REPLICATIONS = 6;

    @TempDir
    private static Path place;

    private static JsonNode json;
    private static List<String[]> rows;
    private static List<String[]> runs;

    @BeforeAll
    static void play() throws IOException {
        Path file = Files.writeString(place.resolve("shop.conf"), """
                demand.intents = 2000
                day.length = 1 h
                market.population { products = 200, sellers = 40 }
                mix { foreign-share = 0.3 }
                """);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = Main.execute(
                new Console(nowhere, nowhere, StageWrapper.NONE),
                "mix",
                file.toString(),
                "--foreign-share",
                "0.1,0.6",
                "--without",
                "factors",
                "--replications",
                Integer.toString(REPLICATIONS),
                "--out",
                place.resolve("out").toString());
        assertThat(code).isZero();
        json = new ObjectMapper().readTree(place.resolve("out/mix.json").toFile());
        rows = cells("mix-replications.csv");
        runs = cells("mix-runs.csv");
    }

    private static List<String[]> cells(String file) throws IOException {
        return Files.readAllLines(place.resolve("out").resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** Value, numerator and denominator of each replication, by point and measure. */
    private static Map<String, List<double[]>> byPointAndMeasure() {
        Map<String, List<double[]>> all = new LinkedHashMap<>();
        for (String[] row : rows) {
            all.computeIfAbsent(key(row[0], row[1], row[2], row[3], row[7]), k -> new ArrayList<>())
                    .add(new double[] {number(row[8]), number(row[9]), number(row[10])});
        }
        return all;
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    @Test
    void everyMeanAndIntervalOfMixJsonFollowsFromTheReplications() {
        Map<String, List<double[]>> data = byPointAndMeasure();
        int held = 0;
        for (JsonNode point : json.get("points")) {
            for (Map.Entry<String, JsonNode> measure : point.get("measures").properties()) {
                List<double[]> values = data.get(key(
                        point.get("share").asText(),
                        point.get("by").asText(),
                        point.get("supply").asText(),
                        point.get("without").asText(),
                        measure.getKey()));
                assertThat(values).as(measure.getKey()).hasSizeLessThanOrEqualTo(REPLICATIONS);
                holds(measure.getKey(), measure.getValue().get("value"), values);
                held++;
            }
        }
        assertThat(held).isGreaterThan(500);
    }

    private static void holds(String measure, JsonNode told, List<double[]> values) {
        int n = values.size();
        assertThat(told.get("n").intValue()).as(measure).isEqualTo(n);
        boolean isShare = !Double.isNaN(values.get(0)[2]);
        double mean = isShare ? sum(values, 1) / sum(values, 2) : sum(values, 0) / n;
        double accuracy = 1e-9 * Math.max(1, Math.abs(mean));
        assertThat(told.get("mean").doubleValue()).as(measure).isCloseTo(mean, offset(accuracy));
        if (n < REPLICATIONS) {
            return;
        }
        if (told.get("low").isNull()) {
            // Nothing, or all, of many in every one of them.
            assertThat(isShare && (mean == 0 || mean == 1) && sum(values, 2) >= 10 * n)
                    .as(measure)
                    .isTrue();
            return;
        }
        double squares = 0;
        for (double[] v : values) {
            double residual = isShare ? (v[1] - mean * v[2]) / (sum(values, 2) / n) : v[0] - mean;
            squares += residual * residual;
        }
        double variance = squares / (n - 1);
        double half = T5 * Math.sqrt(variance / n);
        double low = mean - half;
        double high = mean + half;
        if (isShare && mean > 0 && mean < 1 && variance > 0) {
            // Wilson's interval of p (1 − p) n / s² trials.
            double trials = mean * (1 - mean) * n / variance;
            double middle = (mean + T5 * T5 / (2 * trials)) / (1 + T5 * T5 / trials);
            double reach = T5
                    / (1 + T5 * T5 / trials)
                    * Math.sqrt(mean * (1 - mean) / trials + T5 * T5 / (4 * trials * trials));
            low = middle - reach;
            high = middle + reach;
        } else if (isShare && (mean == 0 || mean == 1)) {
            return;
        }
        double width = 1e-7 * Math.max(1, Math.abs(mean));
        assertThat(told.get("low").doubleValue()).as(measure).isCloseTo(low, offset(width));
        assertThat(told.get("high").doubleValue()).as(measure).isCloseTo(high, offset(width));
    }

    private static double sum(List<double[]> values, int column) {
        return values.stream().mapToDouble(v -> v[column]).sum();
    }

    @Test
    void theChangeFromEndToEndFollowsFromPairs() {
        Map<String, List<double[]>> data = byPointAndMeasure();
        JsonNode change = json.get("changes").get(0).get("differences").get("gmvFen");
        List<double[]> from = data.get(key("0.1", "interest", "planned", "none", "gmvFen"));
        List<double[]> to = data.get(key("0.6", "interest", "planned", "none", "gmvFen"));
        double[] pairs = new double[REPLICATIONS];
        double mean = 0;
        for (int j = 0; j < REPLICATIONS; j++) {
            pairs[j] = to.get(j)[0] - from.get(j)[0];
            mean += pairs[j] / REPLICATIONS;
        }
        double squares = 0;
        for (double pair : pairs) {
            squares += (pair - mean) * (pair - mean);
        }
        double half = T5 * Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
        assertThat(change.get("mean").doubleValue()).isCloseTo(mean, offset(1e-3));
        assertThat(change.get("low").doubleValue()).isCloseTo(mean - half, offset(1e-6 * Math.abs(mean) + 1e-3));
    }

    @Test
    void everyRunStandsOnce_andThePointsNameTheirs() throws Exception {
        // 3 shares, of which the base one is the same festival for both supplies: 5 settings, with and without factors.
        assertThat(runs).hasSize(2 * 5 * REPLICATIONS);
        assertThat(runs.stream().map(r -> r[3])).allMatch(digest -> digest.matches("[0-9a-f]{16}"));
        assertThat(json.at("/provenance/runs").intValue()).isEqualTo(runs.size());
        for (String[] row : rows) {
            String[] run = runs.get(Integer.parseInt(row[6]) - 1);
            assertThat(run[2]).as("replication").isEqualTo(row[5]);
            assertThat(run[5]).as("share").isEqualTo(row[0]);
            assertThat(run[8]).as("without").isEqualTo(row[3]);
        }
        StringBuilder digests = new StringBuilder();
        runs.forEach(run -> digests.append(run[3]).append('\n'));
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(digests.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(json.at("/provenance/digest").asText())
                .isEqualTo(HexFormat.of().formatHex(hash).substring(0, 16));
    }

    @Test
    void whoReadsItKnowsWhatWasDoneAndHowToSeeItAgain() {
        JsonNode from = json.get("provenance");
        assertThat(from.get("command").asText())
                .startsWith("simulator/bin/festival mix ")
                .contains("--foreign-share 0.1,0.6 --without factors --replications 6");
        assertThat(from.get("date").asText()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(from.get("citation").asText())
                .contains(
                        "scenario shop, seed 1, scale 1, 6 replications",
                        from.get("digest").asText());
        String methods = from.get("methods").toString();
        assertThat(methods)
                .contains(
                        "The share of foreign interest was set to 10 %, 30 %, 60 %",
                        "one mechanism switched off at a time (factors)",
                        "Each of 10 settings was replicated 6 times, 60 festivals in all",
                        "The number of replications was fixed beforehand",
                        "The whole market was simulated");
    }
}
