package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import shopping.festival.base.text.CsvTable;

/** Names keep all their characters, wherever they are written, asked for or read again. */
class NamesTest {
    private static final String NAMES = "src/test/resources/cli/names.conf";
    private static final String ODD = "a > 1, b\n天猫 <b>&`|";
    private static final String GARDEN = "byCategory.home.garden.orders < 10";
    private static final String GARDEN_IN_QUOTES = "byCategory.\"home.garden\".orders > 0";
    private static final String ODD_AS_IT_IS = "byCategory." + ODD + ".orders < 10";
    private static final String ODD_IN_QUOTES = "byCategory.\"a > 1, b\\n天猫 <b>&`|\".gmvFen > 1 yuan";

    @TempDir
    private static Path place;

    private static Path run;
    private static Path log;
    private static JsonNode result;

    private final Shell shell = new Shell();

    @BeforeAll
    static void runOnce() throws IOException {
        run = place.resolve("run");
        log = place.resolve("log.csv");
        Object[] words = {
            "run",
            NAMES,
            "--driver",
            "inline",
            "--quiet",
            "--out",
            run,
            "--events",
            log,
            "--threshold",
            GARDEN,
            "--threshold",
            GARDEN_IN_QUOTES,
            "--threshold",
            ODD_AS_IT_IS,
            "--threshold",
            ODD_IN_QUOTES,
            "--threshold",
            "stations.ho.use.queuePeak < 1"
        };
        assertThat(new Shell().festival(words)).isEqualTo(1);
        result = new ObjectMapper().readTree(run.resolve("result.json").toFile());
    }

    @Test
    void sellersWhoseNamesEndAlikeAreSellersOfTheirOwn() throws IOException {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> csv = CsvTable.reader().ofCsvRecord(run.resolve("sellers.csv"))) {
            rows = csv.stream().skip(1).toList();
        }
        assertThat(rows).extracting(r -> r.getField(0)).containsExactly("'=cmd|'x'!A1\n天\"猫, <b>", "shirt.s", "tee.s");
        Tables.areMarked(run, 4);
        // 60 orders of one unit, all paid but those that came after the tenth unit of tee.s.
        int soldOut = result.at("/attempts/soldOut").intValue();
        assertThat(rows.stream().mapToInt(r -> Integer.parseInt(r.getField(5))).sum())
                .isEqualTo(60 - soldOut);
        assertThat(rows.get(2).getField(5)).isEqualTo("10");
    }

    @Test
    void categoriesAndWarehousesKeepTheirNamesInTheResult() {
        assertThat(result.at("/byCategory").fieldNames()).toIterable().containsExactlyInAnyOrder("home.garden", ODD);
        assertThat(result.at("/byRegion").fieldNames()).toIterable().containsExactly("r.1|\"q\"\n\\nü");
        assertThat(result.at("/warehouses").findValuesAsText("name"))
                .containsExactlyInAnyOrder("ho.use", "ware|h\"\n,ouse\\2 ");
    }

    @Test
    void aThresholdTakesANameAsItIsOrInQuotes() {
        int garden = result.at("/byCategory/home.garden/orders").intValue();
        assertThat(garden).isGreaterThanOrEqualTo(10);
        JsonNode verdicts = result.at("/thresholds");
        assertThat(verdicts.findValuesAsText("text"))
                .containsExactly(
                        GARDEN, GARDEN_IN_QUOTES, ODD_AS_IT_IS, ODD_IN_QUOTES, "stations.ho.use.queuePeak < 1");
        assertThat(verdicts.findValuesAsText("ok")).containsExactly("false", "true", "false", "true", "true");
        assertThat(verdicts.at("/0/value").intValue()).isEqualTo(garden);
    }

    @Test
    void whatTheListOfMeasuresShowsCanBeAskedFor() {
        assertThat(shell.festival("check", NAMES, "--measures")).isZero();
        String shown = "byCategory.a > 1, b\\n天猫 <b>&`|.orders";
        assertThat(shell.out().lines()).contains(shown);
        Path out = place.resolve("shown");
        assertThat(shell.festival(
                        "run", NAMES, "--quiet", "--driver=inline", "--out", out, "--threshold", shown + " > 0"))
                .isZero();
    }

    @Test
    void theLogReadsWhatItWrote() throws IOException {
        assertThat(Files.readAllLines(log))
                .contains("# warehouse 1 ware|h\"\\n,ouse\\\\2 ", "# region 0 r.1|\"q\"\\n\\\\nü");
        assertThat(shell.festival("audit", log)).isZero();
        assertThat(shell.out())
                .contains("every law holds, digest " + result.at("/digest").asText());
    }

    @Test
    void whatOneSetsIsNamedInQuotes_andComparedByTheSameName() {
        Path other = place.resolve("other");
        String tee = "market.offers.\"tee.s\".price=200";
        String odd = "market.offers.\"=cmd|'x'!A1\\n天\\\"猫, <b>\".price=150";
        assertThat(shell.festival(
                        "run", NAMES, "--quiet", "--driver=inline", "--out", other, "--set", tee, "--set", odd))
                .isZero();
        assertThat(shell.festival("compare", run, other)).isEqualTo(1);
        assertThat(shell.out())
                .contains("market.offers.\"tee.s\".price: 100 → 200")
                .contains("market.offers.\"=cmd|'x'!A1\\n天\\\"猫, <b>\".price: 300 → 150")
                // Half the price: (150 - 300) / 300.
                .containsPattern("byCategory.a > 1, b\\\\n天猫 <b>&`\\|.gmvFen .* -50.00 %");
        assertThat(shell.festival("compare", run, other, "--fail-on", "byCategory." + ODD + ".orders > 0"))
                .isZero();
        assertThat(shell.festival(
                        "compare", run, other, "--fail-on", "byCategory.\"a > 1, b\\n天猫 <b>&`|\".gmvFen > 49%"))
                .isEqualTo(1);
        assertThat(shell.festival("compare", run, other, "--fail-on", "byRegion.r.1|\"q\"\n\\nü.orders>0"))
                .isZero();
        assertThat(shell.festival("compare", run, other, "--markdown")).isEqualTo(1);
        assertThat(shell.out()).contains("| ``byCategory.a > 1, b\\n天猫 <b>&`\\|.gmvFen`` |");
    }

    @Test
    void aMistakeNamesAKeyAsItCanBeSet() {
        String key = "market.offers.\"tee.s\".price";
        assertThat(shell.festival("check", NAMES, "--set", key + "=-1")).isEqualTo(2);
        assertThat(shell.err()).startsWith("--set: " + key + " (-1) is out of range.");
        String name = "x".repeat(1_001);
        assertThat(shell.festival("check", NAMES, "--set", "warehouses." + name + ".pickers=1"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("warehouses has a name of 1001 characters. Use 1000 at most.");
    }

    @Test
    void theFilesOfAPipelineShowThem() throws Exception {
        assertThat(Files.readString(run.resolve("summary.md")))
                .contains("| ``byCategory.a > 1, b\\n天猫 <b>&`\\|.orders < 10`` |");
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(run.resolve("junit.xml").toFile())
                .getElementsByTagName("testcase");
        assertThat(Stream.of(0, 1, 2)
                        .map(n -> cases.item(n)
                                .getAttributes()
                                .getNamedItem("name")
                                .getNodeValue()))
                .containsExactly(GARDEN, GARDEN_IN_QUOTES, ODD_AS_IT_IS.replace("\n", "\\n"));
    }
}
