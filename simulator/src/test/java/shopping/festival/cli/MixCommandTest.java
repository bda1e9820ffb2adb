package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.engine.audit.PlantedFault;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.order.Hop;
import shopping.festival.study.frame.Console;

/** {@code festival mix} as its users meet it. */
@Tag("slow")
class MixCommandTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    /** A market by its shape, so that sellers can plan. */
    private static final String PLANNED = """
            demand.intents = 3000
            day.length = 2 h
            market.population { products = 300, sellers = 50 }
            mix { foreign-share = 0.3 }
            """;

    @TempDir
    private Path place;

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private StageWrapper faults = StageWrapper.NONE;

    @BeforeEach
    void forget() {
        outBytes.reset();
        errBytes.reset();
    }

    private int mix(String scenario, String... args) {
        List<String> all = new ArrayList<>(List.of("mix", scenario));
        all.addAll(List.of(args));
        return Main.execute(
                new Console(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        faults),
                all.toArray(String[]::new));
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    private String to(String name) {
        return place.resolve(name).toString();
    }

    private String planned() throws IOException {
        return Files.writeString(Files.createDirectories(place.resolve("in")).resolve("planned.conf"), PLANNED)
                .toString();
    }

    private List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode json(String folder) throws IOException {
        return new ObjectMapper()
                .readTree(place.resolve(folder).resolve("mix.json").toFile());
    }

    private static JsonNode point(JsonNode json, double share, String supply, String without) {
        for (JsonNode point : json.get("points")) {
            if (point.get("share").doubleValue() == share
                    && point.get("supply").textValue().equals(supply)
                    && point.get("without").textValue().equals(without)) {
                return point.get("measures");
            }
        }
        throw new AssertionError("no point " + share + " " + supply + " " + without);
    }

    private static double mean(JsonNode measures, String key) {
        return measures.get(key).get("value").get("mean").doubleValue();
    }

    @Test
    void aSweepLeavesItsFilesATableForEachSupplyAndASentence() throws Exception {
        assertThat(mix(planned(), "--foreign-share", "0,0.3,0.6", "--replications", "3", "--out", to("out")))
                .isZero();
        assertThat(inside(place.resolve("out")))
                .containsExactly(
                        "mix-replications.csv", "mix-runs.csv", "mix.csv", "mix.json", "report.html", "scenario.conf");
        Tables.areMarked(place.resolve("out"), 3);
        assertThat(out()).contains("Supply planned", "Supply unchanged", "stock-out rate", "30 %");
        assertThat(out()).containsPattern("From 0 % to 60 % foreign interest, if sellers plan .*the stock-out rate ");
        assertThat(err()).contains("5 festivals, 3 replications of each");
        JsonNode json = json("out");
        assertThat(json.get("replications").intValue()).isEqualTo(3);
        assertThat(json.get("points")).hasSize(6);
        assertThat(json.get("baseShare").doubleValue()).isEqualTo(0.3);
        // A header and, for each of the 6 points, a row a measure: those that a point lacks have none.
        long figures = 0;
        for (JsonNode point : json.get("points")) {
            figures += point.get("measures").size();
        }
        assertThat(Files.readAllLines(place.resolve("out/mix.csv"))).hasSize((int) figures + 1);
    }

    @Test
    void attributionAndSensitivityAreFilesSectionsAndSentences() throws Exception {
        assertThat(mix(
                        planned(),
                        "--foreign-share",
                        "0.1,0.5",
                        "--supply",
                        "planned",
                        "--replications",
                        "2",
                        "--attribution",
                        "--sensitivity",
                        "cover,demand.soldOutTriesMax",
                        "--out",
                        to("out")))
                .isZero();
        // 2 · 16 and the base share; two assumptions, both ends, at two shares.
        assertThat(err()).contains("41 festivals, 2 replications of each");
        assertThat(inside(place.resolve("out"))).contains("mix-attribution.csv", "mix-sensitivity.csv");
        Tables.areMarked(place.resolve("out"), 5);
        JsonNode json = json("out");
        JsonNode division = json.at("/attribution/0/measures/gmvFen");
        double sum = division.at("/none/mean").doubleValue();
        for (JsonNode effect : division.get("mechanisms")) {
            sum += effect.at("/shapley/mean").doubleValue();
        }
        double total = division.at("/total/mean").doubleValue();
        assertThat(division.get("mechanisms")).hasSize(4);
        assertThat(sum).isCloseTo(total, within(1e-9 * Math.abs(total)));
        assertThat(total)
                .isEqualTo(json.at("/changes/0/differences/gmvFen/mean").doubleValue());
        assertThat(json.at("/assumptions")).hasSize(12);
        assertThat(json.at("/sensitivity/assumptions")).hasSize(2);
        assertThat(out()).contains("What makes it: ", "2 replications are too few to be sure of a sign, 6 would do.");
        String page = Files.readString(place.resolve("out/report.html"));
        assertThat(page)
                .contains("What this rests on", "Forecast error makes nearly all stock-outs", "What makes the change");
    }

    @Test
    void anAssumptionNobodyKnowsIsSuggested_andOneShareHasNoChange() throws Exception {
        assertThat(mix(planned(), "--foreign-share", "0.3", "--attribution", "--sensitivity", "covr"))
                .isEqualTo(2);
        assertThat(err())
                .contains("--sensitivity (covr) is unknown. Did you mean cover?")
                .contains(
                        "--attribution is about the change from the lowest share to the highest, and there is one share"
                                + " only. Name another with --foreign-share.");
        forget();
        assertThat(mix(TINY, "--foreign-share", "0,0.5", "--sensitivity", "cover"))
                .isEqualTo(2);
        assertThat(err())
                .contains("--sensitivity (cover) is no assumption of this scenario: it lists its offers and their stock"
                        + " (market.offers). Leave it out.");
    }

    @Test
    void theSameOrderGivesTheSameFigures_onAnyNumberOfThreads() throws Exception {
        String file = planned();
        for (String threads : List.of("1", "3")) {
            assertThat(mix(
                            file,
                            "--foreign-share",
                            "0.1,0.5",
                            "--replications",
                            "2",
                            "--quiet",
                            "--threads",
                            threads,
                            "--out",
                            to("out" + threads)))
                    .isZero();
        }
        assertThat(json("out1").get("points")).isEqualTo(json("out3").get("points"));
        assertThat(err()).isEmpty();
    }

    @Test
    void atTheBaseShare_unchangedSupplyRunByItselfIsThePlannedOne() throws Exception {
        String file = planned();
        for (String supply : List.of("planned", "unchanged")) {
            assertThat(mix(
                            file,
                            "--foreign-share",
                            "0.3,0.6",
                            "--replications",
                            "2",
                            "--supply",
                            supply,
                            "--out",
                            to(supply)))
                    .isZero();
        }
        assertThat(point(json("unchanged"), 0.3, "unchanged", "none"))
                .isEqualTo(point(json("planned"), 0.3, "planned", "none"));
        assertThat(point(json("unchanged"), 0.6, "unchanged", "none"))
                .isNotEqualTo(point(json("planned"), 0.6, "planned", "none"));
    }

    @Test
    void totalInterestIsConstant_andTheShareOfTheGmvFollowsTheInterest() throws Exception {
        assertThat(mix(planned(), "--foreign-share", "0,0.3,0.6,1", "--replications", "2", "--out", to("out")))
                .isZero();
        JsonNode json = json("out");
        double last = -1;
        for (double share : new double[] {0, 0.3, 0.6, 1}) {
            JsonNode measures = point(json, share, "planned", "none");
            assertThat(mean(measures, "intents")).isEqualTo(mean(point(json, 0.3, "planned", "none"), "intents"));
            assertThat(mean(measures, "foreignGmvShare")).isGreaterThan(last);
            last = mean(measures, "foreignGmvShare");
        }
        assertThat(mean(point(json, 0, "planned", "none"), "foreignGmvShare")).isZero();
        assertThat(last).isEqualTo(1);
    }

    @Test
    void aMechanismSwitchedOffHasACurveOfItsOwn() throws Exception {
        assertThat(mix(
                        planned(),
                        "--foreign-share",
                        "0,0.6",
                        "--replications",
                        "2",
                        "--supply",
                        "planned",
                        "--without",
                        "spill-over",
                        "--without",
                        "factors",
                        "--out",
                        to("out")))
                .isZero();
        JsonNode json = json("out");
        assertThat(json.get("points")).hasSize(9);
        assertThat(mean(point(json, 0.6, "planned", "spill-over"), "recoveredByRivals"))
                .isZero();
        assertThat(mean(point(json, 0.6, "planned", "factors"), "notTempted")).isZero();
        assertThat(point(json, 0.6, "planned", "factors")
                        .get("notTempted")
                        .get("ofMechanism")
                        .get("mean")
                        .doubleValue())
                .isEqualTo(-mean(point(json, 0.6, "planned", "none"), "notTempted"));
        assertThat(out()).contains("Without spill-over", "Without factors");
    }

    @Test
    void originsAndFulfilmentAreReplacedAsAWhole() throws Exception {
        assertThat(mix(
                        planned(),
                        "--foreign-share",
                        "0.3",
                        "--replications",
                        "2",
                        "--origins",
                        "JP=1",
                        "--fulfilment",
                        "domestic=1",
                        "--out",
                        to("out")))
                .isZero();
        JsonNode measures = point(json("out"), 0.3, "planned", "none");
        assertThat(mean(measures, "gmvOriginFen.JP"))
                .isEqualTo(mean(measures, "gmvOriginFen.foreign"))
                .isPositive();
        assertThat(mean(measures, "gmvOriginFen.US")).isZero();
        assertThat(mean(measures, "gmvModeFen.domestic")).isEqualTo(mean(measures, "gmvFen"));
        assertThat(mean(measures, "usJobs")).isZero();
    }

    @Test
    void figuresOfTheWholeMarketAreThoseOfTheSampleOverTheScale_ratesAreNot() throws Exception {
        String file = planned();
        assertThat(mix(file, "--foreign-share", "0.3", "--replications", "2", "--scale", "0.5", "--out", to("half")))
                .isZero();
        assertThat(mix(file, "--foreign-share", "0.3", "--replications", "2", "--out", to("whole")))
                .isZero();
        JsonNode half = point(json("half"), 0.3, "planned", "none");
        JsonNode whole = point(json("whole"), 0.3, "planned", "none");
        // 3,000 intents are expected, in sessions of 1.3; a mean of two has a standard deviation below √(2 · 3000 / 2),
        // that of the half doubled one √2 times as much. Six of them.
        assertThat(mean(whole, "intents")).isCloseTo(3000, within(6 * Math.sqrt(3000)));
        assertThat(mean(half, "intents")).isCloseTo(3000, within(6 * Math.sqrt(2 * 3000)));
        assertThat(mean(half, "foreignGmvShare")).isBetween(0.1, 0.6);
    }

    @Test
    void listedOffersHaveOneKindOfSupply() throws Exception {
        assertThat(mix(TINY, "--foreign-share", "0.1,0.3", "--replications", "2", "--out", to("out")))
                .isZero();
        assertThat(json("out").get("supplies")).hasSize(1);
        assertThat(mix(TINY, "--foreign-share", "0.1", "--supply", "planned", "--out", to("other")))
                .isEqualTo(2);
        assertThat(err()).contains("--supply (planned) cannot plan the stock of market.offers");
    }

    @Test
    void autoThatReachesItsCap_endsWithFour_andSaysWhatWouldDo() throws Exception {
        assertThat(mix(
                        planned(),
                        "--set",
                        "demand.intents=300",
                        "--foreign-share",
                        "0.3",
                        "--replications",
                        "auto",
                        "--replications-max",
                        "31",
                        "--precision",
                        "0.0001",
                        "--out",
                        to("out")))
                .isEqualTo(4);
        assertThat(err()).contains("inconclusive: after 31 replications").contains("would do");
        assertThat(json("out").get("method").get("reached").booleanValue()).isFalse();
        assertThat(json("out").get("method").get("looks").intValue()).isEqualTo(2);
    }

    @Test
    void interestSellersAndBothHaveCurvesOfTheirOwn_whichMeetAtTheBaseShare() throws Exception {
        assertThat(mix(
                        planned(),
                        "--foreign-share",
                        "0.1,0.3,0.6",
                        "--by",
                        "interest,sellers,both",
                        "--replications",
                        "2",
                        "--out",
                        to("out")))
                .isZero();
        // 3 shares, 3 things that move, 2 supplies; at the base share all six are one festival: 2 × 6 + 1.
        assertThat(err()).contains("13 festivals");
        JsonNode json = json("out");
        assertThat(json.get("points")).hasSize(18);
        assertThat(by(json, "sellers", 0.3)).isEqualTo(by(json, "interest", 0.3));
        // Buyers want abroad what they wanted, or more of it, whoever sells it.
        double base = mean(by(json, "interest", 0.3), "foreignGmvShare");
        assertThat(mean(by(json, "sellers", 0.6), "foreignGmvShare")).isCloseTo(base, within(0.1));
        assertThat(mean(by(json, "interest", 0.6), "foreignGmvShare")).isGreaterThan(base + 0.15);
        assertThat(mean(by(json, "both", 0.6), "foreignGmvShare")).isGreaterThan(base + 0.15);
        assertThat(out())
                .contains("By sellers: What if more of the sellers are foreign", "Supply planned, by both")
                .containsPattern("From 10 % to 60 % foreign sellers, if they stock for 30 %, the stock-out rate ")
                .containsPattern("From 10 % to 60 % foreign interest and sellers, if sellers plan");
        String page = Files.readString(place.resolve("out/report.html"));
        assertThat(page)
                .contains("Interest, sellers or both", "questions-stockOutRate-planned", "questions-gmvFen-unchanged")
                .contains("share of the sellers that are foreign (%)", "foreign share of what moves (%)");
    }

    private static JsonNode by(JsonNode json, String by, double share) {
        for (JsonNode point : json.get("points")) {
            if (point.get("by").textValue().equals(by)
                    && point.get("share").doubleValue() == share
                    && point.get("supply").textValue().equals("planned")) {
                return point.get("measures");
            }
        }
        throw new AssertionError("no point by " + by + " at " + share);
    }

    @Test
    void aShareOfSellersThatLeavesASideWithoutAnyIsRefused_unlessTheInterestFollows() throws Exception {
        assertThat(mix(planned(), "--foreign-share", "0,0.3,1", "--by", "sellers,both", "--out", to("out")))
                .isEqualTo(2);
        assertThat(err().lines())
                .containsExactly(
                        "--foreign-share (0) with --by (sellers) leaves nobody who sells foreign brands, which 30 % of the interest asks for. Use more than 0, or --by both.",
                        "--foreign-share (1) with --by (sellers) leaves nobody who sells home brands, which 70 % of the interest asks for. Use less than 1, or --by both.");
        assertThat(place.resolve("out")).doesNotExist();
        errBytes.reset();
        assertThat(mix(planned(), "--set", "mix.foreign-share=0", "--foreign-share", "0.3", "--by", "both"))
                .isEqualTo(2);
        assertThat(err().lines())
                .containsExactly(
                        "--by (both) needs sellers of both sides to begin with, twins of whom enter: mix.foreign-share is 0. Set it between 0 and 1, or use interest.");
        errBytes.reset();
        assertThat(mix(
                        planned(),
                        "--foreign-share",
                        "0,0.3,1",
                        "--by",
                        "both",
                        "--replications",
                        "2",
                        "--out",
                        to("both")))
                .isZero();
        JsonNode json = json("both");
        assertThat(mean(by(json, "both", 0), "gmvFen")).isPositive();
        assertThat(mean(by(json, "both", 0), "foreignGmvShare")).isZero();
        assertThat(mean(by(json, "both", 1), "foreignGmvShare")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--foreign-share|1.4|--foreign-share (1.4) is out of range. Use 0 to 1.",
                "--foreign-share|-0.1|--foreign-share (-0.1) is out of range. Use 0 to 1.",
                "--foreign-share|0.1,x|--foreign-share (x) is not a number. Use 0 to 1.",
                "--foreign-share|NaN|--foreign-share (NaN) is not a number. Use 0 to 1.",
                "--foreign-share|0.1,|--foreign-share () is not a number. Use 0 to 1.",
                "--foreign-share|0.1,0.10|--foreign-share (0.1,0.10) names the share 0.10 twice. Name it once.",
                "--origins|US=0.4,NZ=0.5|--origins (US=0.4,NZ=0.5) sums to 0.9. Make it sum to 1.",
                "--origins|USA=0.4,NZ=0.6|--origins (USA) is unknown. Did you mean US?",
                "--origins|CN=1|--origins (CN) is home, whose brands are not foreign. Leave it out.",
                "--origins|US|--origins (US) is not NAME=SHARE. Write such as --origins US=0.4,JP=0.6.",
                "--origins|US=0.5,US=0.5|--origins (US=0.5,US=0.5) names US twice. Name it once.",
                "--fulfilment|domestic=0.7|--fulfilment (domestic=0.7) sums to 0.7. Make it sum to 1.",
                "--fulfilment|domestc=1|--fulfilment (domestc) is unknown. Did you mean domestic?",
                "--replications|1|--replications (1) is out of range. Use 2 to 100000.",
                "--replications|ten|--replications (ten) is neither a whole number nor auto. Use 2 or more.",
                "--replications-max|20|--replications-max (20) is out of range. Use 30 to 100000.",
                "--precision|0|--precision (0) is out of range. Use 0.000001 to 1.",
                "--without|spillover|--without (spillover) is unknown. Did you mean spill-over?",
                "--supply|planed|--supply (planed) is unknown. Did you mean planned?",
                "--by|seller|--by (seller) is unknown. Did you mean sellers?",
                "--by|sellers|--by (sellers) cannot move the sellers of market.offers, which lists them. Use interest, or leave it out.",
                "--driver|actors|--driver (actors) is not for sweeps, which run one festival a core. Leave it out.",
            })
    void aBadOptionIsOneReadableLineAndExitCodeTwo(String option, String value, String expected) throws Exception {
        List<String> args = new ArrayList<>(List.of("--out", to("out"), option, value));
        if (!option.equals("--foreign-share")) {
            args.addAll(List.of("--foreign-share", "0.1"));
        }
        assertThat(mix(TINY, args.toArray(String[]::new))).isEqualTo(2);
        assertThat(err().lines()).containsExactly(expected);
        assertThat(out()).isEmpty();
        assertThat(inside(place)).isEmpty();
    }

    @Test
    void allMistakesAreToldAtOnce_thoseOfTheFileAndTheFolderToo() throws Exception {
        String file = Files.writeString(place.resolve("bad.conf"), PLANNED + "payment.declined = 2\n")
                .toString();
        assertThat(mix(
                        file,
                        "--foreign-share",
                        "2,0.1",
                        "--origins",
                        "US=2",
                        "--replications",
                        "1",
                        "--out",
                        file + "/below"))
                .isEqualTo(2);
        assertThat(err().lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("--foreign-share (2)"))
                .anyMatch(line -> line.startsWith("--origins (2)"))
                .anyMatch(line -> line.startsWith("--replications (1)"))
                .anyMatch(line -> line.startsWith("bad.conf:") && line.contains("payment.declined"))
                .anyMatch(line -> line.contains("cannot write the results"));
    }

    @Test
    void aModeWithoutAWarehouse_andAnOriginWithoutSellers_areImpossible() throws Exception {
        String file = Files.writeString(place.resolve("x.conf"), """
                        demand { intents = 100 }
                        mix { foreign-share = 0.1, origins { US = 1 }, fulfilment { domestic = 1 } }
                        market {
                          regions { East { share = 1 } }
                          origins = [CN, US, JP]
                          categories { apparel { weight = 1, price = 10 } }
                          offers {
                            shirt { price = 10, stock { hangzhou { units = 10 } } }
                            jeans { origin = US, price = 10, stock { hangzhou { units = 10 } } }
                          }
                        }
                        warehouses { hangzhou { pickers = 3, transit = 1 h } }
                        """).toString();
        assertThat(mix(
                        file,
                        "--foreign-share",
                        "0.1",
                        "--origins",
                        "JP=1",
                        "--fulfilment",
                        "domestic=0.5,direct=0.5",
                        "--out",
                        to("out")))
                .isEqualTo(2);
        assertThat(err().lines())
                .containsExactly(
                        "--origins (JP) is an origin without sellers. Use one of US.",
                        "--fulfilment (direct=0.5) is impossible: no warehouse is direct. Add one, or set that share to 0.");
    }

    @Test
    void aShareThatTheOffersCannotMeet_isToldBeforeAnythingRuns() throws Exception {
        String file = Files.writeString(
                        place.resolve("x.conf"),
                        Files.readString(Path.of(TINY))
                                + "market.offers.us-boots = null\nmarket.offers.us-jeans = null\n"
                                + "market.offers.nz-wool = null\n")
                .toString();
        assertThat(mix(file, "--foreign-share", "0.1,0.9", "--out", to("out"))).isEqualTo(2);
        assertThat(err()).contains("mix.foreign-share is 0.9");
        assertThat(inside(place)).containsExactly("x.conf");
    }

    @Test
    void aBrokenLawEndsTheSweep_andLeavesNothing() throws Exception {
        faults = PlantedFault.inWriting(Hop.CREATED, (sink, time, id, order, fen, since) -> {});
        assertThat(mix(TINY, "--foreign-share", "0.3", "--replications", "2", "--threads", "1", "--out", to("out")))
                .isEqualTo(3);
        assertThat(err())
                .contains("attempt = created, busy or over limit")
                .contains("replay: ", "--replications 1", "mix.foreign-share=0.3", "--driver inline")
                .doesNotContain("\tat ");
        assertThat(inside(place)).isEmpty();
    }
}
