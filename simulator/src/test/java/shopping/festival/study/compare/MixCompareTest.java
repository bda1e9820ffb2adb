package shopping.festival.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;

/** Two mixes are held against each other point by point, over the replications that both have. */
class MixCompareTest {
    @TempDir
    private Path place;

    private final List<String> out = new ArrayList<>();

    /**
     * A mix of six replications at the shares: GMV is 1000 + 100 j + more, the stock-out rate 10 j + extra of 100 j.
     *
     * @param seed of its chance
     */
    private Path mix(String name, long seed, double more, int extra, double... shares) throws IOException {
        Path folder = Files.createDirectories(place.resolve(name));
        String head = String.format(Locale.ROOT, """
                {"schema":1,"version":"0.1.0","scenario":"made-up","seed":%d,"scale":1.0,"replications":6,
                 "baseShare":0.27,"points":[],"provenance":{"commit":"abc","digest":"%016x"}}
                """, seed, (long) (seed * 1000 + more + extra));
        Files.writeString(folder.resolve("mix.json"), head);
        StringBuilder rows = new StringBuilder(
                "share,by,supply,without,overrides,replication,run,measure,value,numerator,denominator\n");
        for (double share : shares) {
            for (int j = 1; j <= 6; j++) {
                String begin = share + ",interest,planned,none,," + j + "," + j;
                rows.append(begin + ",gmvFen," + (1000 + 100 * j + more) + ",,\n");
                int above = 10 * j + extra;
                rows.append(String.format(
                        Locale.ROOT, "%s,stockOutRate,%s,%d,%d%n", begin, above / (100.0 * j), above, 100 * j));
            }
        }
        Files.writeString(folder.resolve("mix-replications.csv"), rows);
        return folder;
    }

    private int compare(Path a, Path b, String... failOn) {
        return new CompareRun(
                        new CompareOrder(
                                a,
                                b,
                                List.of(failOn),
                                BigDecimal.ONE,
                                false,
                                30,
                                Optional.of(place.resolve("junit.xml")),
                                Optional.of(place.resolve("compare.json"))),
                        out::add)
                .run();
    }

    private JsonNode measure(String name) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(place.resolve("compare.json").toFile());
        for (JsonNode measure : json.get("measures")) {
            if (measure.get("name").asText().equals(name)) {
                return measure;
            }
        }
        throw new AssertionError("no " + name + " in " + json);
    }

    @Test
    void theSameMixIsTheSame() throws IOException {
        assertThat(compare(mix("a", 1, 0, 0, 0.27, 0.6), mix("b", 1, 0, 0, 0.27, 0.6)))
                .isZero();
        assertThat(out.get(0)).startsWith("identical");
    }

    @Test
    void underOneSeedDifferencesArePaired_andRatesAreRatiosOfMeans() throws IOException {
        assertThat(compare(mix("a", 1, 0, 0, 0.27), mix("b", 1, -50, 6, 0.27).resolve("mix.json")))
                .isEqualTo(1);
        JsonNode gmv = measure("gmvFen at 27% planned");
        // 1350 less 50 in each replication: no spread is left.
        assertThat(gmv.get("a").doubleValue()).isEqualTo(1350);
        assertThat(gmv.get("difference").doubleValue()).isEqualTo(-50);
        assertThat(gmv.get("half").doubleValue()).isZero();
        assertThat(gmv.get("verdict").asText()).isEqualTo("worse");
        assertThat(gmv.get("sure").booleanValue()).isTrue();
        JsonNode rate = measure("stockOutRate at 27% planned");
        // 210 of 2100, then 246 of 2100. The mean of the six rates would have moved by 6/100 · H(6)/6 = 0.0245.
        assertThat(rate.get("a").doubleValue()).isCloseTo(0.1, offset(1e-12));
        assertThat(rate.get("difference").doubleValue()).isCloseTo(36 / 2100.0, offset(1e-12));
        assertThat(rate.get("verdict").asText()).isEqualTo("worse");
        assertThat(out).anyMatch(line -> line.startsWith("6 against 6 replications, paired"));
    }

    @Test
    void underOtherSeedsTheyAreIndependent() throws IOException {
        compare(mix("a", 1, 0, 0, 0.27), mix("b", 2, 50, 0, 0.27));
        JsonNode gmv = measure("gmvFen at 27% planned");
        // sd of 100 … 600 is 187.083; √(2 · 187.083² / 6) = 108.012; t(10) = 2.228139.
        assertThat(gmv.get("half").doubleValue()).isCloseTo(240.666, offset(1e-3));
        assertThat(gmv.get("sure").booleanValue()).isFalse();
        assertThat(gmv.get("verdict").asText()).isEqualTo("better");
        assertThat(out).anyMatch(line -> line.startsWith("6 against 6 replications, independent"));
    }

    @Test
    void pointsOfOneSideAreToldAndLeftOut() throws IOException {
        compare(mix("a", 1, 0, 0, 0.27, 0.6), mix("b", 1, 10, 0, 0.1, 0.27));
        assertThat(out)
                .startsWith(
                        "Not compared, as B has no such point: 60% planned.",
                        "Not compared, as A has no such point: 10% planned.");
        assertThat(Files.readString(place.resolve("compare.json"))).contains("Not compared, as B has no such point");
        assertThat(String.join("\n", out)).contains("gmvFen at 27% planned").doesNotContain("gmvFen at 60%");
    }

    @Test
    void mixesWithoutACommonPointAreRefused() throws IOException {
        Path a = mix("a", 1, 0, 0, 0.27);
        Path b = mix("b", 1, 0, 0, 0.3);
        assertThatThrownBy(() -> compare(a, b))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("no point in common: A has 27% planned; B has 30% planned");
        assertThat(place.resolve("compare.json")).doesNotExist();
    }

    @Test
    void aLimitHoldsAtEveryPoint_orAtTheOneItNames() throws IOException {
        Path a = mix("a", 1, 0, 0, 0.27, 0.6);
        Path b = mix("b", 1, -50, 0, 0.27, 0.6);
        assertThat(compare(a, b, "gmvFen>1%")).isEqualTo(1);
        assertThat(Files.readString(place.resolve("junit.xml")))
                .contains(
                        "name=\"gmvFen at 27% planned&gt;1%\"",
                        "name=\"gmvFen at 60% planned&gt;1%\"", "failures=\"2\"");
        // 50 of 1350 are 3.7 %.
        assertThat(compare(a, b, "gmvFen at 60% planned>4%", "stockOutRate>0")).isZero();
        assertThatThrownBy(() -> compare(a, b, "gmvFan>1%"))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("--fail-on (gmvFan>1%) names gmvFan, which neither side has.");
    }

    @Test
    void whatIsAlteredOrMissingIsToldWithItsLine() throws IOException {
        Path a = mix("a", 1, 0, 0, 0.27);
        Path b = mix("b", 1, 0, 0, 0.27);
        Path data = b.resolve("mix-replications.csv");
        Files.writeString(data, Files.readString(data).replace("1300.0", "many"));
        assertThatThrownBy(() -> compare(a, b))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("B: " + data + ":6 has many for its value: it was altered after it was written.");
        Files.delete(data);
        assertThatThrownBy(() -> compare(a, b))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("mix-replications.csv is missing");
    }

    @Test
    void aMixAgainstSomethingElseIsRefused() throws IOException {
        Path a = mix("a", 1, 0, 0, 0.27);
        assertThatThrownBy(() -> compare(a, place))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("(A) is a mix")
                .hasMessageContaining("Compare like with like");
    }
}
